import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Filters, filtersWith, noFilters } from '@/domain/facets/filters';
import { isQuarterChosen, rhythmMarks, toggleQuarter } from '@/features/timeline/rhythm/quarterMarks';
import { rhythmChart } from '@/features/timeline/rhythm/rhythmChart';
import { contactsOf } from '@/features/timeline/rhythm/rhythmFinding';
import { bundledTexts } from '../../../../mocks/api/bundledArchive';
import { buildIndex } from '../../../../mocks/engine/atlasIndex';
import { readDataset } from '../../../../mocks/engine/dataset';
import { metaOf } from '../../../../mocks/engine/meta';
import { rhythmOf } from '../../../../mocks/engine/rhythm';
import { randomFilters } from '../../../../mocks/testing/randomFilters';

vi.setConfig({ testTimeout: 30_000 });

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
const research = metaOf(index);
const seeded = { seed: 20261124, numRuns: 60 };

describe('choosing a quarter', () => {
  const quarter = { start: '2024-04-01', end: '2024-06-30' };
  const dates = { from: '2024-04', to: '2024-06' };

  it.each<[string, Partial<Filters>, Partial<Filters>]>([
    ['no country', {}, { country: [['MK']], countryMatch: 'any' }],
    ['the country among others', { country: [['MK', 'RS']] }, { country: [['MK']], countryMatch: 'any' }],
    ['another country', { country: [['RS']] }, { country: [['MK', 'RS']], countryMatch: 'all' }],
    ['several together', { country: [['AL', 'RS']], countryMatch: 'all' }, { country: [['AL', 'MK', 'RS']], countryMatch: 'all' }],
    ['several others', { country: [['AL', 'RS']] }, { country: [['MK']], countryMatch: 'any' }],
  ])('with %s chosen', (_, before, after) => {
    const filters = filtersWith(before);
    expect(toggleQuarter(filters, 'MK', quarter)).toEqual({ ...dates, ...after });
    const chosen = { ...filters, ...toggleQuarter(filters, 'MK', quarter) };
    expect(isQuarterChosen(chosen, 'MK', quarter)).toBe(true);
    expect(toggleQuarter(chosen, 'MK', quarter)).toMatchObject({ from: null, to: null });
  });

  it('takes a choice back', () => {
    expect(toggleQuarter(filtersWith({ ...dates, country: [['MK']] }), 'MK', quarter)).toEqual({
      from: null,
      to: null,
      country: [],
      countryMatch: 'any',
    });
  });

  it('leaves an unknown country alone', () => expect(toggleQuarter(noFilters, 'ZZ', quarter)).toEqual({}));

  it('leaves at least the contacts that the quarter counts', () => {
    const together = randomFilters(dataset).filter(({ country: chosen, countryMatch }) => chosen.length < 2 || countryMatch === 'all');
    fc.assert(
      fc.property(together, fc.nat(), (filters, pick) => {
        const real = rhythmOf(index, filters);
        const { places, markOf } = rhythmMarks(rhythmChart(real, filters, research, true), real.quarters, filters);
        const keys = places.keys.filter((key) => key !== null);
        const mark = markOf(keys[pick % Math.max(1, keys.length)] ?? '');
        if (!mark || mark.words.isChosen) return;
        const own = real.countries.find(({ country: code }) => code === mark.country);
        const count = own?.counts[real.quarters.indexOf(mark.quarter)];
        const after = rhythmOf(index, { ...filters, ...toggleQuarter(filters, mark.country, mark.quarter) });
        const left = after.countries.find(({ country: code }) => code === mark.country);
        expect(left?.counts.reduce((sum, n) => sum + n, 0)).toBe(count);
        expect(left && contactsOf(left)).toBeGreaterThanOrEqual(count ?? 0);
      }),
      seeded,
    );
  });
});
