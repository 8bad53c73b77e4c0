/** Prints the gzip size of every script of the built page and holds groups of them under e2e/checks/budgets.json: exits 1 when one is over. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Group {
  match: string[];
  limit: number;
}

const budgets: { groups: Record<string, Group> } = JSON.parse(readFileSync('e2e/checks/budgets.json', 'utf8'));
const folder = 'dist/assets';
const sizes = readdirSync(folder)
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, size: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1000 }))
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
process.exit(isOver ? 1 : 0);
