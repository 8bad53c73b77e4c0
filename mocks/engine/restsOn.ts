import type { RestsOn } from '@/domain/answers/restsOnAnswer';
import type { Filters } from '@/domain/facets/filters';
import { alternativesTo } from '@/domain/rests/alternatives';
import { idsOf, kinds, type scopes, sourceQualities } from '@/domain/vocabulary/vocabulary';
import type { AtlasIndex } from './atlasIndex';
import { codesAt, countCells, countCodes } from './columns/column';
import type { Columns } from './columns/columns';
import { NO_DAYS } from './columns/days';
import { countsByValue } from './counts';
import { selectRows } from './filterRecords';
import { signingsOf } from './signings';

function kindsOf({ facets: { kind, scope } }: Columns, rows: Uint32Array): RestsOn['kinds'] {
  const [counts, cells] = [countCodes(kind, rows), countCells(kind, scope, rows)];
  return idsOf(kinds).map((value) => {
    const code = kind.codeOf.get(value) ?? -1;
    const cell = (id: string) => cells[code * scope.size + (scope.codeOf.get(id) ?? cells.length)] ?? 0;
    const split = { one: cell('one'), 'one-with-body': cell('one-with-body'), two: cell('two'), few: cell('few'), many: cell('many') };
    return { value, count: counts[code] ?? 0, scope: split satisfies Record<keyof typeof scopes, number> };
  });
}

/** Counts by the best source of each row, and the rows that have only one. */
function sourcesOf({ facets: { sourceQuality }, sources }: Columns, rows: Uint32Array): Pick<RestsOn, 'bestSource' | 'single'> {
  const qualities: readonly string[] = idsOf(sourceQualities);
  const rankOf = sourceQuality.values.map((value) => qualities.indexOf(value));
  const best = qualities.map(() => 0);
  const single = { all: 0, unofficial: 0 };
  for (const row of rows) {
    let rank = qualities.length - 1;
    for (let at = sourceQuality.starts[row] ?? 0; at < (sourceQuality.starts[row + 1] ?? 0); at++)
      rank = Math.min(rank, rankOf[sourceQuality.codes[at] ?? 0] ?? rank);
    best[rank] = (best[rank] ?? 0) + 1;
    if (codesAt(sources, row) > 1) continue;
    single.all += 1;
    if (qualities[rank] !== 'official') single.unofficial += 1;
  }
  return { bestSource: idsOf(sourceQualities).map((value, rank) => ({ value, count: best[rank] ?? 0 })), single };
}

/** Days that no month exceeds. */
const MONTH = 31;

/** Counts by how precise the own date is, which its first and last day say. */
function datesOf({ own }: Columns, rows: Uint32Array): RestsOn['dates'] {
  const dates = { day: 0, month: 0, year: 0, none: 0 };
  for (const row of rows) {
    const [first = 0, last = 0] = [own.first[row], own.last[row]];
    if (first === NO_DAYS.first) dates.none += 1;
    else if (last === first) dates.day += 1;
    else dates[last - first < MONTH ? 'month' : 'year'] += 1;
  }
  return dates;
}

/** Returns what the number of records that the filters leave rests on, and what it would be otherwise. */
export function restsOn(index: AtlasIndex, filters: Filters): RestsOn {
  const { columns } = index;
  const { left } = selectRows(index, filters);
  const { country } = columns.facets;
  return {
    release: index.dataset.release.id,
    total: left.length,
    kinds: kindsOf(columns, left),
    ...sourcesOf(columns, left),
    dates: datesOf(columns, left),
    signings: new Set([...signingsOf(index, left).values()].flat()).size,
    countries: countsByValue(country, countCodes(country, left))
      .map(([code, count]) => ({ code, count }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    changes: alternativesTo(filters).map(({ id, filters: other }) => ({ id, count: selectRows(index, other).left.length })),
  };
}
