import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filters, filtersWith } from '@/domain/facets/filters';
import { isQuarterChosen, regionalFilters, rhythmMarks, toggleQuarter } from '@/features/timeline/rhythm/quarterMarks';
import { rhythmChart } from '@/features/timeline/rhythm/rhythmChart';
import { bundledTexts } from '../../../../mocks/api/bundledArchive';
import { buildIndex } from '../../../../mocks/engine/atlasIndex';
import { readDataset } from '../../../../mocks/engine/dataset';
import { filterEntries } from '../../../../mocks/engine/filterRecords';
import { metaOf } from '../../../../mocks/engine/meta';
import { rhythmOf } from '../../../../mocks/engine/rhythm';
import { randomFilters } from '../../../../mocks/testing/randomFilters';

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
const research = metaOf(index);
const seeded = { seed: 20261124, numRuns: 60 };

describe('choosing a quarter', () => {
  const quarter = { start: '2024-04-01', end: '2024-06-30' };
  const dates = { from: '2024-04', to: '2024-06', time: null, contact: [['yes']] };

  it.each<[string, Partial<Filters>, string[][]]>([
    ['no country', {}, [['MK']]],
    ['the country among others', { country: [['MK', 'RS']] }, [['MK']]],
    ['another country', { country: [['RS']] }, [['MK'], ['RS']]],
    ['several others', { country: [['AL', 'RS']] }, [['AL', 'RS'], ['MK']]],
    ['what was under way', { from: '2020', time: 'underway' }, [['MK']]],
  ])('with %s chosen', (_, before, country) => {
    const filters = filtersWith(before);
    expect(toggleQuarter(filters, 'MK', quarter)).toEqual({ ...dates, country });
    const chosen = { ...filters, ...toggleQuarter(filters, 'MK', quarter) };
    expect(isQuarterChosen(chosen, 'MK', quarter)).toBe(true);
    expect(toggleQuarter(chosen, 'MK', quarter)).toMatchObject({ from: null, to: null, contact: [] });
  });

  it('takes a choice back', () => {
    const chosen = filtersWith({ from: '2024-04', to: '2024-06', contact: [['yes']], country: [['MK']] });
    expect(toggleQuarter(chosen, 'MK', quarter)).toEqual({ from: null, to: null, time: null, contact: [], country: [] });
  });

  it('leaves just the records that the mark says, which are as many contacts', () => {
    fc.assert(
      fc.property(randomFilters(dataset), fc.nat(), (filters, pick) => {
        const real = rhythmOf(index, filters);
        const { places, markOf } = rhythmMarks(rhythmChart(real, filters, research, true), real, filters);
        const keys = places.keys.filter((key) => key !== null);
        const mark = markOf(keys[pick % Math.max(1, keys.length)] ?? '');
        if (!mark || mark.words.isChosen) return;
        const [contacts, left] = mark.words.value.match(/\d+/g)?.map(Number) ?? [];
        const asked = { ...filters, ...toggleQuarter(filters, mark.country, mark.quarter) };
        expect(filterEntries(index, asked)).toHaveLength(left ?? 0);
        expect(rhythmOf(index, asked).total).toBe(contacts);
        expect(mark.words.value.includes('counted once')).toBe(left !== contacts);
      }),
      seeded,
    );
  });
});

it('the regional meetings of a country are as many as its link leaves', () => {
  fc.assert(
    fc.property(randomFilters(dataset), (filters) => {
      for (const { country, regional } of rhythmOf(index, filters).countries)
        expect(filterEntries(index, regionalFilters(filters, country))).toHaveLength(regional);
    }),
    seeded,
  );
});
