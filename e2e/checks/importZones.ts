/**
 * Checks the import arrow of docs/architecture.md and that no file imports itself in a circle: node e2e/checks/importZones.ts
 * Prints one line per breach and exits 1. The import lists come from the source text; comments and strings that look like imports would be seen
 * too, which has not happened and would be loud.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

type Zone = 'domain' | 'api' | 'ui' | 'charts' | 'features' | 'routes' | 'app' | 'testing' | 'main' | 'mocks';

/** What each zone may import from. Features also need `allowedFeatures`. */
const mayImport: Readonly<Record<Zone, readonly Zone[]>> = {
  domain: ['domain'],
  api: ['domain', 'api'],
  ui: ['ui'],
  charts: ['domain', 'api', 'ui', 'charts'],
  features: ['domain', 'api', 'ui', 'charts', 'features'],
  routes: ['domain', 'api', 'ui', 'charts', 'features', 'routes'],
  app: ['domain', 'api', 'ui', 'charts', 'features', 'routes', 'app'],
  testing: ['domain', 'api', 'ui', 'charts', 'features', 'routes', 'app', 'testing', 'mocks'],
  main: ['domain', 'api', 'ui', 'app', 'main', 'mocks'],
  mocks: ['domain', 'mocks'],
};
/** Features that every feature may import. */
const openFeatures = ['filters', 'export'];
/** What else a feature may import. */
const mayImportFeature: Readonly<Record<string, readonly string[]>> = {
  timeline: ['records'],
  brief: ['timeline', 'explore'],
  rests: ['coverage'],
  profiles: ['dashboard', 'records', 'savedViews'],
  search: ['question'],
};

const top = process.cwd();

function sourceFiles(folder: string): string[] {
  return readdirSync(join(top, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(top, join(entry.parentPath, entry.name)));
}

function zoneOf(file: string): Zone | null {
  if (file.startsWith('mocks/')) return 'mocks';
  if (['src/main.tsx', 'src/prerender.tsx', 'src/prerender.test.ts'].includes(file)) return 'main';
  const room = file.split('/')[1];
  return room && room in mayImport ? (room as Zone) : null;
}

const files = [...sourceFiles('src'), ...sourceFiles('mocks')];
const known = new Set(files);

function resolveImport(from: string, specifier: string): string | null {
  const path = specifier.startsWith('@/')
    ? `src/${specifier.slice(2)}`
    : specifier.startsWith('.')
      ? normalize(join(dirname(from), specifier))
      : null;
  if (!path) return null;
  return [path, `${path}.ts`, `${path}.tsx`].find((candidate) => known.has(candidate)) ?? null;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(top, file), 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  return found.map((specifier) => resolveImport(file, specifier)).filter((path) => path !== null);
}

const breaches: string[] = [];
const graph = new Map(files.map((file) => [file, importsOf(file)]));

for (const [file, targets] of graph) {
  const zone = zoneOf(file);
  if (!zone) {
    breaches.push(`${file}: is in no room of the architecture`);
    continue;
  }
  const isTest = /\.test\.tsx?$/.test(file);
  for (const target of targets) {
    const targetZone = zoneOf(target);
    const isTestSupport = targetZone === 'testing' && isTest;
    if (targetZone && !isTestSupport && !mayImport[zone].includes(targetZone) && !(isTest && targetZone === 'mocks'))
      breaches.push(`${file}: ${zone} must not import ${targetZone} (${target})`);
    const [route, otherRoute] = [file, target].map((path) => path.match(/^src\/routes\/([^/]+)\//)?.[1]);
    if (route && otherRoute && route !== otherRoute)
      breaches.push(`${file}: route ${route} must not import route ${otherRoute} (${target})`);
    const [feature, other] = [file, target].map((path) => path.match(/^src\/features\/([^/]+)\//)?.[1]);
    if (feature && other && feature !== other && !openFeatures.includes(other) && !mayImportFeature[feature]?.includes(other))
      breaches.push(`${file}: feature ${feature} must not import feature ${other} (${target})`);
  }
}

const state = new Map<string, 'open' | 'done'>();
function findCircle(file: string, path: readonly string[]): void {
  if (state.get(file) === 'done') return;
  if (state.get(file) === 'open') {
    breaches.push(`circle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`);
    return;
  }
  state.set(file, 'open');
  for (const target of graph.get(file) ?? []) findCircle(target, [...path, file]);
  state.set(file, 'done');
}
for (const file of files) findCircle(file, []);

for (const breach of breaches) console.log(breach);
console.log(`${files.length} files, ${breaches.length} breaches of the import zones`);
process.exit(breaches.length > 0 ? 1 : 0);
