import { useMemo } from 'react';
import { useMeta } from '@/api/queries';

/** Returns the registry of organisations as look-ups: the display name of an id (the id itself if unknown), and whether it is known. */
export function useOrganisationNames() {
  const { organisations } = useMeta().vocabulary;
  return useMemo(() => {
    const names = new Map(organisations.map((organisation) => [organisation.id, organisation.name]));
    return {
      nameOf: (id: string) => names.get(id) ?? id,
      isKnown: (id: string) => names.has(id),
    };
  }, [organisations]);
}
