import { type ChartExport, chartNotes, type LifeCycleBody } from '@/charts/model';
import { noSigningWords, type Searched, signingSearchedTo } from '@/domain/records/coverage';
import type { Agreement } from '@/domain/records/records';
import { precisionOf, toInterval } from '@/domain/time/partialDate';
import { listed } from '@/domain/words/sentences';
import { type Fact, lifeCycleFacts, NOT_KNOWN } from '@/features/records/factRows';

/** The day of the release (`YYYY-MM-DD`), and how far was searched. */
export interface KnownTo {
  readonly today: string;
  readonly searched: Searched;
}

/** Returns the life cycle of an agreement to be drawn. */
export function lifeCycleBody(agreement: Pick<Agreement, 'dates' | 'status' | 'countries'>, { today, searched }: KnownTo): LifeCycleBody {
  const steps = lifeCycleFacts(agreement).map(({ label, value, date }) => ({ label, value, date }));
  const searchedTo = signingSearchedTo(agreement, searched);
  const waiting = searchedTo && { to: toInterval(searched.collectedTo).end, words: noSigningWords(searchedTo) };
  return { shape: 'lifeCycle', steps, today, hasEnded: agreement.status === 'ended', ...(waiting && { waiting }) };
}

/** Says the dates in one sentence: `Signed 4 April 2022; in force 2023, known to the year only; announced and ends not known.` */
function sentenceOf(facts: readonly Fact[], { waiting }: LifeCycleBody): string {
  const known = facts.filter(({ isStated }) => isStated);
  const unknown = facts.filter(({ isStated }) => !isStated).map(({ label }) => label.toLowerCase());
  const parts = known.map(({ label, value, note }) => `${label.toLowerCase()} ${value}${note ? `, ${note}` : ''}`);
  const sentence = [...parts, ...(waiting ? [waiting.words] : []), ...(unknown.length > 0 ? [`${listed(unknown)} ${NOT_KNOWN}`] : [])].join(
    '; ',
  );
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Returns the life cycle of an agreement as a chart to be exported. */
export function lifeCycleChart(agreement: Agreement, knownTo: KnownTo): ChartExport & { readonly body: LifeCycleBody } {
  const facts = lifeCycleFacts(agreement);
  const body = lifeCycleBody(agreement, knownTo);
  const dates = facts.flatMap(({ date }) => (date ? [date] : []));
  const isVague = dates.some((date) => precisionOf(date) !== 'day');
  return {
    id: 'life-cycle',
    title: 'Life cycle',
    subject: agreement.title,
    amount: '1 agreement',
    finding: sentenceOf(facts, body),
    notes: chartNotes(
      [
        isVague ? 'A date known only to the month or year is drawn over all the days it may fall on.' : null,
        dates.length < facts.length ? 'Undated steps are hollow and placed beside or below the scale.' : null,
        body.waiting ? 'The dashed line runs from the announcement to the last day for which records were collected.' : null,
      ],
      agreement.countries,
    ),
    body,
    table: {
      columns: ['Step', 'Date', 'Precision'].map((label) => ({ label, isNumber: false })),
      rows: facts.map(({ label, date, note }) => [label, date ?? '', date ? (note ?? 'known to the day') : NOT_KNOWN]),
    },
  };
}
