import { pageAt } from '@/domain/address/pages';
import { parseFilters } from '@/domain/facets/filterCodec';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { ASK_EVENT } from '@/ui/marks/marks';

/** A number of which a reader asks what it rests on: the records that it counts, and where it stands. */
export interface AskedNumber {
  readonly filters: Filters;
  readonly place: Element;
}

let asked: AskedNumber | null = null;
const listeners = new Set<() => void>();

/** What was asked last and not closed yet; one for the page, as one card is open at a time. */
export const askedNumber = {
  now: () => asked,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  ask: (next: AskedNumber | null) => {
    asked = next;
    for (const listener of listeners) listener();
  },
};

/** Returns the filters whose records an address of the site shows; null for a page that follows none. */
export function filtersAt(address: string): Filters | null {
  const { pathname, searchParams } = new URL(address, 'https://atlas.invalid');
  const at = pageAt(pathname);
  // What a comparison names is no filter.
  if (!at?.filters || at.page.takes.some((name) => name === 'ids')) return null;
  return bothFilters(parseFilters(searchParams).filters, at.filters);
}

/** An address as the page has it, without the site's folder. */
function ownAddress({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string {
  return `/${pathname.slice(import.meta.env.BASE_URL.length)}${search}`;
}

/** Asks what the number of a link or a mark rests on; one without records of its own, such as a remainder, is passed over. */
export function askAt(place: Element): void {
  if (place.matches('[data-finding]')) {
    // A sentence has several numbers; all are of the records of its chart, for which the chart's badge asks.
    place.closest('figure')?.querySelector<HTMLElement>('[data-standing]')?.click();
    return;
  }
  if (!(place instanceof HTMLAnchorElement)) {
    place.dispatchEvent(new CustomEvent(ASK_EVENT, { bubbles: true }));
    return;
  }
  const filters = filtersAt(ownAddress(new URL(place.href)));
  if (filters) askedNumber.ask({ filters, place });
}

/** Asks what the number in focus or under the pointer rests on; where there is none, what the whole view does. */
export function askHere(): void {
  const mark = document.activeElement?.closest('[data-mark]') ?? document.querySelector('[data-mark]:hover, [data-finding]:hover');
  if (mark) {
    askAt(mark);
    return;
  }
  const filters = filtersAt(ownAddress(new URL(location.href)));
  const place = document.querySelector('h1');
  if (filters && place) askedNumber.ask({ filters, place });
}
