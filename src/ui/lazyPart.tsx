import { type ComponentType, lazy, useState } from 'react';
import { Failed } from '@/ui/Failed';
import { FaultBoundary } from '@/ui/FaultBoundary';
import { fetchCode } from '@/ui/lostCode';

/**
 * Returns a component whose code `load` fetches when it is first drawn, as React's `lazy` does: what stands around it says that it is on its way. Where it cannot be fetched, or
 * fails when it is drawn, its own place says so and offers to try again; the page around it stays.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const begun = () => lazy(async () => ({ default: await fetchCode(load) }));
  // A failure is kept by what failed, so that the next try needs another.
  let Latest = begun();
  return function LazyPart(props: P) {
    const [, setTries] = useState(0);
    const again = (retry: () => void) => () => {
      Latest = begun();
      setTries((before) => before + 1);
      retry();
    };
    return (
      <FaultBoundary fallback={(error, retry) => <Failed error={error} onRetry={again(retry)} />}>
        <Latest {...props} />
      </FaultBoundary>
    );
  };
}
