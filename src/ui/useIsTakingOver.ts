import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Tells whether this is the first drawing of a page that the build has drawn: the one in the build, and the one in the browser that takes it over and has to give the
 * same. What only a browser knows, such as its width, comes with the next drawing, before the next paint.
 */
export function useIsTakingOver(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
