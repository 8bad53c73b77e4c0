import { markupText, scriptJson } from '@/domain/words/markupText';
import type { PageHead } from './pageHead';

/** A drawn page, ready to be put into the shell. */
interface FilledPage {
  /** Its path, with the folder of the site. */
  readonly address: string;
  readonly head: PageHead;
  readonly hoisted: string;
  readonly html: string;
  /** What it was drawn from, for the script that takes it over: a `PreparedPage` of `src/app/prepared.ts`. */
  readonly prepared: unknown;
  /** Scripts that it needs first, and files of answers. */
  readonly scripts: readonly string[];
  readonly answerFiles: readonly string[];
}

/** For readers whose browser runs no scripts. */
const WITHOUT_SCRIPTS =
  '<p class="without">You are reading this page without JavaScript. All text and links are here; filters, more charts and downloads need it.</p>';

function replaced(text: string, part: RegExp, by: string): string {
  if (!part.test(text)) throw new Error(`The shell has no ${part.source}; see index.html.`);
  return text.replace(part, () => by);
}

/**
 * Returns the HTML of a page: the shell, with a head of its own, its content in the root, and after it what it was drawn from. The notice that records are loading
 * goes beside the root, for addresses with parameters, which ask for something else: `theme.js` then hides the root before the first paint.
 */
export function pageHtml(shell: string, page: FilledPage): string {
  const { address, head, hoisted, html, prepared, scripts, answerFiles } = page;
  const start = /<div id="root">\s*([\s\S]*?<\/div>)\s*<\/div>\s*<\/body>/;
  const [, starting = ''] = start.exec(shell) ?? [];
  const noScript = /\s*<noscript>[\s\S]*?<\/noscript>/;
  const fetched = [
    // The page can be read before any of them: on a slow line they let the style sheets pass.
    ...scripts.map((href) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="${markupText(href)}">`),
    ...answerFiles.map((href) => `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${markupText(href)}">`),
  ];
  const dataElement = /(<script type="application\/ld\+json">)[\s\S]*?<\/script>/;
  const data: (readonly [RegExp, string])[] =
    head.data === null ? [] : [[dataElement, `<script type="application/ld+json" data-of-page>${head.data}</script>`]];
  const places: (readonly [RegExp, string])[] = [
    [/<html lang="en">/, `<html lang="en" data-path="${markupText(address)}">`],
    [/<title>[^<]*<\/title>/, `<title>${head.title}</title>`],
    [
      /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/,
      `<meta name="description" content="${head.description}">\n    ${head.links}${hoisted && `\n    ${hoisted}`}`,
    ],
    ...data,
    [/\s*<\/head>/, `\n    ${fetched.join('\n    ')}\n  </head>`],
    // Last: nothing is looked for in the content.
    [
      start,
      `<div id="starting">${starting.replace(noScript, '')}</div>
    <noscript>${WITHOUT_SCRIPTS}</noscript>
    <div id="root" data-still>${html}</div>
    <script type="application/json" id="answers">${scriptJson(prepared)}</script>
  </body>`,
    ],
  ];
  return places.reduce((text, [place, by]) => replaced(text, place, by), shell.replace(/\s*<link rel="modulepreload"[^>]*>/g, ''));
}
