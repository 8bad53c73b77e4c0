/**
 * Walks all pages of the built site without a browser: node e2e/checks/builtPages.ts
 * Each address of the sitemap needs a title, a heading, links that lead somewhere, and a way from the start page; prints each fault and exits 1.
 * That they come alive without a fault is for the stories, which open one of every kind.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { readPage, siteFaults } from './siteLinks.ts';

const paths = [...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
  decodeURI(new URL(address).pathname),
);
const fileOf = (path: string) => (path === '/' ? 'dist/index.html' : `dist${path}.html`);
const missing = paths.filter((path) => !existsSync(fileOf(path)));
const pages = new Map(
  paths.flatMap((path) => (missing.includes(path) ? [] : [[path, readPage(readFileSync(fileOf(path), 'utf8'))] as const])),
);

/** Addresses that the host answers with the page although the build did not draw it. */
const shells = new Set(
  readFileSync('dist/_redirects', 'utf8')
    .split('\n')
    .map((line) => line.split(/\s+/))
    .flatMap(([path = '', , status]) => (status === '200' ? [path] : [])),
);
const isFile = (path: string) => existsSync(`dist${path}`) && statSync(`dist${path}`).isFile();
const faults = [
  ...missing.map((path) => `${path} is in the sitemap, and ${fileOf(path)} was not built.`),
  ...siteFaults(pages, {
    isThere: (path) => shells.has(path) || isFile(path),
    isListed: (path) => /^\/(agreements|activities|initiatives|organisations|pairs)\//.test(path),
    name: 'Accord Atlas',
  }),
];
for (const fault of faults) console.log(fault);
console.log(`${pages.size} built pages, ${faults.length} faults`);
process.exit(faults.length > 0 || pages.size === 0 ? 1 : 0);
