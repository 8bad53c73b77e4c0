import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/reliability.md',
  ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
];

/** Where the paths of a document begin: at the top, or in the rooms that a reader has before them. */
const bases = [
  '.',
  'src',
  'mocks',
  'src/features',
  'src/features/export',
  'src/domain',
  'src/charts',
  'src/app',
  'mocks/publish',
  'mocks/engine',
  'mocks/api',
  'mocks/dataset',
];

/** Code spans that look like a path of the project: a folder with a slash, or a file with one of our endings. */
function pathsIn(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  return spans.filter(
    (span) => /^(src|mocks|domain|charts|features|routes|app|ui|api|e2e|docs)\/[\w./-]*$/.test(span) || /^[\w/-]+\.tsx?$/.test(span),
  );
}

it.each(documents)('%s names only files and folders that there are', (document) => {
  const missing = pathsIn(readFileSync(document, 'utf8')).filter((path) => !bases.some((base) => existsSync(join(base, path))));
  expect(missing).toEqual([]);
});

it.each([
  ['a filter with values to tick', 'domain/facets/facets.ts'],
  ['a chart', 'charts/catalogue.ts'],
  ['a page', 'domain/address/pages.ts'],
  ['an endpoint', 'domain/answers/endpoints.ts'],
  ['a kind of record', 'domain/records/kinds.ts'],
  ['a parameter of the address', 'domain/address/parameters.ts'],
])('“Where does a change go?” sends %s to its catalogue', (change, catalogue) => {
  const row = readFileSync('docs/architecture.md', 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`| ${change} |`));
  expect(row).toContain(`\`${catalogue}\``);
});
