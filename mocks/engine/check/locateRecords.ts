import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { z } from 'zod';
import type { Change, Release } from '@/domain/records/changes';
import type { Activity, Agreement, Initiative, Organisation } from '@/domain/records/records';
import { type DataProblem, describeProblem, idOf, readRecord } from '../dataset';

/** A record with its place in the file. */
export interface LocatedRecord<T> {
  readonly record: T;
  readonly file: string;
  /** Empty where the record has none. */
  readonly id: string;
  /** The value as written, before the schema. */
  readonly raw: unknown;
  /** Returns the line, from 1, of the value at `path`, or of the nearest value around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The records of every file of records. */
export interface LocatedRecords {
  readonly activities: readonly LocatedRecord<Activity>[];
  readonly agreements: readonly LocatedRecord<Agreement>[];
  readonly initiatives: readonly LocatedRecord<Initiative>[];
  readonly organisations: readonly LocatedRecord<Organisation>[];
}

/** The releases and the change log. */
export interface LocatedLog {
  readonly releases: readonly LocatedRecord<Release>[];
  readonly changes: readonly LocatedRecord<Change>[];
}

/** A problem with the line, from 1, that it is in. */
export interface LocatedProblem extends DataProblem {
  readonly line: number;
}

/** Adds a problem of one record, at the line of the field. */
export type Report = (located: LocatedRecord<unknown>, path: readonly PropertyKey[], message: string) => void;

/** Returns the problem as one line: `file:line id field: what is wrong`. */
export function describeLocated(problem: LocatedProblem): string {
  return describeProblem({ ...problem, file: `${problem.file}:${problem.line}` });
}

function nodeAt(node: Node, path: readonly PropertyKey[]): Node {
  const segments = path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  return findNodeAtLocation(node, segments) ?? (path.length > 0 ? nodeAt(node, path.slice(0, -1)) : node);
}

/** A key that an object has already, and where it stands the second time. */
interface RepeatedKey {
  readonly path: readonly PropertyKey[];
  readonly offset: number;
}

/** JSON allows a key twice in one object; parsers keep the last one and say nothing. */
function repeatedKeys(node: Node, path: readonly PropertyKey[] = []): RepeatedKey[] {
  if (node.type === 'array') return (node.children ?? []).flatMap((item, at) => repeatedKeys(item, [...path, at]));
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap(({ children: [name, value] = [] }) => {
    const key = String(name?.value);
    const own = seen.has(key) && name ? [{ path: [...path, key], offset: name.offset }] : [];
    seen.add(key);
    return [...own, ...(value ? repeatedKeys(value, [...path, key]) : [])];
  });
}

/** `CommaExpected` → `comma expected`. */
function wordsOf({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replaceAll(/(?<!^)[A-Z]/g, ' $&')
    .toLowerCase();
}

/**
 * Reads the records of a file and where each one stands. In a file that is not valid JSON, those that the damage does not touch are still
 * read, as far as a fault-tolerant parser finds its way again; each place of damage is named once, by what was first found wrong there.
 */
export function locateRecords<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): { records: readonly LocatedRecord<T>[]; problems: readonly LocatedProblem[] } {
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const nodes = root?.type === 'array' ? (root.children ?? []) : root ? [root] : [];
  const records: LocatedRecord<T>[] = [];
  const problems: LocatedProblem[] = [];
  const damaged = new Set<Node | undefined>();
  for (const error of errors) {
    const { offset } = error;
    const isAround = (node: Node) =>
      node === root || (node.type === 'object' && node.offset < offset && offset < node.offset + node.length);
    const around = nodes.find(isAround);
    if (damaged.has(around)) continue;
    damaged.add(around);
    const id = around ? idOf(getNodeValue(around)) : '';
    const message = `${around ? 'is not JSON' : root ? 'is not valid JSON as a whole' : 'contains no record: is not JSON'}: ${wordsOf(error)}`;
    problems.push({ file, line: lineAt(offset), id, path: [], message });
  }
  for (const node of nodes) {
    // Loose fields, in a damaged file, are what is left of a record that lost its bracket.
    if (damaged.has(node) || (errors.length > 0 && node.type !== 'object')) continue;
    const lineOf = (path: readonly PropertyKey[]) => lineAt(nodeAt(node, path).offset);
    const raw: unknown = getNodeValue(node);
    for (const { path, offset } of repeatedKeys(node)) {
      const message = 'stands twice in one object, and programs read only the last: leave one';
      problems.push({ file, line: lineAt(offset), id: idOf(raw), path, message });
    }
    const read = readRecord(file, raw, schema);
    if ('record' in read) records.push({ record: read.record, file, id: idOf(raw), raw, lineOf });
    else problems.push(...read.problems.map((problem) => ({ ...problem, line: lineOf(problem.path) })));
  }
  return { records, problems };
}
