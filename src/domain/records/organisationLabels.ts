import type { Organisation } from '@/domain/records/records';
import { countryName } from '@/domain/vocabulary/countries';

/**
 * Returns by id what each organisation of a registry is called where its country does not stand beside it: its name and, where another one bears that name too,
 * its country. `Ministry of Finance (Serbia)`. Names that differ in capitals only are one name to a reader.
 */
export function organisationLabels(registry: readonly Pick<Organisation, 'id' | 'name' | 'country'>[]): ReadonlyMap<string, string> {
  const bearers = Map.groupBy(registry, ({ name }) => name.toLowerCase());
  return new Map(
    registry.map(({ id, name, country }) => {
      const isShared = (bearers.get(name.toLowerCase())?.length ?? 0) > 1;
      return [id, isShared && country ? `${name} (${countryName(country)})` : name];
    }),
  );
}
