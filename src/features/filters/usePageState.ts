import { parseAsString, useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { type Parameters, serialiseAll, settleAll } from '@/domain/address/parameters';
import { useWriteAddress } from '@/features/filters/useWriteAddress';

/** Some parameters of the address: what they mean and how to change them. */
export interface PageState<Values> {
  readonly values: Values;
  /** What the link asked for and could not be used. */
  readonly problems: readonly LinkProblem[];
  /** Writes the given values; what is the default is not written. */
  readonly set: (patch: Partial<Values> | ((before: Values) => Partial<Values>), history?: 'push' | 'replace') => void;
  /** Rewrites the address without what could not be used. */
  readonly dropUnknown: () => void;
}

function textsOf(params: URLSearchParams): Readonly<Record<string, string>> {
  return Object.fromEntries([...params.keys()].map((name) => [name, params.get(name) ?? '']));
}

/**
 * Returns what the given parameters of the address mean. The address is their only store. Each change is a step that Back undoes, unless `history` says `replace`.
 * Pass the same object of parameters as long as it means the same.
 */
export function usePageState<Values extends object>(
  parameters: Parameters<Values>,
  history: 'push' | 'replace' = 'push',
): PageState<Values> {
  const parsers = useMemo(() => Object.fromEntries(Object.keys(parameters).map((name) => [name, parseAsString])), [parameters]);
  const [texts] = useQueryStates(parsers);
  const { latest, write } = useWriteAddress();
  const { values, problems } = useMemo(() => settleAll(parameters, texts), [parameters, texts]);
  const set = useCallback<PageState<Values>['set']>(
    (patch, how = history) =>
      write(serialiseAll(parameters, typeof patch === 'function' ? patch(settleAll(parameters, textsOf(latest())).values) : patch), how),
    [parameters, latest, write, history],
  );
  const dropUnknown = useCallback(
    () => write(serialiseAll(parameters, settleAll(parameters, textsOf(latest())).values), history),
    [parameters, latest, write, history],
  );
  return useMemo(() => ({ values, problems, set, dropUnknown }), [values, problems, set, dropUnknown]);
}
