import { JSDOM } from 'jsdom';
import { sheetsOf } from '@/testing/savedFiles';
import { zipEntries } from '@/testing/zipParts';

/** A part of the file as XML. */
interface Part {
  readonly path: string;
  readonly root: Element;
}

/** A relationship of a part to another one, or to an address outside. */
interface Relationship {
  readonly source: string;
  readonly id: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const RELATIONSHIPS = /^(.*?)_rels\/([^/]*)\.rels$/;

const parser = new new JSDOM().window.DOMParser();

/** Throws where the text is not well-formed. */
function parsed(path: string, text: string): Part {
  const root = parser.parseFromString(text, 'application/xml').documentElement;
  const [problem] = named(root, 'parsererror');
  if (problem) throw new Error(`${path} is not well-formed: ${problem.textContent}`);
  return { path, root };
}

function named(root: Element, localName: string): Element[] {
  return [...root.getElementsByTagNameNS('*', localName)];
}

function valuesOf(elements: readonly Element[], name: string): string[] {
  return elements.flatMap((element) => element.getAttribute(name) ?? []);
}

function relationshipsIn({ path, root }: Part): Relationship[] {
  const [, folder = '', name = ''] = RELATIONSHIPS.exec(path) ?? [];
  return named(root, 'Relationship').map((element) => {
    const target = element.getAttribute('Target') ?? '';
    const isExternal = element.getAttribute('TargetMode') === 'External';
    const inside = () => decodeURIComponent(new URL(target, `file:///${folder}${name}`).pathname.slice(1));
    return { source: folder + name, id: element.getAttribute('Id') ?? '', target: isExternal ? target : inside(), isExternal };
  });
}

/** Names of the attributes by which a part points to its relationships. */
const POINTERS = ['r:id', 'r:embed', 'r:link', 'r:pict'];

function relationshipProblems(parts: readonly Part[], paths: ReadonlySet<string>): string[] {
  const all = parts.filter(({ path }) => path.endsWith('.rels')).flatMap(relationshipsIn);
  const told = all.flatMap(({ source, id, target, isExternal }) => [
    ...(source !== '' && !paths.has(source) ? [`relationships of ${source}, which is not there`] : []),
    ...(!isExternal && !paths.has(target) ? [`${source} leads to ${target}, which is not there`] : []),
    ...(isExternal && !URL.canParse(target) ? [`${source} leads to “${target}”, which is no address`] : []),
    ...(all.filter((other) => other.source === source && other.id === id).length > 1 ? [`${source} has two relationships ${id}`] : []),
  ]);
  const missing = parts.flatMap(({ path, root }) => {
    const known = new Set(all.filter(({ source }) => source === path).map(({ id }) => id));
    const used = POINTERS.flatMap((name) => valuesOf(named(root, '*'), name)).filter(Boolean);
    return used.filter((id) => !known.has(id)).map((id) => `${path} points to relationship ${id}, which it has not`);
  });
  return [...told, ...missing];
}

function typeProblems(parts: readonly Part[], paths: ReadonlySet<string>): string[] {
  const types = parts.find(({ path }) => path === '[Content_Types].xml');
  if (!types) return ['there is no list of content types'];
  const extensions = new Set(valuesOf(named(types.root, 'Default'), 'Extension').map((extension) => extension.toLowerCase()));
  const overrides = valuesOf(named(types.root, 'Override'), 'PartName').map((name) => name.slice(1));
  const isTyped = (path: string) => overrides.includes(path) || extensions.has(path.split('.').at(-1)?.toLowerCase() ?? '');
  return [
    ...[...paths].filter((path) => path !== types.path && !isTyped(path)).map((path) => `${path} has no content type`),
    ...overrides.filter((path) => !paths.has(path)).map((path) => `${path} has a content type and is not there`),
    ...overrides.filter((path, at) => overrides.indexOf(path) !== at).map((path) => `${path} has two content types`),
  ];
}

/** Footnotes that are referred to and are not there, and those that nothing refers to; the first ones of a document are its separators. */
function footnoteProblems(parts: readonly Part[]): string[] {
  const rootOf = (path: string) => parts.find((part) => part.path === path)?.root;
  const [body, notes] = [rootOf('word/document.xml'), rootOf('word/footnotes.xml')];
  const used = body ? valuesOf(named(body, 'footnoteReference'), 'w:id') : [];
  const defined = notes
    ? valuesOf(
        named(notes, 'footnote').filter((note) => !note.hasAttribute('w:type')),
        'w:id',
      )
    : [];
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `footnote ${id} is not there`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `nothing refers to footnote ${id}`),
    ...defined.filter((id, at) => defined.indexOf(id) !== at).map((id) => `there are two footnotes ${id}`),
  ];
}

/** Returns the cells of a range such as `Sheet1!$B$2:$B$13`, all in one column. */
function cellsOf(range: string, sheets: ReadonlyMap<string, readonly (readonly unknown[])[]>): unknown[] {
  const [, sheet = '', letters = '', from = '', to = from] = /^'?([^'!]+)'?!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(range) ?? [];
  const place = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return (sheets.get(sheet) ?? []).slice(Number(from) - 1, Number(to)).map((row) => row[place]);
}

/** Charts whose numbers and names, as they are kept for drawing, differ from the cells of the workbook behind them. */
async function chartProblems(parts: readonly Part[], entries: ReadonlyMap<string, Buffer>): Promise<string[]> {
  const problems: string[] = [];
  const all = parts.filter(({ path }) => path.endsWith('.rels')).flatMap(relationshipsIn);
  for (const { path, root } of parts.filter((part) => /\/charts\/chart\d+\.xml$/.test(part.path))) {
    const book = all.find(({ source, target }) => source === path && target.endsWith('.xlsx'))?.target;
    const bytes = book && entries.get(book);
    if (!bytes) {
      problems.push(`${path} has no workbook`);
      continue;
    }
    const sheets = await sheetsOf(new Blob([new Uint8Array(bytes)]));
    for (const reference of ['strRef', 'numRef', 'multiLvlStrRef'].flatMap((name) => named(root, name))) {
      const range = named(reference, 'f')[0]?.textContent ?? '';
      const kept = named(reference, 'pt').map((point) => named(point, 'v')[0]?.textContent ?? '');
      // The library that writes charts leaves the cell of a nought empty, which is drawn as nothing too.
      const cells = cellsOf(range, sheets).map((cell, at) => String(cell ?? (kept[at] === '0' ? 0 : '')));
      if (kept.join('|') !== cells.join('|')) problems.push(`${path}: ${range} is kept as ${kept.join('|')} and is ${cells.join('|')}`);
    }
  }
  return problems;
}

/**
 * Returns what a program that opens the file would stumble on, as far as the standard of such packages (ECMA-376) says: parts that are missing, without a
 * content type or not well-formed, relationships that lead nowhere, footnotes without text, charts that differ from their workbook.
 */
export async function officeProblems(content: Blob): Promise<string[]> {
  const entries = await zipEntries(content);
  const paths = new Set([...entries.keys()].filter((path) => !path.endsWith('/')));
  try {
    const parts = [...entries]
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, bytes]) => parsed(path, bytes.toString('utf8').replace(/^\uFEFF/, '')));
    return [
      ...typeProblems(parts, paths),
      ...relationshipProblems(parts, paths),
      ...footnoteProblems(parts),
      ...(await chartProblems(parts, entries)),
    ];
  } catch (cause) {
    return [cause instanceof Error ? cause.message : String(cause)];
  }
}
