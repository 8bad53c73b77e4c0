/** Returns the address of a page or file of this site from its path (`/agreements?country=MK`, `data/releases.json`), with the folder that the site lies in. */
export function siteHref(path: string): string {
  return import.meta.env.BASE_URL + path.replace(/^\//, '');
}

/** Returns the origin of the site, such as `https://example.org`. During the build there is none: a stand-in is returned, which no page may show. */
export function siteOrigin(): string {
  return globalThis.location?.origin ?? 'http://localhost';
}
