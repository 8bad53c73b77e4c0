import { memo } from 'react';
import type { RecordStub } from '@/domain/answers/apiAnswers';
import { recordPath, typeLabel } from '@/domain/records/atlasRecord';
import { formatPartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import styles from '@/features/dashboard/NewestRecords.module.css';
import { Link } from '@/ui/Link';

interface Props {
  records: readonly RecordStub[];
}

/** The newest records that match: date as precise as it is known, type, title, countries. */
export const NewestRecords = memo(function NewestRecords({ records }: Props) {
  return (
    <section aria-labelledby="newest-records" className={styles.newest}>
      <h2 id="newest-records">Newest records</h2>
      <ol>
        {records.map(({ kind, id, date, type, title, countries }) => (
          <li key={recordPath(kind, id)}>
            {date ? <time dateTime={date}>{formatPartialDate(date)}</time> : <span className={styles.soft}>no date known</span>}
            <span className={styles.soft}>{typeLabel(type)}</span>
            <Link to={recordPath(kind, id)}>{title}</Link>
            <span className={styles.countries}>
              {countries.map((code) => (
                <abbr key={code} title={countryName(code)}>
                  {code}
                </abbr>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
});
