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

/** Returns the query string of the present page for who passes it on: without a release that is not known, since the newest is what the page shows. */
export function shownSearch(search: string, pinned: string | null): string {
  return pinned === null ? withoutRelease(search) : search;
}

/** Returns an address of this site (`/agreements?country=MK#top`) with the release in its query string. */
export function pinnedHref(href: string, release: string): string {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  return path + withRelease(search, release) + hash;
}
