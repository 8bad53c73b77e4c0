import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type OverviewChartId, overviewEntry } from '@/charts/chartList';
import { pages } from '@/domain/address/pages';
import type { QuestionAnswer } from '@/domain/answers/questionAnswer';
import { parseFilters, toParameters } from '@/domain/facets/filterCodec';
import { useWriteAddress } from '@/features/filters/useWriteAddress';
import { isShownAt, shapeAddress } from '@/features/question/shapeAddress';
import { useKeptInLinks } from '@/ui/Link';

/** What can be done with a question that was read. */
export interface Answering {
  /** Whether the page shows what the question asks for. */
  readonly isShown: boolean;
  /** Whether the page shows just the records of the filters, so that their number is the page's. */
  readonly isOfRecords: boolean;
  /** Sets the filters and leads to the chart, wherever it is. */
  readonly show: () => void;
  /** Shows the answer in place of what a link with a question opens, as no step of its own. */
  readonly settle: () => void;
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
  const { pathname, search } = useLocation();
  const { write } = useWriteAddress();
  const navigate = useNavigate();
  const kept = useKeptInLinks();
  const isOnOverview = pathname === pages.overview.path;
  const asked = useMemo(() => parseFilters(new URLSearchParams(answer.filters)).filters, [answer.filters]);
  const { to, chart } = useMemo(() => shapeAddress(answer.shape, asked, answer.q), [answer, asked]);
  const isShown = isShownAt(to, pathname, search);

  const goTo = useCallback(
    (history: 'push' | 'replace', hash = '') => {
      if (isOnOverview && to.split('?')[0] === pages.overview.path) write({ ...toParameters(asked), ask: answer.q, page: null }, history);
      else void navigate(kept(to + hash), { replace: history === 'replace' });
    },
    [to, isOnOverview, asked, answer.q, write, navigate, kept],
  );
  const show = useCallback(() => {
    if (!isShown) goTo('push', chart ? `#${chart}` : '');
    if (chart && isOnOverview) goToChart(chart);
  }, [isShown, goTo, chart, isOnOverview]);
  const settle = useCallback(() => {
    if (!isShown) goTo('replace');
  }, [isShown, goTo]);

  const ask = useCallback(
    (next: { readonly q: string; readonly filters: string }) => {
      const isFollowed = isShown && isOnOverview;
      const filters = isFollowed ? { ...toParameters(parseFilters(new URLSearchParams(next.filters)).filters), page: null } : {};
      write({ ...filters, ask: next.q || null }, 'push');
    },
    [write, isShown, isOnOverview],
  );
  return useMemo(() => ({ isShown, isOfRecords: isOnOverview, show, settle, ask }), [isShown, isOnOverview, show, settle, ask]);
}
