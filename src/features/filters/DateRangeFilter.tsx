import type { FacetCount } from '@/domain/apiAnswers';
import { DateField } from '@/features/filters/DateField';
import styles from '@/features/filters/DateRangeFilter.module.css';
import { useFilters } from '@/features/filters/useFilters';
import { YearSlider } from '@/features/filters/YearSlider';

/** The date filter: two typed dates, and a slider over the years as their twin. */
export function DateRangeFilter({ years }: { years: readonly FacetCount[] }) {
  const { filters, change } = useFilters();
  return (
    <fieldset className={styles.dates}>
      <legend>Dates</legend>
      <div className={styles.fields}>
        <DateField label="From" date={filters.from} other={filters.to} side="from" onChange={(from) => change({ from })} />
        <DateField label="To" date={filters.to} other={filters.from} side="to" onChange={(to) => change({ to })} />
      </div>
      {years.length > 1 && <YearSlider years={years} from={filters.from} to={filters.to} onChange={change} />}
    </fieldset>
  );
}
