import { parseAsString, useQueryState } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { type MergedMode, settleMerged } from '@/routes/organisations/mergedMode';

const parser = parseAsString.withDefault('').withOptions({ history: 'push' });

/** Returns whether the address asks to count predecessors and successors too, and how to change it; a change is a step that Back undoes. */
export function useMerged(): MergedMode & { readonly setMerged: (isMerged: boolean) => void } {
  const [text, setText] = useQueryState('merged', parser);
  const setMerged = useCallback((isMerged: boolean) => void setText(isMerged ? 'true' : null), [setText]);
  return useMemo(() => ({ ...settleMerged(text), setMerged }), [text, setMerged]);
}
