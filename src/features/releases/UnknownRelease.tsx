import { useLocation } from 'react-router';
import { useMeta } from '@/api/queries';
import { usePinnedRelease } from '@/api/release';
import { releaseIn, withoutRelease } from '@/domain/address/releaseLink';
import { listed, shorten } from '@/domain/words/sentences';
import filterStyles from '@/features/filters/LinkNotice.module.css';
import styles from '@/features/releases/UnknownRelease.module.css';
import { Link } from '@/ui/Link';

/** Names the release that the link asks for when there is none of that name; the page works with the newest. */
export function UnknownRelease() {
  const { pathname, search, hash } = useLocation();
  const pinned = usePinnedRelease();
  const { releases, newest } = useMeta();
  const asked = releaseIn(search);
  if (asked === null || pinned !== null) return null;
  const known = releases.map(({ id }) => id).toReversed();
  return (
    <section className={`${filterStyles.notice} ${styles.notice}`} aria-label="About this link">
      <p>
        {`The link asks for release “${shorten(asked)}”, which does not exist here. ${known.length === 1 ? 'The only release is' : 'The releases are'} ${listed(known)}. You are viewing the newest one, ${newest}.`}
      </p>
      <div className={filterStyles.actions}>
        <Link to={pathname + withoutRelease(search) + hash} replace>
          Follow the newest release
        </Link>
        <Link to="/data">All releases</Link>
      </div>
    </section>
  );
}
