import { renderQueryString } from 'nuqs/adapters/custom';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { readableParameters } from '@/domain/address/oddParameters';
import { orderParameters } from '@/domain/address/parameterOrder';

/** Texts of parameters by name; one without a text is taken away. */
export type WrittenTexts = Readonly<Record<string, string | readonly string[] | null>>;

/**
 * Returns what writes parameters into the address and leaves the others as they are. The page is drawn with the new address before this returns, so that it is drawn once: nuqs,
 * which reads the address, would show its new state first and write the address in a later task.
 */
export function useWriteAddress() {
  const navigate = useNavigate();
  return useCallback(
    (texts: WrittenTexts, history: 'push' | 'replace') => {
      const params = readableParameters(location.search);
      for (const [name, value] of Object.entries(texts)) {
        params.delete(name);
        for (const text of value === null ? [] : [value].flat()) params.append(name, text);
      }
      const to = { search: renderQueryString(orderParameters(params)), hash: location.hash };
      void navigate(to, { replace: history === 'replace', preventScrollReset: true, flushSync: true });
    },
    [navigate],
  );
}
