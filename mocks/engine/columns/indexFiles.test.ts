import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledTexts } from '../../api/bundledArchive';
import { randomFilters } from '../../testing/randomFilters';
import { syntheticDataset } from '../../testing/syntheticDataset';
import { datasetOf } from '../../testing/tinyDataset';
import { buildIndex } from '../atlasIndex';
import { readDataset } from '../dataset';
import { overviewOf } from '../overview';
import { buildTextIndex } from '../textSearch';
import { readColumns, readText, writeColumns, writeText } from './indexFiles';
import { readSections, writeSections } from './sectionFile';

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);

/** Arrays as they come, of each type, some of them equal. */
const anyArrays = fc.dictionary(
  fc.string(),
  fc.oneof(
    fc.constant(new Uint8Array()),
    fc.uint8Array(),
    fc.uint16Array(),
    fc.uint32Array({ maxLength: 20 }),
    fc.int32Array(),
    fc.constantFrom(Uint16Array.of(1, 2, 3), Uint16Array.of(1, 2, 3)),
  ),
);

test('whatever arrays are written are read, each a view into the file that begins at a multiple of eight', () => {
  fc.assert(
    fc.property(anyArrays, fc.jsonValue(), (arrays, about) => {
      const file = writeSections(about, arrays);
      const sections = readSections(file);
      expect(sections.about).toEqual(JSON.parse(JSON.stringify(about)));
      for (const [name, array] of Object.entries(arrays)) {
        const type = [Uint8Array, Uint16Array, Uint32Array, Int32Array].find((one) => one === array.constructor) ?? Uint8Array;
        const read = sections.array<Uint8Array | Uint16Array | Uint32Array | Int32Array>(name, type);
        expect(read).toEqual(array);
        expect(read.buffer).toBe(file);
        expect(read.byteOffset % 8).toBe(0);
      }
    }),
    { seed: 20261124, numRuns: 200 },
  );
});

test('equal arrays share one place', () => {
  const [one, other] = [new Uint32Array(1000).fill(7), new Uint32Array(1000).fill(7)];
  expect(writeSections(null, { one, other }).byteLength).toBeLessThan(5000);
});

describe('refused with the reason is', () => {
  const file = writeSections({}, { days: Int32Array.of(1) });
  const changed = (at: number, byte: number) => {
    const bytes = new Uint8Array(file.slice(0));
    bytes[at] = byte;
    return bytes.buffer;
  };
  test.each<[string, () => unknown, string]>([
    ['what is too short', () => readSections(new ArrayBuffer(3)), 'no file of the index'],
    ['another kind of file', () => readSections(changed(0, 65 + 1)), "begins with 'BTLX'"],
    ['another version', () => readSections(changed(4, 9)), 'has version 9'],
    ['a section that is not there', () => readSections(file).array('nights', Int32Array), "nothing under 'nights'"],
    ['a section of another type', () => readSections(file).array('days', Uint8Array), "Int32Array under 'days'"],
    ['words taken for columns', () => readColumns(writeText('1', buildTextIndex([], new Map()))), 'rows'],
  ])('%s', (_, read, reason) => {
    expect(read).toThrow(reason);
  });
});

describe.each([
  ['real records', index],
  ['synthetic records', buildIndex(syntheticDataset(dataset, 500, 7))],
  ['no records', buildIndex(datasetOf())],
] as const)('the columns of %s', (_, of) => {
  test('are the same after they were written and read', () => {
    expect(readColumns(writeColumns('2026.12', of.columns))).toEqual({ release: '2026.12', columns: of.columns });
  });

  test('then give the same answers', () => {
    const again = { ...of, columns: readColumns(writeColumns('2026.12', of.columns)).columns };
    fc.assert(
      fc.property(randomFilters(dataset), (filters) => {
        expect(overviewOf(again, filters)).toEqual(overviewOf(of, filters));
      }),
      { seed: 20261124, numRuns: 50 },
    );
  });
});

test('the words of the records are the same after they were written and read', () => {
  const text = buildTextIndex(
    index.entries.map(({ entry }) => entry),
    index.organisations,
  );
  expect(text.terms).toEqual([...new Set(text.terms)].sort());
  expect(readText(writeText('2026.12', text))).toEqual({ release: '2026.12', text });
});
