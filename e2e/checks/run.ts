/**
 * Runs the project's checks in order and prints the totals last as `N passed, N failed`: node e2e/checks/run.ts check|all
 * `check`: format and lint, import zones, unused code, types, data, unit tests, build with budgets. `all`: that, then the stories in a real browser.
 * Every step runs even when an earlier one failed, so that one run tells everything. A step without tests of its own counts as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './findBrowser.ts';

interface Tally {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string[];
  /** Reads the tally from the report that the step wrote; without it the step counts as one. */
  tally?: () => Tally;
}

function unitTally(): Tally {
  const report = JSON.parse(readFileSync('test-results/unit.json', 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function storyTally(): Tally {
  const { stats } = JSON.parse(readFileSync('test-results/e2e.json', 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

const checks: Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'import zones', command: ['node', 'e2e/checks/importZones.ts'] },
  { name: 'licences', command: ['node', 'e2e/checks/licences.ts'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'data', command: ['node', 'mocks/engine/check/dataCheck.ts'] },
  {
    name: 'unit tests',
    command: ['vitest', 'run', '--reporter=dot', '--reporter=json', '--outputFile.json=test-results/unit.json'],
    tally: unitTally,
  },
  { name: 'build and budgets', command: ['npm', 'run', 'build', '--silent'] },
];
/** Without a report where none of these browsers is here: then the step counts as none. */
function browserTally(): Tally {
  const report = 'test-results/browsers.json';
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

const otherBrowsers: Step = { name: 'core stories in other browsers', command: ['node', 'e2e/checks/browsers.ts'], tally: browserTally };
const stories: Step = { name: 'stories in a browser', command: ['playwright', 'test', '-c', 'e2e'], tally: storyTally };

function runStep({ name, command, tally }: Step): Tally {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  let counted: Tally = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  try {
    if (tally) counted = tally();
  } catch (cause) {
    console.log(`The report of "${name}" could not be read (${String(cause)}); the step counts as one.`);
  }
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  return counted;
}

if (existsSync('test-results')) rmSync('test-results', { recursive: true });
mkdirSync('test-results');
const steps = process.argv[2] === 'all' ? [...checks, stories, otherBrowsers] : checks;
const total: Tally = { passed: 0, failed: 0 };
for (const step of steps) {
  try {
    if (step === stories) process.env.CHROMIUM_PATH = findBrowser();
    const { passed, failed } = runStep(step);
    total.passed += passed;
    total.failed += failed;
  } catch (cause) {
    console.log(cause instanceof Error ? cause.message : cause);
    total.failed += 1;
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
