import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { questionQuery } from '@/api/queries';
import type { QuestionAnswer } from '@/domain/answers/questionAnswer';
import { parseFilters } from '@/domain/facets/filterCodec';
import { counted, listed } from '@/domain/words/sentences';
import { readingLine } from '@/features/question/questionWords';
import { shapeAddress } from '@/features/question/shapeAddress';
import type { SuggestionGroup } from '@/features/search/suggestions';

/** A text with fewer parts is a name to look up, not a question. */
const FEWEST_PARTS = 2;

/** Returns a question as a line of the search's list; null for a text that is none. What was not read is named in it. */
export function questionGroup(answer: QuestionAnswer): SuggestionGroup | null {
  const { q, filters, tokens, dropped, total, shape } = answer;
  if (tokens.length < FEWEST_PARTS) return null;
  const { to, chart } = shapeAddress(shape, parseFilters(new URLSearchParams(filters)).filters, q);
  const without = dropped.length > 0 ? ` · not read: ${listed(dropped.map(({ text }) => `“${text}”`))}` : '';
  return {
    id: 'question',
    title: 'Read as a question',
    items: [{ label: readingLine(answer), detail: counted(total, 'record') + without, to: chart ? `${to}#${chart}` : to }],
  };
}

interface Listed {
  readonly groups: readonly SuggestionGroup[];
  readonly status: string;
}

/** Returns what is listed with the question that the text asks: first where all of it was read, else last; and what is said of the list then. */
export function useWithQuestion({ groups, status, isStale }: Listed & { readonly isStale: boolean }, text: string): Listed {
  const { data } = useQuery(questionQuery(useDeferredValue(text)));
  const group = data && data.q === text.trim() ? questionGroup(data) : null;
  if (!group || !data) return { groups, status };
  const all = data.dropped.length === 0 ? [group, ...groups] : [...groups, group];
  const count = all.reduce((sum, { items }) => sum + items.length, 0);
  return { groups: all, status: isStale ? status : counted(count, 'suggestion') };
}
