/** Stands in where nobody said at which address the site will be found: that of `vite preview`. */
export const DEFAULT_SITE = 'http://localhost:4173';

/** The address under which the site will be found. */
export interface Site {
  /** Whether the address was given; without it only what cannot do without an address of its own carries the stand-in. */
  readonly isKnown: boolean;
  /** Returns the whole address of a path of the site: `/about` → `https://example.org/atlas/about`. */
  readonly absolute: (path: string) => string;
  /** As `absolute`, but only the path with the site's folder when the address is not known: `/atlas/about`. */
  readonly address: (path: string) => string;
}

/**
 * Returns the site at `url`, the address of its start page; without one the stand-in with the folder `base`. Throws when `url` is not an http(s)
 * address without query and fragment.
 */
export function siteAt(url: string | undefined, base = '/'): Site {
  const given = url?.trim();
  const parsed = URL.parse(given || DEFAULT_SITE + base);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.search || parsed.hash)
    throw new Error(
      `SITE_URL is '${given}'; expected the http(s) address of the start page, such as https://example.org/atlas/. Set it or unset it.`,
    );
  const root = parsed.href.replace(/\/$/, '');
  const folder = parsed.pathname.replace(/\/$/, '');
  const rooted = (path: string) => (path.startsWith('/') ? path : `/${path}`);
  return {
    isKnown: Boolean(given),
    absolute: (path) => root + rooted(path),
    address: (path) => (given ? root : folder) + rooted(path),
  };
}
