/** Returns the full address of a page from its path: `/agreements/x` becomes `https://…/agreements/x`. */
export function pageAddress(path: string): string {
  return location.origin + import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
