import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers beside Chromium in which the core stories are told. */
export type OtherBrowser = 'firefox' | 'webkit';

interface Sort {
  readonly name: string;
  /** The variable of the environment that names its program. */
  readonly variable: string;
  readonly programs: readonly string[];
  /** Where its program is on systems that do not put it on PATH. */
  readonly places: readonly string[];
  readonly packages: readonly string[];
}

export const otherBrowsers: Readonly<Record<OtherBrowser, Sort>> = {
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr'],
  },
  webkit: {
    name: 'WebKitGTK',
    variable: 'WEBKIT_DRIVER_PATH',
    programs: ['WebKitWebDriver'],
    places: [],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

export function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Returns the program of the first name that is on PATH, then the first place that holds one. */
export function programOf(names: readonly string[], places: readonly string[] = []): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(isRunnable) ?? null;
}

/**
 * Returns the program of a browser: the one that its variable names, else one on PATH or in its usual place; else the reason why there is none. Throws where the
 * variable names nothing that runs: whoever sets it wants these stories.
 */
export function findOther(browser: OtherBrowser): { readonly program: string } | { readonly reason: string } {
  const { name, variable, programs, places, packages } = otherBrowsers[browser];
  const given = process.env[variable];
  if (given && !isRunnable(given))
    throw new Error(`${variable} is '${given}', which cannot be run. Point it at ${programs.join(' or ')}, or unset it.`);
  const program = given ?? programOf(programs, places);
  if (program) return { program };
  const how = process.platform === 'linux' ? `npm run test:browsers installs ${packages.join(' and ')} where apt-get may` : 'install it';
  return { reason: `${name} is not here (no ${programs.join(' or ')} on PATH): ${how}, or set ${variable}.` };
}

/** Installs with apt-get what is missing of the browsers, where that is allowed; says why where it is not. */
export function installOthers(): void {
  const missing = Object.values(otherBrowsers).filter(
    ({ programs, places, variable }) => !process.env[variable] && !programOf(programs, places),
  );
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(' and ');
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) {
    console.log(`${names}: not installed, as this system has no apt-get.`);
    return;
  }
  const [command = '', ...rest] = [...(process.getuid?.() === 0 ? [] : ['sudo', '-n']), 'apt-get'];
  const run = (...args: string[]) => {
    console.log(`$ ${[command, ...rest, ...args].join(' ')}`);
    return spawnSync(command, [...rest, ...args], { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 }).status === 0;
  };
  console.log(`Installing ${names}: some 800 MB, a few minutes.`);
  run('update');
  for (const { name, packages } of missing)
    if (!run('install', '-y', '--no-install-recommends', ...packages))
      console.log(`${name}: apt-get could not install ${packages.join(' and ')}.`);
}
