import styles from '@/features/charts/StackingSelect.module.css';
import { type PairOrder, pairOrders } from '@/features/charts/series/countryPairs';

const labels: Readonly<Record<PairOrder, string>> = { total: 'Total', alphabet: 'Alphabet' };

interface Props {
  order: PairOrder;
  onChange: (order: PairOrder) => void;
}

/** Chooses the order of the countries in the matrix of pairs. */
export function PairOrderSelect({ order, onChange }: Props) {
  return (
    <label className={styles.select}>
      Ordered by
      <select
        value={order}
        onChange={(event) => {
          const next = pairOrders.find((known) => known === event.target.value);
          if (next) onChange(next);
        }}
      >
        {pairOrders.map((known) => (
          <option key={known} value={known}>
            {labels[known]}
          </option>
        ))}
      </select>
    </label>
  );
}
