import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ProfileId, profileQuery } from '@/api/queries';
import type { AnswerOf } from '@/domain/answers/answerSchemas';
import { endpoints, fillPath, type PathValues } from '@/domain/answers/endpoints';
import type { Filters } from '@/domain/facets/filters';
import { useFilters } from '@/features/filters/useFilters';
import type { AnswerTo } from '@/features/profiles/SubjectAnswer';

/** A profile with the filters that it answers, so that no number is shown with the link of another one. */
export interface ShownProfile<Profile> {
  readonly profile: Profile;
  readonly filters: Filters;
}

/** Returns the profile of a subject under the filters of the address; until a new answer is there, the last one of the same subject. */
export function useProfile<Id extends ProfileId>(
  id: Id,
  values: PathValues[Id],
  others: Readonly<Record<string, string | null>> = {},
): AnswerTo<ShownProfile<AnswerOf<Id>>> {
  const { filters } = useFilters();
  const subject = fillPath(endpoints[id].path, values);
  const { data, error, refetch } = useQuery(profileQuery(id, values, filters, others));
  const [held, setHeld] = useState<(ShownProfile<AnswerOf<Id>> & { readonly subject: string }) | null>(null);
  if (data && (held?.profile !== data || held.filters !== filters)) setHeld({ profile: data, filters, subject });
  return { data: error === null && held?.subject === subject ? held : undefined, error, refetch };
}
