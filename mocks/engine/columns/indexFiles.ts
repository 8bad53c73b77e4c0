import { z } from 'zod';
import { perFacet } from '@/domain/facets/filters';
import { type Dictionary, dictionaryOf } from './column';
import type { Columns } from './columns';
import { type Days, daysAround } from './days';
import { readSections, type Sections, writeSections } from './sectionFile';
import type { TextIndex } from './textIndex';

/** Two files of a release: its columns, which are enough to filter and to count, and the words of its records, which only a search needs. */

const valuesSchema = z.record(z.string(), z.array(z.string()).readonly());
const columnsSchema = z.object({ release: z.string(), rows: z.int(), sources: z.int(), facets: valuesSchema, commitments: valuesSchema });
const textSchema = z.object({ release: z.string(), terms: z.array(z.string()).readonly() });

function columnArrays(name: string, { starts, codes }: Pick<Dictionary, 'starts' | 'codes'>) {
  return { [`${name}.starts`]: starts, [`${name}.codes`]: codes };
}

function dayArrays(name: string, { first, last }: Days) {
  return { [`${name}.first`]: first, [`${name}.last`]: last };
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
  const { rows, facets, commitments, sources, own, span, drawn, newest } = columns;
  const about = { release, rows, sources: sources.size, facets: valuesOf(facets), commitments: valuesOf(commitments) };
  return writeSections(about satisfies z.infer<typeof columnsSchema>, {
    ...arraysOf('facets', facets),
    ...arraysOf('commitments', commitments),
    'sources.starts': sources.starts,
    'sources.codes': sources.codes,
    ...dayArrays('own', own),
    ...dayArrays('span', span),
    ...dayArrays('drawn', drawn),
    newest,
  });
}

function dictionaryIn({ array }: Sections, name: string, values: readonly string[] = []): Dictionary {
  return dictionaryOf(values, array(`${name}.starts`, Uint32Array), array(`${name}.codes`, Uint16Array));
}

function daysIn({ array }: Sections, name: string): Days {
  return { first: array(`${name}.first`, Int32Array), last: array(`${name}.last`, Int32Array) };
}

/** Reads the columns of a release. Throws when the file is damaged, or lacks a facet. */
export function readColumns(file: ArrayBuffer): { release: string; columns: Columns } {
  const sections = readSections(file);
  const { release, rows, sources, facets, commitments } = columnsSchema.parse(sections.about);
  const own = daysIn(sections, 'own');
  const newest = sections.array('newest', Uint32Array);
  const columns: Columns = {
    rows,
    facets: perFacet((facet): Dictionary => dictionaryIn(sections, `facets.${facet}`, facets[facet])),
    commitments: {
      recorded: dictionaryIn(sections, 'commitments.recorded', commitments.recorded),
      none: dictionaryIn(sections, 'commitments.none', commitments.none),
    },
    sources: { size: sources, starts: sections.array('sources.starts', Uint32Array), codes: sections.array('sources.codes', Uint32Array) },
    own,
    span: daysIn(sections, 'span'),
    drawn: daysIn(sections, 'drawn'),
    newest,
    dated: daysAround(own, newest),
  };
  return { release, columns };
}

/** Returns the words of the records as a file. */
export function writeText(release: string, { terms, ...arrays }: TextIndex): ArrayBuffer {
  return writeSections({ release, terms } satisfies z.input<typeof textSchema>, { ...arrays });
}

/** Reads the words of the records of a release. Throws when the file is damaged. */
export function readText(file: ArrayBuffer): { release: string; text: TextIndex } {
  const { about, array } = readSections(file);
  const { release, terms } = textSchema.parse(about);
  const text: TextIndex = {
    terms,
    starts: array('starts', Uint32Array),
    rows: array('rows', Uint32Array),
    counts: array('counts', Uint16Array),
    titleLengths: array('titleLengths', Uint16Array),
    bodyLengths: array('bodyLengths', Uint16Array),
  };
  return { release, text };
}
