import {
  type unstable_AdapterInterface as AdapterInterface,
  unstable_createAdapterProvider as createAdapterProvider,
  renderQueryString,
} from 'nuqs/adapters/custom';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { readableParameters } from '@/domain/address/oddParameters';
import { OwnParameters } from '@/features/filters/useWriteAddress';

const Address = createContext<AdapterInterface | null>(null);

function useFrameAddress(): AdapterInterface {
  const address = useContext(Address);
  if (!address) throw new Error('The address of the frame was asked for outside FrameAddress; put it around the embedded chart.');
  return address;
}

const Adapter = createAdapterProvider(useFrameAddress);

/**
 * Parameters of an embedded chart: read from the address once, then kept here. What a reader switches in the frame would otherwise become a step that the
 * Back button of the page around undoes first.
 */
export function FrameAddress({ children }: { children: ReactNode }) {
  const [search, setSearch] = useState(() => readableParameters(location.search));
  const latest = useRef(search);
  const updateUrl = useCallback((next: URLSearchParams) => {
    latest.current = new URLSearchParams(renderQueryString(next));
    setSearch(latest.current);
  }, []);
  const getSearchParamsSnapshot = useCallback(() => new URLSearchParams(latest.current), []);
  const address = useMemo(
    () => ({ searchParams: search, updateUrl, getSearchParamsSnapshot, rateLimitFactor: 0 }),
    [search, updateUrl, getSearchParamsSnapshot],
  );
  const own = useMemo(() => ({ read: getSearchParamsSnapshot, keep: updateUrl }), [getSearchParamsSnapshot, updateUrl]);
  return (
    <Address value={address}>
      <OwnParameters value={own}>
        <Adapter>{children}</Adapter>
      </OwnParameters>
    </Address>
  );
}
