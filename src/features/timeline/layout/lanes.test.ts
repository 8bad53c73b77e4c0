import fc from 'fast-check';
import { expect, it } from 'vitest';
import { laneVariables } from '@/domain/answers/laneVariables';
import { datesWith } from '@/domain/facets/filterCodec';
import { noFilters, timeMeanings } from '@/domain/facets/filters';
import type { PartialDate } from '@/domain/time/partialDate';
import { countByLane, marksInRange } from '@/features/timeline/layout/lanes';
import { bundledTexts } from '../../../../mocks/api/bundledArchive';
import { buildIndex } from '../../../../mocks/engine/atlasIndex';
import { readDataset } from '../../../../mocks/engine/dataset';
import { timelineOf } from '../../../../mocks/engine/timeline';

const index = buildIndex(readDataset(bundledTexts).dataset);
const date = fc
  .tuple(fc.integer({ min: 0, max: 9000 }), fc.constantFrom(4, 7, 10))
  .map(([day, length]): PartialDate => new Date(Date.UTC(2007, 0, 1 + day)).toISOString().slice(0, length));

it('leaves the records, and the counts per lane, that the data service answers for the same dates in either meaning, or for none', () => {
  fc.assert(
    fc.property(
      fc.option(date),
      fc.option(date),
      fc.constantFrom(null, ...timeMeanings),
      fc.constantFrom(...laneVariables),
      (one, other, meaning, lane) => {
        fc.pre(!one || !other || one <= other);
        const { from, to, time } = datesWith({ from: one, to: other, time: meaning });
        const all = timelineOf(index, { filters: noFilters, lane });
        const asked = timelineOf(index, { filters: { ...noFilters, from, to, time }, lane });
        const left = marksInRange(all.marks ?? [], { from, to, time });
        expect(new Set(left.map(({ kind, id }) => `${kind}/${id}`))).toEqual(new Set(asked.marks?.map(({ kind, id }) => `${kind}/${id}`)));
        expect(new Map([...countByLane(left)].sort())).toEqual(
          new Map(asked.lanes.map(({ value, count }): [string, number] => [value, count]).sort()),
        );
      },
    ),
    { seed: 20261124, numRuns: 60 },
  );
});
