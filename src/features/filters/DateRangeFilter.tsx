import { type FormEvent, useId, useState } from 'react';
import type { FacetCount } from '@/domain/answers/apiAnswers';
import type { DateFilters, TimeMeaning } from '@/domain/facets/filters';
import type { PartialDate } from '@/domain/time/partialDate';
import styles from '@/features/filters/DateRangeFilter.module.css';
import { rangeError, readDateEntry } from '@/features/filters/dateRange';
import { useFilters } from '@/features/filters/useFilters';
import { YearSlider } from '@/features/filters/YearSlider';

/** A good date that was refused because of the other limit; it still stands in its field, whose limit was `limit` then. */
interface Refused {
  readonly side: 'from' | 'to';
  readonly date: PartialDate | null;
  readonly limit: PartialDate | null;
}

/** The date filter: two typed dates, a slider over the years as their twin, and how the dates are meant. */
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
      {years.length > 1 && (
        <YearSlider years={years} from={filters.from} to={filters.to} isOff={filters.time === 'undated'} onChange={change} />
      )}
      <TimeMeaningChoice filters={filters} onChange={(time) => change({ time })} />
    </fieldset>
  );
}

interface TimeMeaningProps {
  filters: DateFilters;
  onChange: (time: TimeMeaning | null) => void;
}

/** How the dates are meant, in words. Without a range nothing can be under way in it. */
function TimeMeaningChoice({ filters: { from, to, time }, onChange }: TimeMeaningProps) {
  const name = useId();
  const hasRange = from !== null || to !== null;
  const meanings: readonly (readonly [TimeMeaning | null, string])[] = hasRange
    ? [
        [null, 'dated in these years (own date)'],
        ['underway', 'under way or in force in them'],
        ['undated', 'without a date'],
      ]
    : [
        [null, 'with a date or without one'],
        ['undated', 'without a date'],
      ];
  return (
    <div role="radiogroup" aria-label="Keep records" className={styles.meanings}>
      {meanings.map(([meaning, words]) => (
        <label key={words}>
          <input type="radio" name={name} checked={time === meaning} onChange={() => onChange(meaning)} />
          <span>{words}</span>
        </label>
      ))}
    </div>
  );
}

interface Props {
  label: string;
  date: PartialDate | null;
  /** Takes the text as the new limit, or returns why it cannot be used. */
  onEntry: (text: string) => string | null;
}

/**
 * A typed limit of the date range, taken on Enter or on leaving the field. What cannot be used stays in the field with a sentence that says why,
 * and the filter stays as it was.
 */
function DateField({ label, date, onEntry }: Props) {
  const id = useId();
  const [text, setText] = useState(date ?? '');
  const [shownDate, setShownDate] = useState(date);
  const [error, setError] = useState<string | null>(null);
  if (date !== shownDate) {
    setShownDate(date);
    setText(date ?? '');
    setError(null);
  }
  const take = () => setError(onEntry(text));
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    take();
  };
  return (
    <form className={styles.field} onSubmit={handleSubmit} noValidate>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        placeholder="YYYY-MM-DD"
        value={text}
        aria-invalid={error !== null}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
      />
      {error && (
        <p id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </form>
  );
}
