import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { isAnswerTo, pivotQuery } from '@/api/queries';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { oneOf } from '@/domain/address/parameter';
import { pageParameters, serialiseAll } from '@/domain/address/parameters';
import type { AnswerOf } from '@/domain/answers/answerSchemas';
import type { Filters } from '@/domain/facets/filters';
import { UNDATED } from '@/domain/pivot/dimensions';
import { type PivotView, pivotViews, type ShownForm, settleShown, settleView } from '@/domain/pivot/pivotForms';
import { type PivotSpec, pivotParameters, settlePivot } from '@/domain/pivot/pivotSpec';
import { usePageState } from '@/features/filters/usePageState';

export const exploreParameters = { ...pivotParameters, shown: pageParameters.shown, view: oneOf(pivotViews, null) };

/** What the address asks to be put against what, and how it is shown. */
export interface ExploreState {
  readonly spec: PivotSpec;
  readonly shown: ShownForm;
  /** The reader's choice; null leaves it to the rule. */
  readonly chosenView: PivotView | null;
  readonly problems: readonly LinkProblem[];
  readonly set: (patch: Partial<PivotSpec & { shown: ShownForm; view: PivotView | null }>) => void;
  readonly dropUnknown: () => void;
}

/** Returns what the address asks, as far as it can be shown, and how to change it. The address is its only store. */
export function useExploreState(): ExploreState {
  const { values, problems, set } = usePageState(exploreParameters);
  return useMemo(() => {
    const { shown: asked, view, ...pivot } = values;
    const settled = settlePivot(pivot);
    const { spec } = settled;
    const form = settleShown(asked, spec);
    return {
      spec,
      shown: form.shown,
      chosenView: view,
      problems: [...problems, ...settled.problems, ...form.problems],
      set,
      dropUnknown: () => set({ ...spec, shown: form.shown, view }),
    };
  }, [values, problems, set]);
}

/** An answer with what it answers, so that no number stands with the link of another one. */
export interface ShownPivot {
  readonly pivot: AnswerOf<'pivot'>;
  readonly filters: Filters;
  readonly spec: PivotSpec;
}

/** Returns the answer to what is asked; until it is there, the last one. */
export function useShownPivot(filters: Filters, spec: PivotSpec, enabled = true) {
  const question = useMemo(() => pivotQuery(filters, spec), [filters, spec]);
  const { data, error, refetch } = useQuery({ ...question, placeholderData: keepPreviousData, enabled });
  const [held, setHeld] = useState<ShownPivot | null>(null);
  const isCurrent = isAnswerTo(question, data);
  const fresh = data && isCurrent ? { pivot: data, filters, spec } : null;
  const isHeld = held !== null && fresh !== null && held.pivot === fresh.pivot && held.filters === filters && held.spec === spec;
  if (fresh && !isHeld) setHeld(fresh);
  return { shown: isHeld ? held : (fresh ?? held), isCurrent, error, refetch };
}

/** Returns the drawing, chosen by the reader or by the rule, and what of the choice cannot be drawn. */
export function viewOf({ pivot, spec }: ShownPivot, shown: ShownForm, chosen: PivotView | null) {
  const size = {
    rows: pivot.rows.lines.length + (pivot.rows.others ? 1 : 0),
    columns: pivot.columns.heads.filter(({ value }) => value !== UNDATED).length,
  };
  return settleView(chosen, spec, shown, size);
}

/** Says of an order by a column that is not there that it was left out. */
export function rankProblems({ pivot, spec }: ShownPivot): LinkProblem[] {
  return spec.rank !== null && pivot.rank === null ? [{ parameter: 'rank', value: spec.rank, code: 'no-such-column' }] : [];
}

/** Returns the parameters of the address that ask for the same, without those that are as usual. */
export function writtenParameters({
  spec,
  shown,
  chosenView,
}: Pick<ExploreState, 'spec' | 'shown' | 'chosenView'>): Record<string, string> {
  const texts = serialiseAll(exploreParameters, { ...spec, shown, view: chosenView });
  return Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== null));
}
