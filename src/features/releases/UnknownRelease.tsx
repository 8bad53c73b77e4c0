import { Link, useLocation } from 'react-router';
import { pinnedRelease } from '@/api/pinnedRelease';
import { useMeta } from '@/api/queries';
import { releaseIn, withoutRelease } from '@/domain/address/releaseLink';
import { listed, shorten } from '@/domain/words/sentences';
import filterStyles from '@/features/filters/LinkNotice.module.css';
import { useSearch } from '@/features/filters/useSearch';
import styles from '@/features/releases/UnknownRelease.module.css';

/** Names the release that the link asks for when there is none of that name; the page works with the newest. */
export function UnknownRelease() {
  const { pathname, hash } = useLocation();
  const search = useSearch();
  const { releases, newest } = useMeta();
  const asked = releaseIn(search);
  if (asked === null || pinnedRelease() !== null) return null;
  const known = releases.map(({ id }) => id).toReversed();
  return (
    <section className={`${filterStyles.notice} ${styles.notice}`} aria-label="About this link">
      <p>
        {`The link asks for release “${shorten(asked)}”, which is not known here. ${known.length === 1 ? 'Known is' : 'Known are'} ${listed(known)}. You see the newest, ${newest}.`}
      </p>
      <div className={filterStyles.actions}>
        <Link to={{ pathname, search: withoutRelease(search), hash }} replace>
          Follow the newest release
        </Link>
        <Link to="/data">All releases</Link>
      </div>
    </section>
  );
}
