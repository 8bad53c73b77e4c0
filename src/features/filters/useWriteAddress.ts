import { renderQueryString } from 'nuqs/adapters/custom';
import { createContext, useCallback, useContext, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { readableParameters } from '@/domain/address/oddParameters';
import { orderParameters } from '@/domain/address/parameterOrder';

/** Texts of parameters by name; one without a text is taken away. */
type WrittenTexts = Readonly<Record<string, string | readonly string[] | null>>;

/** Parameters that a part of the page keeps for itself. */
interface KeptParameters {
  readonly read: () => URLSearchParams;
  readonly keep: (params: URLSearchParams) => void;
}

/** Stands around a part whose parameters are not those of the page's address: an embedded chart. */
export const OwnParameters = createContext<KeptParameters | null>(null);

const ofLocation = () => readableParameters(location.search);

/**
 * Returns what reads the parameters of the address as they are at this moment, and what writes some of them and leaves the others. The page is drawn with the new address before
 * `write` returns, so that it is drawn once: nuqs would show its new state first and write the address in a later task.
 */
export function useWriteAddress() {
  const own = useContext(OwnParameters);
  const navigate = useNavigate();
  const latest = own?.read ?? ofLocation;
  const write = useCallback(
    (texts: WrittenTexts, history: 'push' | 'replace') => {
      const params = latest();
      for (const [name, value] of Object.entries(texts)) {
        params.delete(name);
        for (const text of value === null ? [] : [value].flat()) params.append(name, text);
      }
      const ordered = orderParameters(params);
      if (own) return own.keep(ordered);
      const to = { search: renderQueryString(ordered), hash: location.hash };
      void navigate(to, { replace: history === 'replace', preventScrollReset: true, flushSync: true });
    },
    [latest, navigate, own],
  );
  return useMemo(() => ({ latest, write }), [latest, write]);
}
