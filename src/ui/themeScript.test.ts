import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const script = readFileSync('public/theme.js', 'utf8');

interface Reader {
  readonly isSystemDark: boolean;
  readonly kept: string | null;
  readonly address: string;
}

interface Marks {
  theme?: string;
  /** The path that what stands in the page was drawn for. */
  path?: string;
  asked?: string;
}

/** Runs the script as the browser does before the first paint; returns what it marks the page with. A `kept` of `refused` makes the storage throw. */
function marksOf({ isSystemDark, kept, address }: Reader, dataset: Marks = {}): Marks {
  const { pathname, search } = new URL(address, 'https://atlas.example');
  const globals = {
    matchMedia: () => ({ matches: isSystemDark }),
    location: { pathname, search },
    document: { documentElement: { dataset } },
    // What it says of a start that fails is in startNotice.test.tsx.
    setTimeout: () => 0,
    addEventListener: () => undefined,
    localStorage: {
      getItem: () => {
        if (kept === 'refused') throw new DOMException('refused', 'SecurityError');
        return kept;
      },
    },
  };
  new Function(...Object.keys(globals), script)(...Object.values(globals));
  return dataset;
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
  expect(marksOf(reader).theme).toBe(theme);
});

it.each<[string, string, string | undefined, boolean]>([
  ['stands at its own address', '/agreements', '/agreements', false],
  ['stands there with a place in it', '/about#terms', '/about', false],
  ['is hidden where the address has a filter', '/?country=MK', '/', true],
  ['is hidden where a host answers another address with it', '/no/such/page', '/', true],
  ['is not looked for in the shell', '/?country=MK', undefined, false],
])('what the build has drawn %s', (_, address, path, isHidden) => {
  const marks = marksOf({ isSystemDark: false, kept: null, address }, path === undefined ? {} : { path });
  expect(marks.asked !== undefined).toBe(isHidden);
});
