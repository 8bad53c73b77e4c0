/**
 * Prints the gzip size of every script of the built page and holds under e2e/checks/budgets.json groups of them, and the sum of what index.html names, which
 * every visitor waits for: exits 1 when one is over. A group can keep its budget while the start fetches it by mistake; the sum cannot.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Group {
  match: string[];
  limit: number;
}

const budgets: { groups: Record<string, Group>; start: number } = JSON.parse(readFileSync('e2e/checks/budgets.json', 'utf8'));
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
const named = readFileSync('dist/index.html', 'utf8').matchAll(/assets\/[^"]+/g);
const files = [...new Set([...named].map(([path]) => join('dist', path)))];
const start = files.reduce((total, path) => total + sizeOf(path), 0);
console.log(
  `${start.toFixed(1).padStart(8)} of ${budgets.start} kB  the start, ${files.length} files: ${start > budgets.start ? 'OVER ITS BUDGET' : 'within budget'}`,
);
isOver ||= start > budgets.start;
process.exit(isOver ? 1 : 0);
