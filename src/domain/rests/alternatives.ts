import type { AlternativeId } from '@/domain/answers/restsOnAnswer';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import { idsOf } from '@/domain/vocabulary/vocabulary';

/** Another way to count the same question. */
interface Alternative {
  readonly label: string;
  /** What it means, where the label does not say it all. */
  readonly help?: string;
  /** Returns the filters that count so; null where these do already, or cannot. */
  readonly filters: (filters: Filters) => Filters | null;
}

function adding(patch: Partial<Filters>): Alternative['filters'] {
  return (filters) => bothFilters(filters, patch);
}

const hasRange = ({ from, to }: Filters) => from !== null || to !== null;

/** What would change a number, each as filters that a link can hold. */
export const alternatives: Readonly<Record<AlternativeId, Alternative>> = {
  'under-way': {
    label: 'Counting what was under way',
    help: 'agreements in force, initiatives running',
    filters: (filters) => (hasRange(filters) && filters.time === null ? { ...filters, time: 'underway' } : null),
  },
  'own-date': {
    label: 'By own date only',
    filters: (filters) => (hasRange(filters) && filters.time === 'underway' ? { ...filters, time: null } : null),
  },
  'without-initiatives': { label: 'Without initiatives', filters: adding({ kind: [['activity', 'agreement']] }) },
  'several-countries': { label: 'More than one country', filters: adding({ scope: [['few', 'many', 'two']] }) },
  'official-sources': { label: 'With an official source', filters: adding({ sourceQuality: [['official']] }) },
  contacts: { label: 'Contacts only', help: 'held or concluded, two to five countries', filters: adding(profileFilters.contacts()) },
  'two-countries': { label: 'Two countries only', filters: adding({ scope: [['two']] }) },
};

/** Returns each alternative that the filters leave room for. */
export function alternativesTo(filters: Filters): { readonly id: AlternativeId; readonly filters: Filters }[] {
  return idsOf(alternatives).flatMap((id) => {
    const other = alternatives[id].filters(filters);
    return other ? [{ id, filters: other }] : [];
  });
}
