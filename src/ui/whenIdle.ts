/** How long to wait where the browser does not tell when it is idle, in ms. */
const WAIT = 1500;

/** Calls back when the browser has time to spare; returns how to give that up. */
export function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(then, WAIT);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(then, { timeout: 2 * WAIT });
  return () => cancelIdleCallback(request);
}
