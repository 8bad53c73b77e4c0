import type { z } from 'zod';
import { type JsonPath, linesBefore, placeInJson } from './jsonPositions';

/** One thing that is wrong in a file of the dataset, and where. `id` and `field` are empty where there is none. */
export interface DataProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly id: string;
  readonly field: string;
  readonly message: string;
}

/** A record with its place in the file. */
export interface LocatedRecord<T> {
  readonly record: T;
  readonly file: string;
  /** The value as written, before the schema. */
  readonly raw: unknown;
  /** Line of the record's opening bracket, from 1. */
  readonly line: number;
  /** Returns the line of the value at `path`, or of the nearest value around it. */
  readonly lineOf: (path: JsonPath) => number;
}

interface Block {
  readonly json: string;
  readonly line: number;
}

/** Returns the problem as one line: `file:line id field: what is wrong`. */
export function describeProblem({ file, line, id, field, message }: DataProblem): string {
  return `${[`${file}:${line}`, id, field].filter(Boolean).join(' ')}: ${message}`;
}

/** Drops what stands behind a record: the comma, or the bracket that closes the array. */
function withoutSeparator(text: string): string {
  return text.trimEnd().replace(/(?<=\})\s*,?\s*\]?$|^\]$/, '');
}

/**
 * Splits a file into the blocks of its records. A block begins at a line that opens a bracket as far left as the first record does, so a
 * bracket that a record has lost cannot swallow the next record.
 */
function blocksOf(text: string): Block[] {
  const lines = text.split('\n');
  const indent = /^([ \t]*)\{/m.exec(text)?.[1] ?? '';
  const starts = lines.flatMap((line, at) => (line.startsWith(`${indent}{`) ? [at] : []));
  return starts.map((start, i) => ({
    json: withoutSeparator(lines.slice(start, starts[i + 1] ?? lines.length).join('\n')),
    line: start + 1,
  }));
}

/** A damaged block may hold two records, where the second has lost its opening bracket: the blank line between them still parts them. */
function partsOf(block: Block): Block[] {
  let line = block.line;
  const parts = block.json.split(/\n[ \t]*(?=\n)/).map((text) => {
    const lead = text.length - text.trimStart().length;
    const part = { json: withoutSeparator(text.slice(lead)), line: line + linesBefore(text, lead) };
    line += linesBefore(text, text.length) + 1;
    return part;
  });
  return parts.filter(({ json }) => json !== '');
}

function parse(json: string): { raw: unknown; error: Error | null } {
  try {
    return { raw: JSON.parse(json), error: null };
  } catch (cause) {
    return { raw: null, error: cause instanceof Error ? cause : new Error(String(cause)) };
  }
}

function syntaxProblem(file: string, { json, line }: Block, error: Error): DataProblem {
  const place = /position (\d+)/.exec(error.message)?.[1];
  const id = /"id"\s*:\s*"([^"\n]*)"/.exec(json)?.[1] ?? '';
  return { file, line: line + (place ? linesBefore(json, Number(place)) : 0), id, field: '', message: `is not JSON: ${error.message}` };
}

function readBlock<T>(file: string, block: Block, schema: z.ZodType<T>): (LocatedRecord<T> | DataProblem)[] {
  const { raw, error } = parse(block.json);
  if (error) {
    const parts = partsOf(block);
    return parts.length > 1 ? parts.flatMap((part) => readBlock(file, part, schema)) : [syntaxProblem(file, block, error)];
  }
  const lineOf = (path: JsonPath) => block.line + linesBefore(block.json, placeInJson(block.json, path));
  const parsed = schema.safeParse(raw);
  if (parsed.success) return [{ record: parsed.data, file, raw, line: block.line, lineOf }];
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : '';
  return parsed.error.issues.map(({ path, message }) => ({ file, line: lineOf(path), id, field: path.map(String).join('.'), message }));
}

/**
 * Reads the records of one file: a JSON array whose records stand in blocks, as the codebook says. Each block is parsed and checked by
 * itself, so that a damaged one is left out with its problems while the rest works. Never throws.
 */
export function readRecords<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): { records: readonly LocatedRecord<T>[]; problems: readonly DataProblem[] } {
  const blocks = blocksOf(text.replaceAll('\r\n', '\n'));
  if (blocks.length === 0 && text.replace(/\s/g, '') !== '[]') {
    const message = 'holds no record: expected blocks that open with { at the start of a line';
    return { records: [], problems: [{ file, line: 1, id: '', field: '', message }] };
  }
  const records: LocatedRecord<T>[] = [];
  const problems: DataProblem[] = [];
  for (const read of blocks.flatMap((block) => readBlock(file, block, schema))) {
    if ('record' in read) records.push(read);
    else problems.push(read);
  }
  return { records, problems };
}

/** Adds a problem of one record, at the line of the field. */
export type Report = (located: LocatedRecord<{ id: string }>, path: readonly PropertyKey[], message: string) => void;
