import { formatPartialDate } from '@/domain/time/partialDate';
import { counted } from '@/domain/words/sentences';
import type { MatchingRecord } from '@/features/savedViews/matchingRecords';
import styles from '@/features/savedViews/SavedViews.module.css';
import { Link } from '@/ui/Link';

/** So many new records are named; the others stand in the view. */
const NAMED = 5;

interface Props {
  news: readonly MatchingRecord[];
  /** Day of the last visit, `YYYY-MM-DD`. */
  since: string;
  onOpen: () => void;
}

/** The records that match a view and did not at the last visit. */
export function ViewNews({ news, since, onOpen }: Props) {
  const rest = news.length - NAMED;
  return (
    <div className={styles.news}>
      <p>
        <strong>{counted(news.length, 'new record')}</strong> since {formatPartialDate(since)}
      </p>
      <ul>
        {news.slice(0, NAMED).map(({ key, title, path }) => (
          <li key={key}>
            <Link to={path} onClick={onOpen}>
              {title}
            </Link>
          </li>
        ))}
        {rest > 0 && <li>and {rest} more</li>}
      </ul>
    </div>
  );
}
