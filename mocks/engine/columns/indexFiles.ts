import { z } from 'zod';
import { perFacet } from '@/domain/facets/filters';
import { type Dictionary, dictionaryOf } from './column';
import type { Columns, WideColumn } from './columns';
import { type Days, daysAround } from './days';
import { readSections, type Sections, writeSections } from './sectionFile';
import type { TextIndex } from './textIndex';

/** Two files of a release: its columns, which are enough to filter and to count, and the words of its records, which only a search needs. */

const valuesSchema = z.record(z.string(), z.array(z.string()).readonly());
const columnsSchema = z.object({ release: z.string(), rows: z.int(), sources: z.int(), facets: valuesSchema, commitments: valuesSchema });
const textSchema = z.object({ release: z.string(), terms: z.array(z.string()).readonly() });

/** Numbers that run on are written as their differences, which pack to a third; to add them up again takes some milliseconds for 100,000 records. */
function differencesOf(numbers: Uint32Array): Uint32Array {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function sumsOf(differences: Uint32Array): Uint32Array {
  const sums = new Uint32Array(differences.length);
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at - 1] ?? 0) + (differences[at] ?? 0);
  return sums;
}

/** Where a row has no days, the differences leave the range of the numbers; they wrap round, and the sums wrap back. */
function less(days: Int32Array, base: Int32Array): Int32Array {
  return days.map((day, at) => day - (base[at] ?? 0));
}

function plus(differences: Int32Array, base: Int32Array): Int32Array {
  return differences.map((difference, at) => difference + (base[at] ?? 0));
}

function columnArrays(name: string, { starts, codes }: Pick<Dictionary, 'starts'> & { readonly codes: Uint16Array | Uint32Array }) {
  return { [`${name}.starts`]: differencesOf(starts), [`${name}.codes`]: codes };
}

function dayArrays(name: string, { first, last }: Days, base: Int32Array) {
  return { [`${name}.first`]: less(first, base), [`${name}.last`]: less(last, first) };
}

function valuesOf(dictionaries: Readonly<Record<string, Dictionary>>) {
  return Object.fromEntries(Object.entries(dictionaries).map(([name, { values }]) => [name, values]));
}

function arraysOf(of: string, dictionaries: Readonly<Record<string, Dictionary>>) {
  return Object.fromEntries(
    Object.entries(dictionaries).flatMap(([name, column]) => Object.entries(columnArrays(`${of}.${name}`, column))),
  );
}

/** Returns the columns as a file. */
export function writeColumns(release: string, columns: Columns): ArrayBuffer {
  const { rows, facets, commitments, sources, named, own, span, drawn, newest } = columns;
  const about = { release, rows, sources: sources.size, facets: valuesOf(facets), commitments: valuesOf(commitments) };
  return writeSections(about satisfies z.infer<typeof columnsSchema>, {
    ...arraysOf('facets', facets),
    ...arraysOf('commitments', commitments),
    ...columnArrays('sources', sources),
    ...columnArrays('named', named),
    ...dayArrays('own', own, new Int32Array(rows)),
    ...dayArrays('span', span, own.first),
    ...dayArrays('drawn', drawn, own.first),
    newest,
  });
}

function startsIn({ array }: Sections, name: string): Uint32Array {
  return sumsOf(array(`${name}.starts`, Uint32Array));
}

function dictionaryIn(sections: Sections, name: string, values: readonly string[] = []): Dictionary {
  return dictionaryOf(values, startsIn(sections, name), sections.array(`${name}.codes`, Uint16Array));
}

function wideColumnIn(sections: Sections, name: string, size: number): WideColumn {
  return { size, starts: startsIn(sections, name), codes: sections.array(`${name}.codes`, Uint32Array) };
}

function daysIn({ array }: Sections, name: string, base: Int32Array): Days {
  const first = plus(array(`${name}.first`, Int32Array), base);
  return { first, last: plus(array(`${name}.last`, Int32Array), first) };
}

/** Reads the columns of a release. Throws when the file is damaged, or lacks a facet. */
export function readColumns(file: ArrayBuffer): { release: string; columns: Columns } {
  const sections = readSections(file);
  const { release, rows, sources, facets, commitments } = columnsSchema.parse(sections.about);
  const own = daysIn(sections, 'own', new Int32Array(rows));
  const newest = sections.array('newest', Uint32Array);
  const columns: Columns = {
    rows,
    facets: perFacet((facet): Dictionary => dictionaryIn(sections, `facets.${facet}`, facets[facet])),
    commitments: {
      recorded: dictionaryIn(sections, 'commitments.recorded', commitments.recorded),
      none: dictionaryIn(sections, 'commitments.none', commitments.none),
    },
    sources: wideColumnIn(sections, 'sources', sources),
    named: wideColumnIn(sections, 'named', rows),
    own,
    span: daysIn(sections, 'span', own.first),
    drawn: daysIn(sections, 'drawn', own.first),
    newest,
    dated: daysAround(own, newest),
  };
  return { release, columns };
}

/** Returns the words of the records as a file. */
export function writeText(release: string, { terms, starts, rows, ...arrays }: TextIndex): ArrayBuffer {
  const running = { starts: differencesOf(starts), rows: differencesOf(rows) };
  return writeSections({ release, terms } satisfies z.infer<typeof textSchema>, { ...running, ...arrays });
}

/** Reads the words of the records of a release. Throws when the file is damaged. */
export function readText(file: ArrayBuffer): { release: string; text: TextIndex } {
  const { about, array } = readSections(file);
  const { release, terms } = textSchema.parse(about);
  const text: TextIndex = {
    terms,
    starts: sumsOf(array('starts', Uint32Array)),
    rows: sumsOf(array('rows', Uint32Array)),
    counts: array('counts', Uint16Array),
    titleLengths: array('titleLengths', Uint16Array),
    bodyLengths: array('bodyLengths', Uint16Array),
    named: array('named', Uint8Array),
  };
  return { release, text };
}
