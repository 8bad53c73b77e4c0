import { useMeta } from '@/api/queries';
import styles from '@/app/Layout.module.css';
import { creditLine } from '@/domain/records/about';
import { kosovoFootnote } from '@/domain/vocabulary/countries';
import { Link } from '@/ui/Link';

/** Source, licence and the customary footnote, on every page. */
export function Footer() {
  const { about, release } = useMeta();
  return (
    <footer className={styles.footer}>
      <p>
        {creditLine(about, release)} <Link to="/data">Data, downloads and releases</Link>.{' '}
        <Link to="/about">How the records were made and counted</Link>
      </p>
      <p>{kosovoFootnote}</p>
    </footer>
  );
}
