import { useEffect, useState } from 'react';

/** After so long a wait is remarked on, and after so long a way out is offered, in ms. `public/theme.js` has the same before the page starts. */
export const LONG_WAIT = 5000;
export const TOO_LONG = 20_000;

/** How long a wait has lasted. */
export type Wait = 'short' | 'long' | 'tooLong';

/** Tells how long `isWaiting` has held. */
export function useWait(isWaiting: boolean): Wait {
  const [wait, setWait] = useState<Wait>('short');
  useEffect(() => {
    if (!isWaiting) return;
    const timers = [setTimeout(() => setWait('long'), LONG_WAIT), setTimeout(() => setWait('tooLong'), TOO_LONG)];
    return () => {
      timers.forEach(clearTimeout);
      setWait('short');
    };
  }, [isWaiting]);
  return isWaiting ? wait : 'short';
}
