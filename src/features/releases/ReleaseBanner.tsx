import { useLocation } from 'react-router';
import { pinnedRelease } from '@/api/pinnedRelease';
import { useMeta } from '@/api/queries';
import { siteHref } from '@/api/siteHref';
import { withoutRelease } from '@/domain/address/releaseLink';
import { formatPartialDate } from '@/domain/time/partialDate';
import { useFilters } from '@/features/filters/useFilters';
import { useSearch } from '@/features/filters/useSearch';
import styles from '@/features/releases/ReleaseBanner.module.css';
import { changesHref } from '@/features/releases/viewOfPage';

/**
 * Says that the page shows a release as it was, with the ways to the newest one and to what has changed since; nothing where the newest is followed. The ways load the
 * document anew, since all that is fetched belongs to one release.
 */
export function ReleaseBanner() {
  const { pathname, hash } = useLocation();
  const search = useSearch();
  const { filters } = useFilters();
  const { release, published, newest, releases } = useMeta();
  if (pinnedRelease() === null) return null;
  const newestDay = releases.find(({ id }) => id === newest)?.published;
  return (
    <section className={styles.banner} aria-label="Release">
      <p>
        {release === newest ? (
          <>
            You see release <strong>{release}</strong> of {formatPartialDate(published)}, the newest so far. This link keeps showing it as
            it is when newer ones come out.
          </>
        ) : (
          <>
            You see release <strong>{release}</strong> of {formatPartialDate(published)} as it was; the newest is {newest}
            {newestDay && ` of ${formatPartialDate(newestDay)}`}.
          </>
        )}
      </p>
      <p className={styles.ways}>
        <a href={siteHref(pathname + withoutRelease(search) + hash)}>Open the newest</a>
        <a href={siteHref(changesHref(pathname, filters, release))}>What changed in this view since</a>
      </p>
    </section>
  );
}
