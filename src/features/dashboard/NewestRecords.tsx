import { memo } from 'react';
import { pages } from '@/domain/address/pages';
import type { RecordStub } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { recordPath, typeLabel } from '@/domain/records/atlasRecord';
import { formatPartialDate } from '@/domain/time/partialDate';
import { countriesInShort, countryName } from '@/domain/vocabulary/countries';
import { formatCount, listed } from '@/domain/words/sentences';
import styles from '@/features/dashboard/NewestRecords.module.css';
import { RecordsLink } from '@/features/filters/RecordsLink';
import { Link } from '@/ui/Link';

/** So many are shown beside charts. */
export const NEWEST_RECORDS = 5;

interface Props {
  records: readonly RecordStub[];
  title?: string;
  /** How many records there are, where these are some of them, and what leaves them. */
  total?: number;
  filters?: Filters;
  /** Side by side where the page is wide, so that all are seen without scrolling. */
  isStrip?: boolean;
}

/** The newest records that match: date as precise as it is known, type, title, countries. */
export const NewestRecords = memo(function NewestRecords({ records, title = 'Newest records', total, filters, isStrip = false }: Props) {
  return (
    <section aria-labelledby="newest-records" className={isStrip ? `${styles.newest} ${styles.strip}` : styles.newest}>
      <div className={styles.head}>
        <h2 id="newest-records">{title}</h2>
        {total !== undefined && filters && total > records.length && (
          <RecordsLink count={total} filters={filters} path={pages.timeline.path}>
            All {formatCount(total)} records
          </RecordsLink>
        )}
      </div>
      <ol>
        {records.map(({ kind, id, date, type, title: name, countries }) => (
          <li key={recordPath(kind, id)}>
            {date ? <time dateTime={date}>{formatPartialDate(date)}</time> : <span className={styles.soft}>no date known</span>}
            <span className={styles.type}>{typeLabel(type)}</span>
            <Link to={recordPath(kind, id)}>{name}</Link>
            <span className={styles.countries}>
              <span title={listed(countries.map(countryName))}>{countriesInShort(countries)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
});
