import { useLocation } from 'react-router';
import { useMeta } from '@/api/queries';
import { usePinnedRelease } from '@/api/release';
import { withoutRelease } from '@/domain/address/releaseLink';
import { COUNTING_METHOD } from '@/domain/answers/countingMethod';
import { changesSentence } from '@/domain/records/changeTypes';
import { formatPartialDate } from '@/domain/time/partialDate';
import { useFilters } from '@/features/filters/useFilters';
import { changesHref } from '@/features/releases/changesAddress';
import styles from '@/features/releases/ReleaseBanner.module.css';
import { Link } from '@/ui/Link';

/** Says that the page shows a release as it was, with the ways to the newest one and to what has changed since; nothing where the newest is followed. */
export function ReleaseBanner() {
  const { pathname, search, hash } = useLocation();
  const pinned = usePinnedRelease();
  const { filters } = useFilters();
  const { release, published, newest, releases } = useMeta();
  if (pinned === null) return null;
  const place = releases.findIndex(({ id }) => id === release);
  const later = releases.slice(place + 1).map(({ changed }) => changed);
  const sum = (change: 'added' | 'revised' | 'removed') => later.reduce((total, changed) => total + changed[change], 0);
  const news = changesSentence({ added: sum('added'), revised: sum('revised'), removed: sum('removed') });
  const newestDay = releases.find(({ id }) => id === newest)?.published;
  return (
    <section className={styles.banner} aria-label="Release">
      <p>
        You are viewing release <strong>{release}</strong> of {formatPartialDate(published)}
        {release === newest
          ? ', the newest so far. This link will still show it when newer ones come out.'
          : ` as it was; the newest release is ${newest}${newestDay ? ` of ${formatPartialDate(newestDay)}` : ''}.${news && ` Since then ${news}.`}`}{' '}
        Its numbers are counted by method {COUNTING_METHOD}, like those of every release, and may differ from those published earlier:{' '}
        <Link to="/about#method">what method {COUNTING_METHOD} changed</Link>.
      </p>
      <p className={styles.ways}>
        <Link isKeeping={false} to={pathname + withoutRelease(search) + hash}>
          Open the newest release
        </Link>
        <Link isKeeping={false} to={changesHref(pathname, filters, release)}>
          What changed in this view since
        </Link>
      </p>
    </section>
  );
}
