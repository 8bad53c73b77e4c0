import { useSyncExternalStore } from 'react';
import { readViewsFile, type SavedViews, writeViewsFile } from '@/features/savedViews/savedViews';

/** Name under which this browser keeps the views, in the form of the exported file. */
export const STORE_KEY = 'savedViews';

/** What is saved, and what the reader must know about how it is kept; null when all is well. */
export interface SavedViewsState {
  readonly views: SavedViews;
  readonly problem: string | null;
}

const notKept = (cause: unknown) =>
  `This browser could not save the change (${cause instanceof Error ? cause.message : String(cause)}). The views last until this page is closed; export them as a file, and allow this site to store data, or free some space.`;

/** Returns the first name that nothing is kept under. */
function freeName(storage: Storage): string {
  let number = 1;
  while (storage.getItem(`${STORE_KEY}.unreadable.${number}`) !== null) number++;
  return `${STORE_KEY}.unreadable.${number}`;
}

/** Makes the store over the browser's storage, which may throw at any time. What cannot be kept lasts as long as the page, and the state says so. */
export function createSavedViewsStore(storage: () => Storage) {
  const listeners = new Set<() => void>();
  /** What could not be kept; the only copy then. */
  let unkept: SavedViews | null = null;
  let kept: string | null = null;
  /** A text that cannot be read and does not stand under another name yet: until it does, nothing may be written in its place. */
  let unread: string | null = null;
  let state: SavedViewsState | null = null;

  /** Returns the name under which the unreadable text now stands. Throws when the storage refuses. */
  function setAside(text: string): string {
    const name = freeName(storage());
    storage().setItem(name, text);
    unread = null;
    return name;
  }

  function read(): SavedViewsState {
    let views: SavedViews = unkept ?? [];
    try {
      kept = storage().getItem(STORE_KEY);
      if (kept === null) return { views, problem: null };
      const file = readViewsFile(kept);
      if (!('error' in file) && file.problem === null) return { views: file.views, problem: null };
      views = 'error' in file ? [] : file.views;
      unread = kept;
      const name = setAside(kept);
      kept = writeViewsFile(views);
      storage().setItem(STORE_KEY, kept);
      const reason = 'error' in file ? file.error : file.problem;
      return {
        views,
        problem: `The saved views could not all be read. ${reason} What was there is kept in this browser’s storage under “${name}”.`,
      };
    } catch (cause) {
      return { views, problem: notKept(cause) };
    }
  }

  function current(): SavedViewsState {
    state ??= read();
    return state;
  }

  function set(next: SavedViewsState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  /** What is kept now, read again only when it is another text. */
  function latest(): SavedViewsState {
    const before = current();
    if (unkept) return before;
    try {
      return storage().getItem(STORE_KEY) === kept ? before : read();
    } catch {
      return before;
    }
  }

  return {
    state: current,
    /** Changes what is saved, beginning with what another tab may have saved meanwhile. */
    change(step: (views: SavedViews) => SavedViews): void {
      const known = current();
      const before = latest();
      // What went wrong with another tab's text has not been said yet.
      const problem = before === known ? null : before.problem;
      const views = step(before.views);
      try {
        if (unread !== null) setAside(unread);
        const text = writeViewsFile(views);
        storage().setItem(STORE_KEY, text);
        kept = text;
        unkept = null;
        set({ views, problem });
      } catch (cause) {
        unkept = views;
        set({ views, problem: notKept(cause) });
      }
    },
    subscribe(listener: () => void): () => void {
      // Nobody listened to the other tabs meanwhile.
      state = latest();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Reads again what is kept: another tab has changed it. */
    reread(): void {
      if (!unkept) set(read());
    },
  };
}

/** The one store of this page. */
export const savedViewsStore = createSavedViewsStore(() => localStorage);

function subscribe(listener: () => void): () => void {
  const unsubscribe = savedViewsStore.subscribe(listener);
  // Another tab of this browser; a null key is a cleared storage.
  const onStorage = ({ key }: StorageEvent) => {
    if (key === STORE_KEY || key === null) savedViewsStore.reread();
  };
  window.addEventListener('storage', onStorage);
  return () => {
    window.removeEventListener('storage', onStorage);
    unsubscribe();
  };
}

/** Returns the saved views as they stand, following every change, also those of other tabs. */
export function useSavedViews(): SavedViewsState {
  return useSyncExternalStore(subscribe, savedViewsStore.state, savedViewsStore.state);
}
