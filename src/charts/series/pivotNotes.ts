import type { PivotSource } from '@/charts/series/pivotGrid';
import { type DimensionId, dimensions, isPeriod, UNDATED } from '@/domain/pivot/dimensions';
import { measureOf } from '@/domain/pivot/measures';
import { lastCollected } from '@/domain/records/coverage';
import { farOffNote } from '@/domain/time/farOff';
import { formatPartialDate } from '@/domain/time/partialDate';
import { counted, formatCount, upperFirst } from '@/domain/words/sentences';

/** Tells whether rows, or columns, stand for parts that add up to the whole. */
export function isSumOf({ pivot, spec }: Pick<PivotSource, 'pivot' | 'spec'>, side: 'rows' | 'columns'): boolean {
  const { by } = measureOf(spec.value);
  const { several, none } = pivot[side];
  return (by === 'rows' || by === 'weight') && several === 0 && none === 0;
}

function nounOf({ spec }: Pick<PivotSource, 'spec'>): readonly [one: string, many: string] {
  const { by, one, many, filters } = measureOf(spec.value);
  if (by === 'rows') return [one, many];
  return filters.kind ? ['agreement', 'agreements'] : ['record', 'records'];
}

/** Why the numbers of a side are no parts of the whole: `106 of the 135 agreements stand in several rows, as they have several countries.` */
function whyNoSum(source: PivotSource, side: 'rows' | 'columns', id: DimensionId): string[] {
  const { several, none } = source.pivot[side];
  const { records } = source.pivot.all;
  const of = `of the ${counted(records, ...nounOf(source))}`;
  const { label, facet } = dimensions[id];
  const place = side === 'rows' ? 'row' : 'column';
  const why = isPeriod(id) ? 'as they are not dated precisely enough' : `as they have several values of “${label}”`;
  const them =
    several === 1
      ? `${formatCount(several)} ${of} stands in several ${place}s, ${why.replace('they are', 'it is').replace('they have', 'it has')}`
      : `${formatCount(several)} ${of} stand in several ${place}s, ${why}`;
  return [
    ...(several > 0 ? [`${them}.`] : []),
    ...(none > 0 && facet !== null
      ? [
          `${formatCount(none)} ${of} ${none === 1 ? 'has' : 'have'} no value of “${label}” and ${none === 1 ? 'stands' : 'stand'} in the totals alone.`,
        ]
      : []),
  ];
}

/** Returns what a reader has to know to read the numbers, one sentence each. */
export function pivotNotes(source: PivotSource): (string | null)[] {
  const { pivot, spec, shown, research, filters } = source;
  const { rows, cols, value } = spec;
  const measure = measureOf(value);
  const [, many] = nounOf(source);
  const last = lastCollected(research);
  const ends = [...pivot.columns.heads, ...pivot.rows.lines].flatMap(({ end }) => end ?? []);
  const isCut = last !== null && ends.some((end) => end > last);
  const period = [rows, cols].find(isPeriod);
  const unit = period === rows ? pivot.rows.unit : pivot.columns.unit;
  const isUndated =
    pivot.columns.heads.some(({ value: own }) => own === UNDATED) || pivot.rows.lines.some(({ value: own }) => own === UNDATED);
  return [
    'Totals count each of the records once.',
    ...whyNoSum(source, 'rows', rows),
    ...(cols === 'none' ? [] : whyNoSum(source, 'columns', cols)),
    measure.note ?? null,
    period && filters.time === 'underway' ? `A period holds the ${many} under way or in force in it.` : null,
    period && filters.time !== 'underway' && isSumOf(source, period === rows ? 'rows' : 'columns')
      ? `${upperFirst(period)}s add up: each record has one date.`
      : null,
    period && unit !== null && unit !== period ? `So many ${period}s do not fit, so that they are drawn by ${unit}.` : null,
    farOffNote(pivot.rows.outside ?? pivot.columns.outside),
    isUndated ? 'Records without a date of their own stand under “No date”.' : null,
    pivot.rows.others || pivot.columns.others ? 'The others count each record once; no filter gives them.' : null,
    shown === 'change' ? 'The change is that from the column before.' : null,
    isCut && period && last ? `Records were collected up to ${formatPartialDate(last)}.` : null,
  ];
}
