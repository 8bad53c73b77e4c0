import { useMeta } from '@/api/queries';
import type { ChartId } from '@/charts/chartList';
import { withoutRelease } from '@/domain/address/releaseLink';
import { creditLine } from '@/domain/records/about';
import { kosovoFootnote } from '@/domain/vocabulary/countries';
import { atlasPath } from '@/features/export/embed/embedAddress';
import styles from '@/routes/embed/EmbedPage.module.css';
import { ATLAS } from '@/ui/atlas';
import { Link } from '@/ui/Link';

/** Where the numbers come from, and the same view in the atlas. */
export function EmbedFoot({ id }: { id: ChartId }) {
  const { about, release } = useMeta();
  return (
    <footer className={styles.foot}>
      <p>
        {creditLine(about, release)}{' '}
        <Link to={atlasPath(id, withoutRelease(location.search))} target="_blank" rel="noopener">
          Open in {ATLAS}
        </Link>
      </p>
      <p>{kosovoFootnote}</p>
    </footer>
  );
}
