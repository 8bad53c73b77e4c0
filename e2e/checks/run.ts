/**
 * Runs the project's checks and prints the totals last as `N passed, N failed`: node e2e/checks/run.ts quick|check|all
 * `quick`: format and lint, import zones, licences, unused code, types, data, and the unit tests that need no DOM. `check`: all unit tests, and the build with what is
 * checked on it. `all`: that, then the stories in a real browser, and the core ones in others.
 * Every step runs even when an earlier one failed, so that one run tells everything. A step without tests of its own counts as one.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
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
  /** Uses one core alone and writes nothing that another step reads, so that several of them run at once. */
  isSmall?: boolean;
}

function unitTally(): Tally {
  const report = JSON.parse(readFileSync('test-results/unit.json', 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function storyTally(): Tally {
  const { stats } = JSON.parse(readFileSync('test-results/e2e.json', 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

const vitest = ['vitest', 'run', '--reporter=dot', '--reporter=json', '--outputFile.json=test-results/unit.json'];

const small: Step[] = [
  { name: 'types', command: ['tsc', '-p', '.'], isSmall: true },
  { name: 'unused code', command: ['knip'], isSmall: true },
  { name: 'data', command: ['node', 'mocks/engine/check/dataCheck.ts'], isSmall: true },
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'], isSmall: true },
  { name: 'import zones', command: ['node', 'e2e/checks/importZones.ts'], isSmall: true },
  { name: 'licences', command: ['node', 'e2e/checks/licences.ts'], isSmall: true },
];
const pureTests: Step = { name: 'unit tests without a DOM', command: [...vitest, '--project=pure'], tally: unitTally };
const checks: Step[] = [
  ...small,
  { name: 'unit tests', command: vitest, tally: unitTally },
  { name: 'build and budgets', command: ['npm', 'run', 'build', '--silent'] },
  { name: 'built pages', command: ['node', 'e2e/checks/builtPages.ts'] },
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
const runs: Readonly<Record<string, readonly Step[]>> = {
  quick: [...small, pureTests],
  check: checks,
  all: [...checks, stories, otherBrowsers],
};

/** Runs a command; what it prints comes at once, or, where other steps run beside it, when it ends. */
function run([program = '', ...args]: string[], isSmall: boolean): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: isSmall ? 'pipe' : 'inherit', shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (output += part));
    child.on('error', (cause) => resolve({ status: null, output: `${output}${cause.message}\n` }));
    child.on('close', (status) => resolve({ status, output }));
  });
}

async function runStep({ name, command, tally, isSmall = false }: Step): Promise<Tally> {
  const started = performance.now();
  if (!isSmall) console.log(`\n── ${name}`);
  const { status, output } = await run(command, isSmall);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${isSmall ? `\n── ${name}\n` : ''}${output}── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  let counted: Tally = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  try {
    if (tally) counted = tally();
  } catch (cause) {
    console.log(`The report of "${name}" could not be read (${String(cause)}); the step counts as one.`);
  }
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  return counted;
}

const total: Tally = { passed: 0, failed: 0 };
async function take(step: Step): Promise<void> {
  try {
    if (step === stories) process.env.CHROMIUM_PATH = findBrowser();
    const { passed, failed } = await runStep(step);
    total.passed += passed;
    total.failed += failed;
  } catch (cause) {
    console.log(cause instanceof Error ? cause.message : cause);
    total.failed += 1;
  }
}

const steps = runs[process.argv[2] ?? ''];
if (!steps) throw new Error(`Say which run: ${Object.keys(runs).join(', ')}; “${process.argv[2] ?? ''}” is none.`);
if (existsSync('test-results')) rmSync('test-results', { recursive: true });
mkdirSync('test-results');
const began = performance.now();
const waiting = steps.filter(({ isSmall }) => isSmall);
const lines = Array.from({ length: availableParallelism() }, async () => {
  for (let step = waiting.shift(); step; step = waiting.shift()) await take(step);
});
await Promise.all(lines);
for (const step of steps) if (!step.isSmall) await take(step);
console.log(`\nIn ${Math.round((performance.now() - began) / 1000)} s.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
