/**
 * Measures the engine on real and synthetic records: `npm run bench:engine [numbers of records]`, without one on the real records and on 10,000 and 100,000. It is no test: times
 * depend on the machine and on what else runs on it, so compare only within one run. Each number of records has a process of its own. The engine is bundled
 * as the build does it, since the modules that Vite loads one by one run slower.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
const sizes = process.argv.length > 2 ? process.argv.slice(2) : ['real', '10000', '100000'];
const outDir = mkdtempSync(join(tmpdir(), 'bench-engine-'));
try {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': join(root, 'src') } },
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, 'measureEngine.ts'), outDir, target: 'es2023' },
  });
  for (const size of sizes) {
    const { status } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=6000', join(outDir, 'measureEngine.js'), size], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(outDir, { recursive: true });
}
