import type { ChartExport, LifeCycleBody } from '@/charts/model';
import { chartNotes } from '@/charts/model';
import type { Agreement } from '@/domain/records/records';
import { type PartialDate, precisionOf } from '@/domain/time/partialDate';
import { listed } from '@/domain/words/sentences';
import { type Fact, lifeCycleFacts, NOT_KNOWN } from '@/features/records/factRows';

const dateNames = ['announced', 'signed', 'inForce', 'ends'] as const satisfies readonly (keyof Agreement['dates'])[];

type Dated = Pick<Agreement, 'dates' | 'status'>;

/** Returns each step with its date, in the order of a life. */
function datedFacts({ dates, status }: Dated): (Fact & { date: PartialDate | null })[] {
  return lifeCycleFacts({ dates, status }).map((fact, at) => {
    const name = dateNames[at];
    return { ...fact, date: name ? dates[name] : null };
  });
}

/** Returns the life cycle of an agreement to be drawn, as of `today` (`YYYY-MM-DD`). */
export function lifeCycleBody(agreement: Dated, today: string): LifeCycleBody {
  const steps = datedFacts(agreement).map(({ label, value, date }) => ({ label, value, date }));
  return { shape: 'lifeCycle', steps, today, hasEnded: agreement.status === 'ended' };
}

/** Says the dates in one sentence: `Signed 4 April 2022; in force 2023, known to the year only; announced and ends not known.` */
function sentenceOf(facts: readonly Fact[]): string {
  const known = facts.filter(({ path }) => path !== null);
  const unknown = facts.filter(({ path }) => path === null).map(({ label }) => label.toLowerCase());
  const parts = known.map(({ label, value, note }) => `${label.toLowerCase()} ${value}${note ? `, ${note}` : ''}`);
  const sentence = [...parts, ...(unknown.length > 0 ? [`${listed(unknown)} ${NOT_KNOWN}`] : [])].join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Returns the life cycle of an agreement as a chart to be exported, as of `today` (`YYYY-MM-DD`). */
export function lifeCycleChart(agreement: Agreement, today: string): ChartExport {
  const facts = datedFacts(agreement);
  const dates = facts.flatMap(({ date }) => (date ? [date] : []));
  const isVague = dates.some((date) => precisionOf(date) !== 'day');
  return {
    id: 'life-cycle',
    title: 'Life cycle',
    subject: agreement.title,
    finding: sentenceOf(facts),
    notes: chartNotes(
      [
        isVague ? 'A date known to a month or year only is drawn over all days that it may mean.' : null,
        dates.length < facts.length ? 'What is not dated is hollow and stands beside the scale or under it.' : null,
      ],
      agreement.countries,
    ),
    body: lifeCycleBody(agreement, today),
    table: {
      columns: ['Step', 'Date', 'Precision'].map((label) => ({ label, isNumber: false })),
      rows: facts.map(({ label, date, note }) => [label, date ?? '', date ? (note ?? 'known to the day') : NOT_KNOWN]),
    },
  };
}
