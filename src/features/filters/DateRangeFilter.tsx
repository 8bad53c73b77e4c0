import { useState } from 'react';
import type { FacetCount } from '@/domain/answers/apiAnswers';
import type { PartialDate } from '@/domain/time/partialDate';
import { DateField } from '@/features/filters/DateField';
import styles from '@/features/filters/DateRangeFilter.module.css';
import { rangeError, readDateEntry } from '@/features/filters/dateField';
import { useFilters } from '@/features/filters/useFilters';
import { YearSlider } from '@/features/filters/YearSlider';

/** A good date that was refused because of the other limit; it still stands in its field, whose limit was `limit` then. */
interface Refused {
  readonly side: 'from' | 'to';
  readonly date: PartialDate | null;
  readonly limit: PartialDate | null;
}

/** The date filter: two typed dates, and a slider over the years as their twin. */
export function DateRangeFilter({ years }: { years: readonly FacetCount[] }) {
  const { filters, change } = useFilters();
  const [refused, setRefused] = useState<Refused | null>(null);
  const take = (side: 'from' | 'to', text: string) => {
    const entry = readDateEntry(text);
    const isWaiting = refused !== null && refused.side !== side && refused.limit === filters[refused.side];
    if ('error' in entry) {
      if (!isWaiting) setRefused(null);
      return entry.error;
    }
    const range = { from: filters.from, to: filters.to, ...(isWaiting && { [refused.side]: refused.date }), [side]: entry.date };
    const conflict = rangeError(range.from, range.to);
    setRefused(conflict ? { side, date: entry.date, limit: filters[side] } : null);
    if (!conflict && (range.from !== filters.from || range.to !== filters.to)) change(range);
    return conflict;
  };
  return (
    <fieldset className={styles.dates}>
      <legend>Dates</legend>
      <div className={styles.fields}>
        <DateField label="From" date={filters.from} onEntry={(text) => take('from', text)} />
        <DateField label="To" date={filters.to} onEntry={(text) => take('to', text)} />
      </div>
      {years.length > 1 && <YearSlider years={years} from={filters.from} to={filters.to} onChange={change} />}
    </fieldset>
  );
}
