import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { isRunnable, programOf } from './findOtherBrowsers.ts';

// The shell is the same Chromium without its window, and takes a third less of the processor.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macPaths = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

const onPath = () => programOf(names, macPaths);

function run(command: string, args: string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', timeout: 600_000 }).status === 0;
}

/** Playwright's own copy, if it is there; asking for its place throws on machines it does not support. */
function playwrightsOwn(): string | undefined {
  try {
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function installByPlaywright(): string | undefined {
  console.log('No Chromium found; asking Playwright to install its own.');
  return run('npx', ['playwright', 'install', '--only-shell', 'chromium']) ? playwrightsOwn() : undefined;
}

function installByApt(): string | null | undefined {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command = '', ...rest] = [...prefix, 'apt-get'];
  console.log('Trying the system’s packages.');
  run(command, [...rest, 'update']);
  const install = (name: string) => run(command, [...rest, 'install', '-y', '--no-install-recommends', name]);
  return install('chromium-headless-shell') || install('chromium') ? onPath() : undefined;
}

/**
 * Returns the path of a Chromium to test with: CHROMIUM_PATH, else one on PATH, else Playwright's own, else one that is installed now by
 * Playwright or, where that is allowed, by apt-get. Throws with what to install when there is none.
 */
export function findBrowser(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given && !isRunnable(given)) throw new Error(`CHROMIUM_PATH is '${given}', which cannot be run. Point it at a Chromium or unset it.`);
  const path = given ?? onPath() ?? playwrightsOwn() ?? installByPlaywright() ?? installByApt();
  if (path) return path;
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Google Chrome so that it is on PATH, or set CHROMIUM_PATH to its program.',
  );
}
