import { type Pages, pages } from '@/domain/address/pages';

const ANY_SITE = 'Access-Control-Allow-Origin: *';
const NO_FRAME = "Content-Security-Policy: frame-ancestors 'none'";
/** A page names the files of its own build, so a host and a browser ask for it anew each time. */
const ANEW = 'Cache-Control: no-cache';

/** What a page may load and do. Charts place their parts by style attributes, of which the build draws thousands, and a picture that is saved brings its fonts in a style sheet. Workbooks are packed by workers that the page makes. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

/** What no page of the atlas ever asks a browser for. */
const refused = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'microphone', 'midi', 'payment', 'usb'];

const comment = `# Where two policies apply to one address, the stricter one wins. So the rule for every address does not mention frames, every page but /embed/* has a rule that
# forbids them, and /embed/* alone may be shown inside other sites; theme.js hides a page that is framed all the same. Frames without an origin may fetch scripts and
# fonts: hence \`*\` for /assets/*. The open data, feeds and calendars may be read by the scripts of any site.
`;

const rulesOfSite = {
  '/*': [
    `Content-Security-Policy: ${policy}`,
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
    `Permissions-Policy: ${refused.map((name) => `${name}=()`).join(', ')}`,
    'Cross-Origin-Opener-Policy: same-origin',
  ],
  '/assets/*': ['Cache-Control: public, max-age=31536000, immutable', ANY_SITE],
  '/feeds/*': [ANEW, ANY_SITE],
  '/calendars/*': [ANEW, ANY_SITE],
  '/data/*': [ANY_SITE],
  '/share/*': [ANY_SITE],
  '/serviceWorker.js': [ANEW],
  '/mockServiceWorker.js': [ANEW],
  '/offline.json': [ANEW],
  '/theme.js': [ANEW],
  '/start.css': [ANEW],
};

/** The rules of the host: what it sends with each address. One that ends in `*` stands for all that begin like it; all rules that fit apply. */
function rulesFor(catalogue: Pages): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, readonly string[]>(Object.entries(rulesOfSite));
  const add = (path: string, headers: readonly string[]) => rules.set(path, [...new Set([...headers, ...(rules.get(path) ?? [])])]);
  for (const page of Object.values(catalogue)) {
    const [, top = ''] = page.path.split('/');
    const headers = 'isFrame' in page ? [ANEW] : [NO_FRAME, ANEW];
    // One rule per address: what fits two would forbid twice.
    for (const path of top ? [`/${top}`, `/${top}/*`] : ['/']) add(path, headers);
  }
  return rules;
}

/** Returns `_headers`, the rules for hosts that read such a file: of the files, and for each page that no other site may show it in a frame. */
export function hostHeaders(catalogue: Pages = pages): string {
  const rules = [...rulesFor(catalogue)];
  return comment + rules.map(([path, headers]) => `${[path, ...headers.map((header) => `  ${header}`)].join('\n')}\n`).join('');
}

/** Returns what such a host sends with a path from the site's root: each header with its values, in the order of the rules. */
export function headersOf(path: string, catalogue: Pages = pages): ReadonlyMap<string, readonly string[]> {
  const sent = new Map<string, readonly string[]>();
  for (const [rule, headers] of rulesFor(catalogue)) {
    if (rule.endsWith('*') ? !path.startsWith(rule.slice(0, -1)) : rule !== path) continue;
    for (const header of headers) {
      const [name = '', ...value] = header.split(': ');
      sent.set(name, [...(sent.get(name) ?? []), value.join(': ')]);
    }
  }
  return sent;
}
