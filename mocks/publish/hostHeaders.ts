import { type Pages, pages } from '@/domain/address/pages';

const ANY_SITE = 'Access-Control-Allow-Origin: *';
const NO_FRAME = "Content-Security-Policy: frame-ancestors 'none'";

const comment = `# Two policies on one address both hold, and the stricter one wins. So the rule for every address says nothing of frames, each page besides forbids them, and
# only /embed/*, which has no such rule, may stand in the pages of other sites. Frames without an origin may fetch scripts and fonts: hence \`*\` for /assets/*.
# The open data, feeds and calendars may be read by the scripts of any site.
`;

const rulesOfSite = {
  '/*': [
    "Content-Security-Policy: default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'",
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
  ],
  '/assets/*': ['Cache-Control: public, max-age=31536000, immutable', ANY_SITE],
  '/feeds/*': [ANY_SITE],
  '/calendars/*': [ANY_SITE],
  '/data/*': [ANY_SITE],
  '/mockServiceWorker.js': ['Cache-Control: no-cache'],
};

/** Returns `_headers`, the rules for hosts that read such a file: of the files, and for each page that no other site may show it in a frame. */
export function hostHeaders(catalogue: Pages = pages): string {
  const rules = new Map<string, readonly string[]>(Object.entries(rulesOfSite));
  for (const page of Object.values(catalogue)) {
    const [, top = ''] = page.path.split('/');
    if ('isFrame' in page) continue;
    // One rule per address: what fits two would forbid twice.
    for (const path of top ? [`/${top}`, `/${top}/*`] : ['/']) rules.set(path, [...new Set([NO_FRAME, ...(rules.get(path) ?? [])])]);
  }
  return comment + [...rules].map(([path, headers]) => `${[path, ...headers.map((header) => `  ${header}`)].join('\n')}\n`).join('');
}
