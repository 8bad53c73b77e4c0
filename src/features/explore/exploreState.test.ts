import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialiseFilters } from '@/domain/facets/filterCodec';
import { filtersWith } from '@/domain/facets/filters';
import { dimensionIds } from '@/domain/pivot/dimensions';
import { measureIds } from '@/domain/pivot/measures';
import { pivotViews, shownForms } from '@/domain/pivot/pivotForms';
import { LARGEST_TOP, pivotParameters, settlePivot } from '@/domain/pivot/pivotSpec';
import { exploreParameters, writtenParameters } from '@/features/explore/exploreState';
import { knownOf } from '@/features/explore/useKnownCell';
import { palettes } from '@/ui/palette';
import { buildIndex } from '../../../mocks/engine/atlasIndex';
import { metaOf } from '../../../mocks/engine/meta';
import { restsOn } from '../../../mocks/engine/restsOn';
import { dataset } from '../../../mocks/testing/bundledViews';

const anyState = fc.record({
  spec: fc
    .record({
      rows: fc.constantFrom(...dimensionIds),
      cols: fc.constantFrom(...dimensionIds, 'none' as const),
      value: fc.constantFrom(...measureIds),
      top: fc.integer({ min: 1, max: LARGEST_TOP }),
      rank: fc.constantFrom(null, 'most', 'name', '2022-Q3', 'digital-strategy'),
    })
    .map((asked) => settlePivot(asked).spec),
  shown: fc.constantFrom(...shownForms),
  chosenView: fc.constantFrom(null, ...pivotViews),
});

describe('the address of an analysis', () => {
  it('is shorter than 200 characters under an ordinary filter, with every parameter set', () => {
    const filters = filtersWith({ country: [['MK']], topic: [['cybersecurity']], from: '2019', to: '2025' });
    fc.assert(
      fc.property(anyState, (state) => {
        const own = new URLSearchParams(writtenParameters(state)).toString();
        const link = `https://accord-atlas.example/explore${serialiseFilters(filters)}&${own}`;
        expect(link.length).toBeLessThan(200);
      }),
      { seed: 20261201, numRuns: 500 },
    );
  });

  it.each(Object.keys(exploreParameters))('names a hand-edited “%s” that cannot be used, and falls back to what is usual', (name) => {
    const parameter = exploreParameters[name as keyof typeof exploreParameters];
    const { value, problems } = parameter.settle('no such thing!', name);
    expect(problems).toEqual([expect.objectContaining({ parameter: name, value: 'no such thing!' })]);
    expect(value).toEqual(parameter.settle(null, name).value);
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyState, ({ spec, ...modes }) => {
        const written = writtenParameters({ spec, ...modes });
        for (const name of Object.keys(pivotParameters) as (keyof typeof pivotParameters)[])
          expect(pivotParameters[name].settle(written[name] ?? null, name)).toEqual({ value: spec[name], problems: [] });
      }),
      { seed: 20261201, numRuns: 300 },
    );
  });
});

describe('what the tip of a cell says of its records', () => {
  const index = buildIndex(dataset);
  const research = metaOf(index);

  it('is their split by how many countries they name, which adds up to them, and how the country was searched', () => {
    const filters = filtersWith({ country: [['MK']], kind: [['agreement']], from: '2022', to: '2022' });
    const answer = restsOn(index, filters);
    const { parts, searched } = knownOf(answer, filters, research, palettes.light);
    expect(answer.total).toBeGreaterThan(3);
    expect(parts.reduce((sum, { value }) => sum + Number(value), 0)).toBe(answer.total);
    expect(searched).toBe('Searched systematically in every year');
  });

  it('says nothing of a search where no country is chosen', () => {
    expect(knownOf(restsOn(index, filtersWith({})), filtersWith({}), research, palettes.light).searched).toBe('');
  });
});
