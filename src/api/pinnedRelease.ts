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

/** Notes the release that the document's first address named, known or not. Called once at the start. */
export function openedWith(id: string | null): void {
  asked = id;
}

/** Returns the release that the document's first address named, known or not; null when it named none. */
export function askedRelease(): string | null {
  return asked;
}
