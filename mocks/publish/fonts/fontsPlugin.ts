import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import subsetFont from 'subset-font';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { datasetFolder, root } from '../loadModule.ts';
import { facesIn, lettersByFace, unicodeRange } from './fontFaces.ts';
import { siteLetters } from './siteLetters.ts';

/** The style sheet that imports the fonts. */
const SHEET = join(root, 'src/ui/theme.css');
const packages = join(root, 'node_modules/@fontsource-variable');
const workshop = join(root, 'node_modules/.fonts');

/** The fonts, with the weights in which pages use them. */
const fonts = [
  { slug: 'source-sans-3', wght: { min: 400, max: 700 } },
  { slug: 'source-serif-4', wght: { min: 400, max: 600 } },
] as const;
/** What browsers use by themselves, and figures of one width, which the pages ask for. */
const keepFeatures = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];

/** The file that every page needs of each font. */
const EVERYWHERE = /^assets\/[\w-]+-latin-own-[\w-]+\.woff2$/;

/** Makes the files of the letters of the site, one per script, and returns rules that put them before the whole files. */
async function ownFaces(): Promise<{ css: string; bytes: number }> {
  await mkdir(workshop, { recursive: true });
  const letters = await siteLetters(join(root, 'src'), datasetFolder);
  const rules: string[] = [];
  let bytes = 0;
  for (const { slug, wght } of fonts) {
    const faces = facesIn(await readFile(join(packages, slug, 'wght.css'), 'utf8'));
    for (const [{ family, file, weights }, own] of lettersByFace(faces, letters)) {
      const whole = await readFile(join(packages, slug, 'files', `${file}.woff2`));
      const subset = await subsetFont(whole, own, { targetFormat: 'woff2', keepFeatures, variationAxes: { wght } });
      const path = join(workshop, `${file.replace('-wght-normal', '-own')}.woff2`);
      await writeFile(path, subset);
      bytes += subset.length;
      const address = relative(join(SHEET, '..'), path).replaceAll('\\', '/');
      // The weights are said as for the whole files, so that both are one font, of which later rules win.
      rules.push(
        `@font-face { font-family: '${family}'; font-style: normal; font-display: swap; font-weight: ${weights}; src: url(${address}) format('woff2'); unicode-range: ${unicodeRange(own)}; }`,
      );
    }
  }
  return { css: rules.join('\n'), bytes };
}

/**
 * Puts small files before those of the fonts: only the letters that the site has, in the weights that it uses. Other letters, as a reader may type them, come
 * from the whole files. The Latin ones are named in the page, so that they come with its scripts. In development there are the whole files alone.
 */
export function subsetFonts(): Plugin {
  let base = '/';
  return {
    name: 'subset-fonts',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      base = config.base;
    },
    async transform(code, id) {
      if (id.split('?')[0] !== SHEET.replaceAll('\\', '/')) return null;
      const { css, bytes } = await ownFaces();
      this.info(`Made fonts of the letters of the site, ${(bytes / 1000).toFixed(0)} kB.`);
      return { code: `${code}\n${css}\n`, map: null };
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => EVERYWHERE.test(file))
          .map(
            (file): HtmlTagDescriptor => ({
              tag: 'link',
              // System fonts of the same measures stand in for them, so they let the style sheets pass.
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', fetchpriority: 'low', href: base + file, crossorigin: true },
              injectTo: 'head',
            }),
          ),
    },
  };
}
