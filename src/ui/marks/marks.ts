import { createContext } from 'react';

/** The event by which a mark that is no link is asked for the records behind its number. */
export const ASK_EVENT = 'asked-for-records';

/** What is said of a mark in its tip and to screen readers. */
export interface MarkWords {
  readonly label: string;
  /** `246 records`. */
  readonly value: string;
  readonly isChosen: boolean;
  /** What Enter does where it does not filter: `open the pair`; null where it does nothing. */
  readonly action?: string | null;
  /** The parts of a stack, with the colours they have in the chart. */
  readonly parts?: readonly { readonly label: string; readonly value: string; readonly colour: string }[];
}

/** Returns the accessible name of a mark: `Serbia, 246 records`. Whether it is chosen is told by the button's state. */
export function markName({ label, value }: MarkWords): string {
  return `${label}, ${value}`;
}

/** Returns what is said when the focus comes to a mark: `Serbia, 246 records, press Enter to filter`. */
export function spokenWords(words: MarkWords): string {
  if (words.action === null) return markName(words);
  return `${markName(words)}, press Enter to ${words.action ?? (words.isChosen ? 'remove the filter' : 'filter')}`;
}

/** Where the marks of a chart lie: one key per place, row by row; null is a place without a mark. */
export interface MarkPlaces {
  readonly keys: readonly (string | null)[];
  readonly perRow: number;
}

function stepOf(key: string, perRow: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return 1;
    case 'ArrowLeft':
      return -1;
    case 'ArrowDown':
      return perRow;
    case 'ArrowUp':
      return -perRow;
    default:
      return null;
  }
}

/**
 * Returns the mark that a key leads to from `current`: the next one in the arrow's direction, past places without a mark; the first and the
 * last for Home and End. Null when the key leads nowhere.
 */
export function markAfter(key: string, current: string, { keys, perRow }: MarkPlaces): string | null {
  if (key === 'Home') return keys.find((place) => place !== null) ?? null;
  if (key === 'End') return keys.findLast((place) => place !== null) ?? null;
  const step = stepOf(key, perRow);
  const start = keys.indexOf(current);
  if (step === null || start < 0) return null;
  for (let place = start + step; place >= 0 && place < keys.length; place += step) {
    const found = keys[place];
    if (found) return found;
  }
  return null;
}

/** Returns the mark that Tab reaches: the one last visited while it is there, else the first. */
export function tabStopOf({ keys }: MarkPlaces, visited: string | null): string | null {
  return visited !== null && keys.includes(visited) ? visited : (keys.find((place) => place !== null) ?? null);
}

/** True where the page can only be read, as inside another site's page: marks say what they are and offer nothing to do, charts have no menu. */
export const ReadingOnly = createContext(false);
