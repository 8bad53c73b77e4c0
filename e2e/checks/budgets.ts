/**
 * Prints the gzip size of every script of the built page and holds under e2e/checks/budgets.json groups of them, and the sums of what the shell and the drawn start
 * page name with all that those import, which their visitors wait for: exits 1 when one is over. A group can keep its budget while the start fetches it by mistake;
 * the sum cannot, and names groups that have no place in it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Group {
  match: string[];
  limit: number;
}

/** What the reader of a page waits for. */
interface Start {
  limit: number;
  /** In how many files at most. */
  files: number;
  /** Groups that come later, by the names of their files. */
  never?: string[];
}

const budgets: { groups: Record<string, Group>; start: Start; alive: Start; html: number; answering: number; data: number } = JSON.parse(
  readFileSync('e2e/checks/budgets.json', 'utf8'),
);
const folder = 'dist/assets';
const sizeOf = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length / 1000;
const sizes = readdirSync(folder)
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, size: sizeOf(join(folder, name)) }))
  .sort((a, b) => b.size - a.size);

const groupOf = (name: string) =>
  Object.entries(budgets.groups).find(([, { match }]) => match.some((pattern) => new RegExp(pattern).test(name)))?.[0] ?? 'none';

for (const { name, size } of sizes) console.log(`${size.toFixed(1).padStart(8)} kB gzip  ${name}  (${groupOf(name)})`);
let isOver = false;
for (const [group, { limit }] of Object.entries(budgets.groups)) {
  const sum = sizes.filter(({ name }) => groupOf(name) === group).reduce((total, { size }) => total + size, 0);
  const verdict = sum > limit ? 'OVER ITS BUDGET' : 'within budget';
  isOver ||= sum > limit;
  console.log(`${sum.toFixed(1).padStart(8)} of ${limit} kB  ${group}: ${verdict}`);
}

/** Returns the scripts and styles that a page names, and all that those import before they run. */
function filesOf(page: string): readonly string[] {
  const named = readFileSync(`dist/${page}`, 'utf8').matchAll(/assets\/([^"]+\.(?:js|css))(?=")/g);
  const found = new Set([...named].map(([, name = '']) => name));
  for (const name of found) {
    const text = name.endsWith('.js') ? readFileSync(join(folder, name), 'utf8') : '';
    for (const [, other = ''] of text.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) found.add(other);
  }
  return [...found];
}

/** Prints the total size of what the reader of a page waits for, and notes whether it is too much, too many, or something that should come later. */
function weigh(page: string, what: string, { limit, files: most, never = [] }: Start): void {
  const files = filesOf(page);
  const sum = files.reduce((total, name) => total + sizeOf(join(folder, name)), 0);
  const late = files.filter((name) => never.some((pattern) => new RegExp(pattern).test(name)));
  const isTooMuch = sum > limit || files.length > most || late.length > 0;
  console.log(
    `${sum.toFixed(1).padStart(8)} of ${limit} kB  ${what}, ${files.length} of ${most} files: ${isTooMuch ? 'OVER ITS BUDGET' : 'within budget'}${late.map((name) => `, ${name} should come later`).join('')}`,
  );
  isOver ||= isTooMuch;
}

weigh('shell.html', 'the start where nothing is drawn beforehand', budgets.start);
weigh('index.html', 'the start page until it is alive', budgets.alive);
const html = readFileSync('dist/index.html').length / 1000;
console.log(
  `${html.toFixed(1).padStart(8)} of ${budgets.html} kB  the start page’s HTML, not compressed: ${html > budgets.html ? 'OVER ITS BUDGET' : 'within budget'}`,
);
isOver ||= html > budgets.html;

const index = readdirSync(folder).find((name) => name.startsWith('index-') && !name.includes('.'));
/** Prints the size of files of the data, which are packed, and notes whether it is too much. */
function weighData(names: readonly string[], what: string, limit: number): void {
  const sum = names.reduce((total, name) => total + readFileSync(join(folder, index ?? '', name)).length / 1000, 0);
  console.log(
    `${sum.toFixed(1).padStart(8)} of ${limit} kB  ${what}, ${names.length} files: ${sum > limit ? 'OVER ITS BUDGET' : 'within budget'}`,
  );
  isOver ||= sum > limit;
}
if (index) {
  weighData(['columns.bin', 'short.bin'], 'the data that every answer waits for', budgets.answering);
  weighData(readdirSync(join(folder, index)), 'all data', budgets.data);
}
process.exit(isOver ? 1 : 0);
