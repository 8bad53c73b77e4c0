import { darkPalette, LIGHT, lightPalette, type Palette, thinned } from '@/ui/palette';

const coloursOf = (palette: Palette): readonly string[] =>
  Object.values(palette).flatMap((part: string | readonly string[] | Readonly<Record<string, string>>) =>
    typeof part === 'string' ? [part] : Object.values(part),
  );

/** How much of a colour is left where a drawing thins it; see `thinned`. Of lines the ground of what was not searched is made. */
const shares = [1, LIGHT];
const lineShares = [0.45, 0.5];

/** Returns every colour that drawings have in the light theme with its like in the dark one. */
export function darkLikes(): ReadonlyMap<string, string> {
  const dark = coloursOf(darkPalette);
  const thinnedPair = (light: string, at: string, share: number) =>
    [thinned(light, lightPalette.ground, share), thinned(at, darkPalette.ground, share)] as const;
  return new Map([
    // On a mark that neither ink nor ground can be read on, a name is black, and in the dark theme of the ground's colour.
    ['#000000', darkPalette.ground],
    ...lineShares.map((share) => thinnedPair(lightPalette.line, darkPalette.line, share)),
    ...coloursOf(lightPalette).flatMap((light, at) => shares.map((share) => thinnedPair(light, dark[at] ?? light, share))),
  ]);
}

/**
 * Returns the style sheet that darkens what the build has drawn, until the page's scripts run: drawings hold real values, those of the light theme, since a build cannot
 * know the reader's. What the scripts draw then is dark by itself.
 */
export function darkMarks(): string {
  const still = 'html[data-theme="dark"] [data-still]';
  const rules = [...darkLikes()].flatMap(([light, dark]) => [
    ...['fill', 'stroke', 'stop-color'].map((property) => `${still} [${property}="${light}"]{${property}:${dark}}`),
    `${still} [style="background:${light}"]{background:${dark}!important}`,
  ]);
  return `@media screen{${rules.join('')}}\n`;
}
