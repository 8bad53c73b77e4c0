import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { migrateSearch } from '@/domain/address/addressMigrations';
import { readableParameters, withoutOddParameters } from '@/domain/address/oddParameters';
import { parseFilters, serialiseFilters } from '@/domain/facets/filterCodec';
import { FUZZ_TIME, fuzz, hostileText } from '../../../mocks/testing/fuzz';
import { mangledAddress } from '../../../mocks/testing/mangledAddress';
import { randomFilters } from '../../../mocks/testing/randomFilters';
import { dataset } from '../../testing/listedRecords';

vi.setConfig({ testTimeout: FUZZ_TIME });

test('a link of filters gives the same filters, without a problem', () => {
  fc.assert(
    fc.property(randomFilters(dataset), (filters) => {
      const { filters: read, problems } = parseFilters(new URLSearchParams(serialiseFilters(filters)));
      expect({ read: { ...read, q: read.q.trim() }, problems }).toEqual({ read: { ...filters, q: filters.q.trim() }, problems: [] });
    }),
    fuzz,
  );
});

test('whatever stands in a link is read without a fault, and what was read is written the same again', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        mangledAddress,
        hostileText.map((text) => `/?${text}`),
      ),
      (address) => {
        const [path = '/', ...rest] = address.split('?');
        const search = migrateSearch(path, `?${rest.join('?')}`);
        expect(migrateSearch(path, search)).toBe(search);
        withoutOddParameters(path, search);
        const { filters } = parseFilters(readableParameters(search));
        const written = serialiseFilters(filters);
        expect(parseFilters(new URLSearchParams(written))).toEqual({ filters, problems: [] });
      },
    ),
    fuzz,
  );
});
