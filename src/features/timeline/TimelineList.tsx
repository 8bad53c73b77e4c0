import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import { recordPath, statusLabel, typeLabel } from '@/domain/records/atlasRecord';
import { countryName } from '@/domain/vocabulary/countries';
import { formatCount } from '@/domain/words/sentences';
import { type ListYear, listGroups } from '@/features/timeline/layout/listGroups';
import { markDateWords } from '@/features/timeline/layout/markWords';
import { markKey } from '@/features/timeline/layout/pieces';
import styles from '@/features/timeline/TimelineList.module.css';
import type { ListOrder } from '@/features/timeline/timelineModes';
import { ChoiceSwitch } from '@/ui/Choice';
import { Link } from '@/ui/Link';

interface Props {
  /** The records that the filters leave. */
  marks: readonly TimelineMark[];
  sort: ListOrder;
  onSort: (sort: ListOrder) => void;
}

const sortOptions: readonly (readonly [ListOrder, string])[] = [
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
];

/** The same records as a list by year and month, each once, with its date as precise as its source. */
export function TimelineList({ marks, sort, onSort }: Props) {
  return (
    <div>
      <ChoiceSwitch label="Order of the list" value={sort} options={sortOptions} onChange={onSort} />
      {listGroups(marks, sort).map((year) => (
        <YearSection key={year.key} year={year} />
      ))}
    </div>
  );
}

function YearSection({ year: { key, heading, count, months } }: { year: ListYear }) {
  const id = `timeline-year-${key || 'unknown'}`;
  return (
    <section className={styles.year} aria-labelledby={id}>
      <h3 id={id}>
        {heading} <span className={styles.count}>{formatCount(count)}</span>
      </h3>
      {months.map((month) => (
        <div key={month.key}>
          {month.heading !== heading && <h4>{month.heading}</h4>}
          <ul className={styles.records}>
            {month.marks.map((mark) => (
              <ListLine key={markKey(mark)} mark={mark} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function ListLine({ mark }: { mark: TimelineMark }) {
  const { kind, id, title, type, status, countries } = mark;
  const words = [typeLabel(type), statusLabel(status), ...countries.map(countryName)];
  return (
    <li>
      <Link to={recordPath(kind, id)}>{title}</Link>
      <span className={styles.detail}>
        {markDateWords(mark)} · {words.slice(0, 2).join(' · ')}
        {countries.length > 0 && ` · ${words.slice(2).join(', ')}`}
      </span>
    </li>
  );
}
