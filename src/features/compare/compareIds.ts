import { useMemo } from 'react';
import { comparisonCharts } from '@/charts/catalogue';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { setOf, toggledItem } from '@/domain/address/parameter';
import { pageParameters } from '@/domain/address/parameters';
import { ID_SHAPE } from '@/domain/records/idShape';
import { isCountryCode } from '@/domain/vocabulary/countries';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { usePageState } from '@/features/filters/usePageState';

/** What can be compared with its like. */
export type CompareKind = 'country' | 'agreement';

/** How many stand side by side at most. */
export const MOST_COMPARED = 4;

/** What a link asks to compare, and what of it could not be used. */
export interface ComparedIds {
  /** The kind of the first id that can be used; null when there is none. */
  readonly kind: CompareKind | null;
  readonly ids: readonly string[];
  readonly problems: readonly LinkProblem[];
}

/** Two capital letters are a country's code, everything else of an id's shape an agreement; null for what is neither. */
function kindOf(id: string): CompareKind | null {
  if (isCountryCode(id)) return 'country';
  return ID_SHAPE.test(id) ? 'agreement' : null;
}

function unknownId(value: string): LinkProblem {
  const meant = value.toUpperCase();
  if (/^[a-z]{2}$/i.test(value) && isCountryCode(meant)) return { parameter: 'ids', value, code: 'small-letters', meant };
  return { parameter: 'ids', value, code: 'not-comparable' };
}

/** Reads the ids of a link: their order is kept, repeats fall away. What cannot be used is left out and named. Never throws. */
export function settleCompared(raw: readonly string[]): ComparedIds {
  const problems: LinkProblem[] = [];
  const ids: string[] = [];
  let kind: CompareKind | null = null;
  for (const id of new Set(raw)) {
    const own = kindOf(id);
    if (!own) problems.push(unknownId(id));
    else if (kind && own !== kind) problems.push({ parameter: 'ids', value: id, code: 'other-kind', compared: kind, kind: own });
    else if (ids.length === MOST_COMPARED) problems.push({ parameter: 'ids', value: id, code: 'too-many' });
    else {
      kind = own;
      ids.push(id);
    }
  }
  return { kind, ids, problems };
}

/** Returns what to say of an id that the data service does not know. */
export function missingProblem(kind: CompareKind, id: string): LinkProblem {
  return { parameter: 'ids', value: id, code: 'no-records', kind };
}

const chartsOfPage = idsOf(comparisonCharts);
export type ComparisonChartId = (typeof chartsOfPage)[number];

const compareParameters = {
  ids: pageParameters.ids,
  diff: pageParameters.diff,
  scale: pageParameters.scale,
  partners: pageParameters.partners,
  table: setOf(chartsOfPage, 'chart-not-on-page'),
};

/** Returns what the address asks to compare and how, and the ways to change it. The address is its only store. */
export function useCompareState() {
  const { values, problems, set } = usePageState(compareParameters);
  const compared = useMemo(() => settleCompared(values.ids), [values.ids]);
  return {
    ...compared,
    problems: [...compared.problems, ...problems],
    isOnlyDifferences: values.diff,
    /** What topics are measured in, and what is counted of partners. */
    scale: values.scale,
    partners: values.partners,
    /** The charts that stand as tables. */
    tables: values.table,
    setIds: (ids: readonly string[]) => set({ ...values, ids }),
    setOnlyDifferences: (diff: boolean) => set({ diff }),
    setScale: (scale: typeof values.scale) => set({ scale }),
    setPartners: (partners: typeof values.partners) => set({ partners }),
    toggleTable: (id: ComparisonChartId) => set({ table: toggledItem(values.table, id) }),
  };
}

export type CompareState = ReturnType<typeof useCompareState>;
