import { expect, it } from 'vitest';
import { darkLikes, darkMarks } from '@/ui/darkMarks';
import { darkPalette, LIGHT, lightPalette, thinned } from '@/ui/palette';

it('each colour of the light theme has one like in the dark theme', () => {
  const { kinds, scopes, followUps, compared, categories, sequence } = lightPalette;
  const roles = [
    ...(['ground', 'ink', 'soft', 'line', 'edge', 'link', 'data', 'chosen'] as const).map((name) => [
      lightPalette[name],
      darkPalette[name],
    ]),
    ...categories.map((colour, at) => [colour, darkPalette.categories[at]]),
    ...sequence.map((colour, at) => [colour, darkPalette.sequence[at]]),
    ...Object.values(kinds).map((colour, at) => [colour, Object.values(darkPalette.kinds)[at]]),
    ...Object.values(scopes).map((colour, at) => [colour, Object.values(darkPalette.scopes)[at]]),
    ...Object.values(followUps).map((colour, at) => [colour, Object.values(darkPalette.followUps)[at]]),
    ...Object.values(compared).map((colour, at) => [colour, Object.values(darkPalette.compared)[at]]),
  ] as const;
  const likes = darkLikes();
  expect(roles.map(([light]) => [light, likes.get(light ?? '')])).toEqual(roles);
});

it('what is light because its date is not exact is so in the dark too', () => {
  const { data, ground } = lightPalette;
  expect(darkLikes().get(thinned(data, ground, LIGHT))).toBe(thinned(darkPalette.data, darkPalette.ground, LIGHT));
});

it('holds only until the scripts run, and not on paper', () => {
  expect(darkMarks()).toMatch(/^@media screen\{html\[data-theme="dark"\] \[data-still\] \[fill="/);
  expect(darkMarks()).toContain(`[data-still] [stroke="${lightPalette.soft}"]{stroke:${darkPalette.soft}}`);
});
