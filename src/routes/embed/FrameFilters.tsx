import { type ReactNode, useMemo } from 'react';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { pageParameters } from '@/domain/address/parameters';
import { LinkNotice } from '@/features/filters/LinkNotice';
import { type FilterState, FiltersContext, useFilters } from '@/features/filters/useFilters';
import { usePageState } from '@/features/filters/usePageState';
import { ATLAS } from '@/ui/atlas';
import { showStatus } from '@/ui/StatusLine';

/** What a press on a mark says where it cannot filter. */
export function sayWhereToFilter(): void {
  showStatus(`Open in ${ATLAS} to filter.`);
}

/** The filters of the frame, not to be changed: whoever embedded the chart chose what it shows. */
export function StillFilters({ children }: { children: ReactNode }) {
  const chosen = useFilters();
  const state = useMemo<FilterState>(() => ({ ...chosen, change: sayWhereToFilter, clear: sayWhereToFilter }), [chosen]);
  return <FiltersContext value={state}>{children}</FiltersContext>;
}

// The theme itself is set by public/theme.js, before the first paint.
const frameParameters = { theme: pageParameters.theme };

interface Props {
  /** How the chart is shown. */
  modes: { readonly problems: readonly LinkProblem[]; readonly dropUnknown: () => void };
}

/** Names what the chart and its frame cannot use of the address. */
export function FrameNotice({ modes }: Props) {
  const own = usePageState(frameParameters);
  const drop = () => {
    modes.dropUnknown();
    own.dropUnknown();
  };
  return <LinkNotice extra={[...modes.problems, ...own.problems]} onRemoveExtra={drop} />;
}
