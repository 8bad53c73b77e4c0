import { useMemo } from 'react';
import { useMeta } from '@/api/queries';

/**
 * Returns the registry of organisations as look-ups: the name of an id, with its country where another one bears it too (the id itself if unknown); whether it is
 * known; and the countries of several, which their names may carry.
 */
export function useOrganisationNames() {
  const { organisations } = useMeta().vocabulary;
  return useMemo(() => {
    const names = new Map(organisations.map((organisation) => [organisation.id, organisation.label]));
    const countries = new Map(organisations.map(({ id, country }) => [id, country]));
    return {
      nameOf: (id: string) => names.get(id) ?? id,
      isKnown: (id: string) => names.has(id),
      isBodyOfNoCountry: (id: string) => countries.get(id) === null,
      countriesOf: (ids: readonly string[]) => ids.flatMap((id) => countries.get(id) ?? []),
    };
  }, [organisations]);
}
