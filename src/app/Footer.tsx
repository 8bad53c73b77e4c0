import { Link } from 'react-router';
import { useMeta } from '@/api/queries';
import styles from '@/app/Layout.module.css';
import { kosovoFootnote } from '@/domain/vocabulary/countries';
import { creditLine } from '@/domain/words/atlas';

/** Source, licence and the customary footnote, on every page. */
export function Footer() {
  const { release } = useMeta();
  return (
    <footer className={styles.footer}>
      <p>
        {creditLine(release)} <Link to="/data">Data, downloads and releases</Link>.{' '}
        <Link to="/about">How the records were made and counted</Link>
      </p>
      <p>{kosovoFootnote}</p>
    </footer>
  );
}
