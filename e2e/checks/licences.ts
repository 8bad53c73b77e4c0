/**
 * Checks that every package that `npm ci` may bring has a licence under which the project may use it: node e2e/checks/licences.ts
 * Prints one line per licence with its packages, and one per package whose licence is not known; exits 1 for these.
 */
import { readFileSync } from 'node:fs';

/** Licences that allow use and distribution with the product, by their SPDX ids. Those with conditions on changed files (MPL) are met: none is changed. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Zlib',
];

/** Packages whose licence their lock entry does not name by an SPDX id, with what their own files say. */
const readByHand: Readonly<Record<string, string>> = {
  // `BSD` in package.json; LICENSE is that of two clauses.
  duck: 'BSD-2-Clause',
  // A list of two objects in package.json: public domain, or MIT.
  tv4: 'MIT',
  // `MIT OR SEE LICENSE IN FEEL-FREE.md`.
  rgbcolor: 'MIT',
};

interface LockedPackage {
  readonly license?: unknown;
  readonly link?: boolean;
}

/** Tells whether an SPDX expression can be met: of `OR` by one side, of `AND` by both. */
function isAllowed(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed);
  return bare.split(' AND ').every((id) => allowed.includes(id));
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };
const byLicence = new Map<string, string[]>();
const unknown: string[] = [];
for (const [path, { license, link }] of Object.entries(packages)) {
  if (path === '' || link) continue;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const licence = readByHand[name] ?? (typeof license === 'string' ? license : '');
  if (isAllowed(licence)) byLicence.set(licence, [...(byLicence.get(licence) ?? []), name]);
  else
    unknown.push(
      `${name}: the licence '${licence || JSON.stringify(license)}' is not one of ${allowed.join(', ')}. Read its licence file; allow it in e2e/checks/licences.ts, or take the package out.`,
    );
}
for (const [licence, names] of [...byLicence].sort())
  console.log(`${licence}: ${names.length} ${names.length > 5 ? 'packages' : names.sort().join(', ')}`);
for (const line of unknown) console.log(line);
process.exit(unknown.length > 0 ? 1 : 0);
