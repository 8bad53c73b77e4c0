import type { RecordStub } from '@/domain/answers/apiAnswers';
import { recordPath, typeLabel } from '@/domain/records/atlasRecord';
import { formatDateRange, formatPartialDate } from '@/domain/time/partialDate';
import { CountryCodes } from '@/features/records/CountryCodes';
import styles from '@/features/records/Statements.module.css';
import { StatusTag } from '@/features/records/StatusTag';
import { Link } from '@/ui/Link';

interface Props {
  records: readonly RecordStub[];
}

/** Returns when a record was, in words and as precise as its source: `4 May 2024`, `since 2019`, `date not known`. */
export function stubDate({ kind, date, endDate }: RecordStub): string {
  if (kind === 'initiative' || (date && endDate)) return formatDateRange(date, endDate) ?? 'dates not known';
  return date ? formatPartialDate(date) : 'date not known';
}

/** Records in short, in the order given: date, type, status, title, countries. */
export function StubList({ records }: Props) {
  return (
    <ul className={styles.related}>
      {records.map((record) => (
        <li key={`${record.kind}/${record.id}`}>
          <span className={styles.detail}>
            {stubDate(record)} · {typeLabel(record.type)} <StatusTag status={record.status} />
          </span>
          <Link to={recordPath(record.kind, record.id)}>{record.title}</Link> <CountryCodes codes={record.countries} />
        </li>
      ))}
    </ul>
  );
}
