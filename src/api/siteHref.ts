/** Returns the address of a page or file of this site from its path (`/agreements?country=MK`, `data/releases.json`), with the folder that the site lies in. */
export function siteHref(path: string): string {
  return import.meta.env.BASE_URL + path.replace(/^\//, '');
}

/** Returns where the site lies, `https://example.org`. A page that is drawn before there is a browser stands at none; what it shows must not name it. */
export function siteOrigin(): string {
  return globalThis.location?.origin ?? 'http://localhost';
}
