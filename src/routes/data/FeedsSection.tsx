import { useQuery } from '@tanstack/react-query';
import { siteHref } from '@/api/siteHref';
import { feedIndexQuery } from '@/api/staticFiles';
import { FirstOf } from '@/features/profiles/FirstOf';
import styles from '@/routes/data/Data.module.css';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';

const FIRST = 8;

/** Feeds of new records, and calendars of what is planned. */
export function FeedsSection() {
  const { data, error, refetch } = useQuery(feedIndexQuery);
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">Feeds and calendars</h2>
      <p>
        A feed (Atom) brings the newest records to a feed reader; a calendar (iCalendar) holds planned activities, expiries of agreements
        and milestones to come. Both follow the newest release.
      </p>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading label="Loading the list of feeds" height={240} />}
      {data === null && <p>The feeds are made when the site is built; this copy of it has none.</p>}
      {data && (
        <FirstOf items={data} limit={FIRST} noun="feeds">
          {(shown) => (
            <ul className={styles.links}>
              {shown.map(({ title, atom, calendar }) => (
                <li key={atom}>
                  {title}:{' '}
                  <a href={siteHref(atom)} aria-label={`Feed of ${title}`}>
                    Feed
                  </a>
                  {calendar && (
                    <a href={siteHref(calendar)} aria-label={`Calendar of ${title}`}>
                      Calendar
                    </a>
                  )}
                </li>
              ))}
            </ul>
          )}
        </FirstOf>
      )}
    </section>
  );
}
