import { useLocation } from 'react-router';
import { useMeta } from '@/api/meta';
import { pinnedRelease } from '@/api/pinnedRelease';
import { formatPartialDate } from '@/domain/partialDate';
import { withoutRelease } from '@/domain/releaseLink';
import { useFilters } from '@/features/filters/useFilters';
import styles from '@/features/releases/ReleaseBanner.module.css';
import { changesHref, freshHref } from '@/features/releases/viewOfPage';

/** Says that the page shows a release as it was, with the ways to the newest one and to what has changed since; nothing where the newest is followed. */
export function ReleaseBanner() {
  const { pathname, search, hash } = useLocation();
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
        <a href={freshHref(pathname + withoutRelease(search) + hash)}>Open the newest</a>
        <a href={freshHref(changesHref(pathname, filters, release))}>What changed in this view since</a>
      </p>
    </section>
  );
}
