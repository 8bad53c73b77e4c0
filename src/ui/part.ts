import { type ComponentType, useEffect, useSyncExternalStore } from 'react';
import { showStatus } from '@/ui/StatusLine';

/** A component whose code is fetched when it is first needed, and then kept. */
export interface Part<P> {
  readonly fetch: () => Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
  /** The component, or null before its code has come. */
  readonly here: () => ComponentType<P> | null;
}

const parts: { readonly fetch: () => Promise<void>; readonly isLarge: boolean }[] = [];

/** Returns the part that `load` fetches; a large one is never fetched before it is wanted. A fetch that failed is tried again by whoever asks next. */
export function partFrom<P>(load: () => Promise<ComponentType<P>>, { isLarge = false } = {}): Part<P> {
  let component: ComponentType<P> | null = null;
  const listeners = new Set<() => void>();
  const part: Part<P> = {
    fetch: async () => {
      if (component) return;
      component = await load();
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    here: () => component,
  };
  parts.push({ fetch: part.fetch, isLarge });
  return part;
}

/** Fetches all parts that are not large, so that each opens at once. Those that fail are fetched when they are opened. */
export async function fetchParts(): Promise<void> {
  await Promise.allSettled(parts.filter(({ isLarge }) => !isLarge).map((part) => part.fetch()));
}

const none = () => null;

/**
 * Returns the component of a part, or null until its code is here; it is fetched once it is wanted. Unlike `lazy`, it is drawn at once, without a moment
 * of nothing, where the code is here already, and a failure takes only the part away: the reader is told, and `onFailure` called.
 */
export function usePart<P>(part: Part<P>, isWanted: boolean, onFailure: () => void): ComponentType<P> | null {
  const component = useSyncExternalStore(part.subscribe, part.here, none);
  useEffect(() => {
    if (!isWanted || component) return;
    let isGone = false;
    part.fetch().catch(() => {
      if (isGone) return;
      showStatus('This part of the page could not be loaded. Check the connection, then try again or reload the page.');
      onFailure();
    });
    return () => {
      isGone = true;
    };
  }, [part, isWanted, component, onFailure]);
  return component;
}
