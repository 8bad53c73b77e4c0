import { createParser, parseAsString, useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { type Compared, settleCompared } from '@/features/compare/compareIds';

/** Ids in the order given, without repeats. */
const idsParser = createParser<string[]>({
  parse: (text) => [...new Set(text.split(',').map((part) => part.trim()))].filter(Boolean),
  serialize: (ids) => ids.join(','),
  eq: (a, b) => a.join() === b.join(),
}).withDefault([]);

const parsers = { ids: idsParser, diff: parseAsString.withDefault('') };

/** What the address asks to compare and how, and the ways to change it; each change is a step that Back undoes. */
export interface CompareState extends Compared {
  readonly isOnlyDifferences: boolean;
  readonly setIds: (ids: readonly string[]) => void;
  readonly setOnlyDifferences: (isOnly: boolean) => void;
}

function diffProblem(diff: string): LinkProblem[] {
  if (diff === '' || diff === 'only') return [];
  return [{ parameter: 'diff', value: diff, code: 'unknown-word', expected: ['only'] }];
}

/** Returns the state of the comparison. The address is its only store. */
export function useCompareState(): CompareState {
  const [{ ids, diff }, setRaw] = useQueryStates(parsers, { history: 'push' });
  const compared = useMemo(() => {
    const settled = settleCompared(ids);
    return { ...settled, problems: [...settled.problems, ...diffProblem(diff)] };
  }, [ids, diff]);
  const setIds = useCallback(
    (next: readonly string[]) => void setRaw({ ids: [...next], diff: diff === 'only' ? diff : '' }),
    [diff, setRaw],
  );
  const setOnlyDifferences = useCallback((isOnly: boolean) => void setRaw({ diff: isOnly ? 'only' : '' }), [setRaw]);
  return { ...compared, isOnlyDifferences: diff === 'only', setIds, setOnlyDifferences };
}
