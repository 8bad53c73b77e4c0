import { useEffect, useState } from 'react';

/** How long the last answer may stand before the page says that it is waiting, in ms. */
const PATIENCE = 300;

/** Tells whether `isWaiting` has held for longer than a reader takes for at once. */
export function useIsSlow(isWaiting: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setIsSlow(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isWaiting]);
  return isWaiting && isSlow;
}
