import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const script = readFileSync('public/theme.js', 'utf8');

interface Reader {
  readonly isSystemDark: boolean;
  readonly kept: string | null;
  readonly address: string;
}

/** Runs the script as the browser does before the first paint; returns the theme that it sets. A `kept` of `refused` makes the storage throw. */
function themeOf({ isSystemDark, kept, address }: Reader): string | undefined {
  const { pathname, search } = new URL(address, 'https://atlas.example');
  const dataset: { theme?: string } = {};
  const globals = {
    matchMedia: () => ({ matches: isSystemDark }),
    location: { pathname, search },
    document: { documentElement: { dataset } },
    localStorage: {
      getItem: () => {
        if (kept === 'refused') throw new DOMException('refused', 'SecurityError');
        return kept;
      },
    },
  };
  new Function(...Object.keys(globals), script)(...Object.values(globals));
  return dataset.theme;
}

it.each<[string, Reader, string]>([
  ['the system’s', { isSystemDark: true, kept: null, address: '/' }, 'dark'],
  ['the reader’s choice', { isSystemDark: true, kept: 'light', address: '/agreements?theme=dark' }, 'light'],
  ['the system’s where storage is refused', { isSystemDark: false, kept: 'refused', address: '/' }, 'light'],
  ['that of the address in a frame', { isSystemDark: false, kept: 'light', address: '/embed/where?theme=dark' }, 'dark'],
  ['the system’s in a frame, whatever was chosen elsewhere', { isSystemDark: false, kept: 'dark', address: '/atlas/embed/where' }, 'light'],
  [
    'the system’s in a frame that asks for an unknown one',
    { isSystemDark: true, kept: 'light', address: '/embed/where?theme=pink' },
    'dark',
  ],
])('the first paint has %s', (_, reader, theme) => {
  expect(themeOf(reader)).toBe(theme);
});
