/**
 * Tells the core stories in Firefox and WebKitGTK, on the built page: node e2e/checks/browsers.ts [install]
 * A browser that is not here is named with the reason and left out. With `install`, and where CI is set, apt-get installs it first, where that is allowed.
 */
import { spawnSync } from 'node:child_process';
import { findOther, installOthers, type OtherBrowser, otherBrowsers } from './findOtherBrowsers.ts';

if (process.argv[2] === 'install' || process.env.CI) installOthers();
const found = (Object.keys(otherBrowsers) as OtherBrowser[]).map(findOther);
for (const one of found) if ('reason' in one) console.log(`Left out: ${one.reason}`);
if (found.every((one) => 'reason' in one)) process.exit(0);
const { status } = spawnSync('playwright', ['test', '-c', 'e2e/browsers'], { stdio: 'inherit', shell: process.platform === 'win32' });
process.exit(status ?? 1);
