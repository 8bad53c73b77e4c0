/**
 * Writes what the page About says of tests of accessibility, from the reports of the last runs: node e2e/checks/accessibilityRecord.ts
 * Reads test-results/e2e.json and, where it is there, test-results/browsers.json. A test that did not pass is not written. Run it after `npm test`, and commit the file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AccessibilityRecord } from '../../src/domain/records/accessibilityTests.ts';

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly ok: boolean;
    readonly tests: readonly { readonly projectName: string; readonly annotations: readonly { type: string; description?: string }[] }[];
  }[];
}

const file = 'src/routes/about/accessibilityRecord.json';
const specsOf = (suite: Suite): NonNullable<Suite['specs']> => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

function read(report: string) {
  if (!existsSync(report)) return null;
  const { stats, suites } = JSON.parse(readFileSync(report, 'utf8')) as { stats: { startTime: string }; suites: Suite[] };
  return { day: stats.startTime.slice(0, 10), specs: suites.flatMap(specsOf) };
}

const stories = read('test-results/e2e.json');
if (!stories) {
  console.error('test-results/e2e.json is not there: run npm test, or npm run test:e2e, first.');
  process.exit(1);
}
const passed: Record<string, number> = {};
const failed = new Set<string>();
for (const { ok, tests } of stories.specs)
  for (const { type, description } of tests.flatMap(({ annotations }) => annotations)) {
    const id = type.split('accessibility:')[1];
    if (id && !ok) failed.add(id);
    else if (id) passed[id] = (passed[id] ?? 0) + Number(description);
  }
for (const browser of ['firefox', 'webkit']) {
  const own =
    read('test-results/browsers.json')?.specs.filter(({ tests }) => tests.some(({ projectName }) => projectName === browser)) ?? [];
  if (own.length > 0 && own.every(({ ok }) => ok)) passed[browser] = own.length;
}
for (const id of failed) delete passed[id];
const record: AccessibilityRecord = { tested: stories.day, passed };
writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
console.log(
  `${file}: ${Object.entries(passed)
    .map(([id, count]) => `${id} ${count}`)
    .join(', ')}`,
);
