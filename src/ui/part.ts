import { type ComponentType, createElement, useEffect, useSyncExternalStore } from 'react';
import { FaultBoundary } from '@/ui/FaultBoundary';
import { fetchCode, LostCode } from '@/ui/lostCode';
import { showStatus } from '@/ui/StatusLine';
import { LONG_WAIT, TOO_LONG } from '@/ui/useWait';

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
      const loaded = await fetchCode(load);
      component ??= alone(loaded);
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

/** Returns a component that closes when it fails while it is drawn, and says so: the page around it stays. */
function alone<P>(Loaded: ComponentType<P>): ComponentType<P> {
  return function Alone(props: P) {
    const onFault = () => {
      showStatus('This part of the page failed and was closed. Open it again, or reload the page.');
      if (typeof props === 'object' && props !== null && 'onClose' in props && typeof props.onClose === 'function') props.onClose();
    };
    return createElement(FaultBoundary, { fallback: () => null, onFault }, createElement(Loaded as ComponentType<object>, props as object));
  };
}

/** Fetches all parts that are not large, so that each opens at once. Those that fail are fetched when they are opened. */
export async function fetchParts(): Promise<void> {
  await Promise.allSettled(parts.filter(({ isLarge }) => !isLarge).map((part) => part.fetch()));
}

const none = () => null;

/**
 * Returns the component of a part, or null until its code is here; it is fetched once it is wanted. Unlike `lazy`, it is drawn at once, without a moment
 * of nothing, where the code is here already, and a failure takes only the part away: the reader is told, and `onFailure` called. So is code that does not come, in the
 * end; opened again, it is there if it has come meanwhile.
 */
export function usePart<P>(part: Part<P>, isWanted: boolean, onFailure: () => void): ComponentType<P> | null {
  const component = useSyncExternalStore(part.subscribe, part.here, none);
  useEffect(() => {
    if (!isWanted || component) return;
    let isGone = false;
    const fail = (words: string) => {
      if (isGone) return;
      isGone = true;
      showStatus(words);
      onFailure();
    };
    const timers = [
      setTimeout(() => showStatus('Still loading …'), LONG_WAIT),
      setTimeout(() => fail('This part of the page has not come yet. Try again, or reload the page.'), TOO_LONG),
    ];
    const stop = () => timers.forEach(clearTimeout);
    part.fetch().then(stop, (cause) => {
      stop();
      fail(cause instanceof LostCode ? cause.message : String(cause));
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [part, isWanted, component, onFailure]);
  return component;
}
