import { useSyncExternalStore } from 'react';

const KEY = 'slashShortcut';
const listeners = new Set<() => void>();
/** What was chosen during this visit; it counts also where the browser refuses to store it. */
let chosen: boolean | null = null;

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

function isOn(): boolean {
  return chosen ?? stored();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Switches the `/` key on or off and remembers it in this browser; where storage is refused it lasts for the visit. */
export function setSlashShortcut(on: boolean): void {
  chosen = on;
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch (cause) {
    console.warn('The choice of the / key could not be remembered:', cause);
  }
  for (const listener of listeners) listener();
}

/** Returns whether the `/` key opens the search. */
export function useSlashShortcut(): boolean {
  return useSyncExternalStore(subscribe, isOn);
}
