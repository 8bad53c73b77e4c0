import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { type OverviewChartId, overviewEntry } from '@/charts/chartList';
import { pages } from '@/domain/address/pages';
import type { QuestionAnswer } from '@/domain/answers/questionAnswer';
import { filterQuery, parseFilters, toParameters } from '@/domain/facets/filterCodec';
import { useFilters } from '@/features/filters/useFilters';
import { useWriteAddress } from '@/features/filters/useWriteAddress';
import { shapeAddress } from '@/features/question/shapeAddress';
import { useKeptInLinks } from '@/ui/Link';

/** What can be done with a question that was read. */
export interface Answering {
  /** Whether the page shows what the question asks for. */
  readonly isShown: boolean;
  /** Sets the filters and leads to the chart. */
  readonly show: () => void;
  /** Asks another question, as a step that Back undoes. Where the page shows the present one, it will show the other one. */
  readonly ask: (next: { readonly q: string; readonly filters: string }) => void;
}

/** So many frames it may take until a chart further down is drawn. */
const MOST_FRAMES = 90;

/** Puts the focus on a chart as soon as it is there. */
function goToChart(id: OverviewChartId, frames = MOST_FRAMES): void {
  const chart = document.getElementById(id);
  if (!chart) {
    // Its part of the page is drawn only where it comes near the window.
    document.getElementById(overviewEntry(id).section)?.scrollIntoView?.({ block: 'start' });
    if (frames > 0) requestAnimationFrame(() => goToChart(id, frames - 1));
    return;
  }
  if (!chart.hasAttribute('tabindex')) chart.tabIndex = -1;
  chart.focus({ preventScroll: true });
  // A chart in view stays where it is, with the question above it.
  chart.scrollIntoView?.({ block: 'nearest' });
}

/** Returns what can be done with the answer to a question. */
export function useAnswering(answer: QuestionAnswer): Answering {
  const { filters } = useFilters();
  const { write } = useWriteAddress();
  const navigate = useNavigate();
  const kept = useKeptInLinks();
  const isShown = filterQuery(filters) === answer.filters;

  const show = useCallback(() => {
    const asked = parseFilters(new URLSearchParams(answer.filters)).filters;
    const { to, chart } = shapeAddress(answer.shape, asked, answer.q);
    if (to.split('?')[0] !== pages.overview.path) void navigate(kept(to));
    else if (!isShown) write({ ...toParameters(asked), ask: answer.q, page: null }, 'push');
    if (chart) goToChart(chart);
  }, [answer, isShown, write, navigate, kept]);

  const ask = useCallback(
    (next: { readonly q: string; readonly filters: string }) => {
      const asked = isShown ? { ...toParameters(parseFilters(new URLSearchParams(next.filters)).filters), page: null } : {};
      write({ ...asked, ask: next.q || null }, 'push');
    },
    [write, isShown],
  );
  return useMemo(() => ({ isShown, show, ask }), [isShown, show, ask]);
}
