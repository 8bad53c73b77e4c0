/**
 * Tries the properties of the tests ten thousand times, and lets the monkey loose for long, from a seed that it prints: `npm run fuzz`, and to repeat a run
 * `FUZZ_SEED=… npm run fuzz`. FUZZ_RUNS, MONKEY_ACTIONS and MONKEY_LINKS say how long. The stories need a build: `npm run build` first.
 */
import { spawnSync } from 'node:child_process';

const { FUZZ_SEED = String(Date.now() % 2 ** 31), FUZZ_RUNS = '10000', MONKEY_ACTIONS = '500', MONKEY_LINKS = '200' } = process.env;
const env = { ...process.env, FUZZ_SEED, FUZZ_RUNS, MONKEY_ACTIONS, MONKEY_LINKS };
const commands = [
  ['vitest', 'run', 'fuzzed'],
  ['playwright', 'test', '-c', 'e2e', 'monkey.spec.ts', '--project', 'stories'],
];

console.log(`Seed ${FUZZ_SEED}: ${FUZZ_RUNS} cases of each property, ${MONKEY_ACTIONS} actions, ${MONKEY_LINKS} links.`);
let failed = 0;
for (const [program = '', ...args] of commands)
  if (spawnSync(program, args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status !== 0) failed += 1;
console.log(failed === 0 ? `Seed ${FUZZ_SEED}: nothing found.` : `Found something; repeat it by FUZZ_SEED=${FUZZ_SEED} npm run fuzz.`);
process.exitCode = failed === 0 ? 0 : 1;
