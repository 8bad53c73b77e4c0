/** Returns the address of a page or file of this site from its path (`/agreements?country=MK`, `data/releases.json`), with the folder that the site lies in. */
export function siteHref(path: string): string {
  return import.meta.env.BASE_URL + path.replace(/^\//, '');
}
