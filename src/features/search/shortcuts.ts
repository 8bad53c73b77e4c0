import { useSyncExternalStore } from 'react';

/** What of a key press tells what it asks for. */
export interface KeyPress extends Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> {
  /** Whether the focus is where keys write or belong to something else: a field, a menu, a dialog. */
  readonly isTaken: boolean;
}

/**
 * Tells whether a key press opens the search: Ctrl+K or Cmd+K anywhere, `/` where no field has the focus, unless it is switched off (WCAG 2.1.4). On some
 * keyboards `/` needs Shift.
 */
export function opensSearch({ key, ctrlKey, metaKey, altKey, shiftKey, isTaken }: KeyPress, isSlashOn: boolean): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  return key === '/' && isSlashOn && !isTaken;
}

/** Returns the place in a list of `count` that a key leads to from `current` (-1 for none), round at both ends; null for a key that does not move. */
export function movedTo(key: string, current: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key !== 'ArrowUp') return null;
  return current <= 0 ? count - 1 : current - 1;
}

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

/** Switches the keys that are a single sign on or off and remembers it in this browser; where storage is refused it lasts for the visit. */
export function setSingleKeys(on: boolean): void {
  chosen = on;
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch (cause) {
    console.warn('The choice of single keys could not be remembered:', cause);
  }
  for (const listener of listeners) listener();
}

/** Returns whether keys that are a single sign do anything. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, isOn, () => true);
}
