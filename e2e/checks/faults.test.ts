import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const SPEC = 'e2e/faults.spec.ts';

/** Ids that the table of faults writes out, and those that it makes of years. */
function idsIn(spec: string): string[] {
  const written = [...spec.matchAll(/^ {4}id: '([^']+)'/gm)].map(([, id = '']) => id);
  const [, years = ''] = /\.\.\.\[([\d, ]+)\]\.map/.exec(spec) ?? [];
  return [...written, ...years.split(', ').map((year) => `clock at ${year}`)];
}

/** Rows of the document: the fault, the file of its test and the test's title. */
const rows = [...readFileSync('docs/reliability.md', 'utf8').matchAll(/^\| ([^|]+) \|.*\| `([^`]+)`: ([^|]+) \|$/gm)].map(
  ([, fault = '', file = '', title = '']) => ({ fault, file, title }),
);
const ids = idsIn(readFileSync(SPEC, 'utf8'));

it('each fault that is tried in a browser has a row of the document under its name, and the other way round', () => {
  const inDocument = rows.filter(({ file }) => file === SPEC);
  expect(ids.length).toBeGreaterThan(15);
  expect(inDocument.map(({ title }) => title).toSorted()).toEqual(ids.toSorted());
  for (const { fault, title } of inDocument) expect(fault).toBe(title);
});

it('each row names a test that there is, and each fault has one row', () => {
  expect(new Set(rows.map(({ fault }) => fault)).size).toBe(rows.length);
  for (const { file, title } of rows.filter((row) => row.file !== SPEC)) {
    expect([file, existsSync(file)]).toEqual([file, true]);
    expect([title, readFileSync(file, 'utf8').includes(title)]).toEqual([title, true]);
  }
});
