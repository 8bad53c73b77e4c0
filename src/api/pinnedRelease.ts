import { pinnedHref, withoutRelease } from '@/domain/address/releaseLink';

/** The release is fixed for the life of a document: what has been fetched of one must never stand beside what comes from another. */
let pinned: string | null = null;
let asked: string | null = null;

/** Sets the release that every request asks for; null follows the newest. Called once at the start. */
export function pinRelease(id: string | null): void {
  pinned = id;
}

/** Returns the release that every request asks for; null when the page follows the newest. */
export function pinnedRelease(): string | null {
  return pinned;
}

/** Returns an address of this site that keeps the pinned release. One that names a release stays as it is, and so does any while the page follows the newest. */
export function withPin(href: string): string {
  return pinned === null ? href : pinnedHref(href, pinned);
}

/**
 * Returns the query string of the present page for who passes it on: with the pinned release, also where a step has dropped it for a moment, and without one
 * that is not known, since the newest is what the page shows.
 */
export function shownSearch(search: string): string {
  return withPin(withoutRelease(search));
}

/** Notes the release that the document's first address named, known or not. Called once at the start. */
export function openedWith(id: string | null): void {
  asked = id;
}

/** Returns the release that the document's first address named, known or not; null when it named none. */
export function askedRelease(): string | null {
  return asked;
}
