const NAME = 'release';

function parts(search: string): string[] {
  return search.replace(/^\?/, '').split('&').filter(Boolean);
}

function isRelease(part: string): boolean {
  return part === NAME || part.startsWith(`${NAME}=`);
}

/** Returns the release that a query string names, '' for `release=` without a value, null when it names none. */
export function releaseIn(search: string): string | null {
  return new URLSearchParams(search).get(NAME);
}

/** Returns the query string with the release at its end, where the fixed order of parameters has it; one that names a release stays as it is. */
export function withRelease(search: string, release: string): string {
  const all = parts(search);
  if (all.some(isRelease)) return search;
  return `?${[...all, `${NAME}=${encodeURIComponent(release)}`].join('&')}`;
}

/** Returns the query string without its release; '' when nothing else is in it. */
export function withoutRelease(search: string): string {
  const rest = parts(search).filter((part) => !isRelease(part));
  return rest.length > 0 ? `?${rest.join('&')}` : '';
}

/**
 * Returns what to do with an address inside a document whose release is fixed: `add` the pinned release that a link has dropped; `reload`, since the address
 * names another release than the document was opened with; null, when it fits.
 */
export function releaseStep(
  search: string,
  opened: { readonly asked: string | null; readonly pinned: string | null },
): 'add' | 'reload' | null {
  const named = releaseIn(search);
  if (named === null) return opened.pinned === null ? null : 'add';
  return named === opened.asked ? null : 'reload';
}

/** Returns an address of this site (`/agreements?country=MK#top`) with the release in its query string. */
export function pinnedHref(href: string, release: string): string {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  return path + withRelease(search, release) + hash;
}
