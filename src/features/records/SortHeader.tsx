import styles from '@/features/records/RecordTable.module.css';
import { Button } from '@/ui/Button';

interface Props {
  id: string;
  label: string;
  sorted: 'asc' | 'desc' | false;
  /** Sorts by this column, or turns the order round; without it the column cannot be sorted. */
  onToggle?: () => void;
}

const orders = { asc: 'ascending', desc: 'descending' } as const;
const arrows = { asc: '↑', desc: '↓' } as const;

/** Written out because small screens draw the table as blocks; see `RecordTable`. */
const head = { role: 'columnheader', scope: 'col' } as const;

/** The head of a column, with a button when the list can be sorted by it. */
export function SortHeader({ id, label, sorted, onToggle }: Props) {
  if (!onToggle)
    return (
      <th {...head} className={`${styles[id]} ${styles.fixed}`}>
        {label}
      </th>
    );
  return (
    <th {...head} className={styles[id]} aria-sort={sorted ? orders[sorted] : 'none'}>
      <Button look="quiet" onPress={onToggle}>
        {label}
        <span className={styles.arrow} aria-hidden="true">
          {sorted ? arrows[sorted] : '↕'}
        </span>
      </Button>
    </th>
  );
}
