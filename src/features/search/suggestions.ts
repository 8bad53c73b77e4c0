import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { searchQuery, useMeta } from '@/api/queries';
import { chartPath, everyChart } from '@/charts/chartList';
import { type Pages, pages, pathOf, singlePages } from '@/domain/address/pages';
import type { Meta, RecordStub, SearchAnswer } from '@/domain/answers/apiAnswers';
import type { TextReading } from '@/domain/answers/textReading';
import { noFilters } from '@/domain/facets/filters';
import { recordPath, typeLabel } from '@/domain/records/atlasRecord';
import { statusLabel } from '@/domain/records/statusLabel';
import { formatPartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { idsOf, organisationTypes } from '@/domain/vocabulary/vocabulary';
import { foldedWords } from '@/domain/words/foldText';
import { counted } from '@/domain/words/sentences';
import { isAsTyped, readingSentences, textAsRead } from '@/domain/words/textReading';
import { hrefWith } from '@/features/filters/filterHref';

/** One line of the search's list: its text, what tells it from its like, and the address it opens, by which it is known. */
export interface Suggestion {
  readonly label: string;
  readonly detail: string;
  readonly to: string;
}

export interface SuggestionGroup {
  readonly id: 'question' | 'record' | 'person' | 'country' | 'topic' | 'organisation' | 'page' | 'chart';
  readonly title: string;
  readonly items: readonly Suggestion[];
}

/** What was found, with the day of the release, on which statuses are read. */
type DatedAnswer = SearchAnswer & Pick<Meta, 'published'>;

function recordSuggestion(stub: RecordStub, published: string): Suggestion {
  const { kind, id, title, date, type } = stub;
  const detail = [typeLabel(type), statusLabel(stub, published), ...(date ? [formatPartialDate(date)] : [])].join(' · ');
  return { label: title, detail, to: recordPath(kind, id) };
}

/** Tells whether every word that is typed begins one of these. */
function isFound(q: string, words: string): boolean {
  const own = foldedWords(words);
  return foldedWords(q).every((word) => own.some((candidate) => candidate.startsWith(word)));
}

function pageSuggestions(q: string, catalogue: Pages): Suggestion[] {
  return singlePages(catalogue)
    .filter(({ label, words }) => isFound(q, `${label} ${words}`))
    .map(({ path, label }) => ({ label, detail: '', to: path }));
}

/** The charts by name; none before anything is typed. */
function chartSuggestions(q: string): Suggestion[] {
  return idsOf(everyChart)
    .filter((id) => q.trim() !== '' && isFound(q, everyChart[id].title))
    .map((id) => ({ label: everyChart[id].title, detail: 'chart', to: chartPath(id) }));
}

/** The best few records, and the way to all of them. */
function recordSuggestions({ records, q: typed, text, published }: DatedAnswer): Suggestion[] {
  if (records.length === 0) return [];
  // As it counts: the list above has no other records.
  const q = textAsRead(typed, text) || typed;
  const all = { label: `All records with “${q}”`, detail: 'opens the overview', to: hrefWith('/', { ...noFilters, q }) };
  return [...records.map((stub) => recordSuggestion(stub, published)), all];
}

function countrySuggestion({ code, name }: SearchAnswer['countries'][number]): Suggestion {
  return { label: name, detail: code, to: pathOf(pages.country, code) };
}

function topicSuggestion({ id, label }: SearchAnswer['topics'][number]): Suggestion {
  return { label, detail: '', to: pathOf(pages.topic, id) };
}

function organisationSuggestion({ id, name, shortName, type, country }: SearchAnswer['organisations'][number]): Suggestion {
  return {
    label: shortName && shortName !== name ? `${name} (${shortName})` : name,
    detail: [organisationTypes[type], ...(country ? [countryName(country)] : [])].join(' · '),
    to: pathOf(pages.organisation, id),
  };
}

/** A person has no page: their records are what there is. */
function personSuggestion(name: string): Suggestion {
  return { label: name, detail: 'all records that name this person', to: hrefWith('/', { ...noFilters, q: name }) };
}

/** Returns what the search lists for `q`, by group; a country, topic, organisation or person of just that name first, without empty groups. For a text without a word: the pages. */
export function suggestionGroups(answer: DatedAnswer | undefined, q: string, catalogue: Pages = pages): readonly SuggestionGroup[] {
  const ofAnswer: SuggestionGroup[] = answer
    ? [
        { id: 'record', title: 'Records', items: recordSuggestions(answer) },
        { id: 'person', title: 'People', items: answer.person === null ? [] : [personSuggestion(answer.person)] },
        { id: 'country', title: 'Countries', items: answer.countries.map(countrySuggestion) },
        { id: 'topic', title: 'Topics', items: answer.topics.map(topicSuggestion) },
        { id: 'organisation', title: 'Organisations', items: answer.organisations.map(organisationSuggestion) },
      ]
    : [];
  const isExact = ({ id }: SuggestionGroup) => id === answer?.exact;
  const groups: SuggestionGroup[] = [
    ...ofAnswer.filter(isExact),
    ...ofAnswer.filter((group) => !isExact(group)),
    { id: 'page', title: 'Pages', items: pageSuggestions(q, catalogue) },
    { id: 'chart', title: 'Charts', items: chartSuggestions(q) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** Returns what the line under the list says: what is missing, how many there are, or why the search failed. */
export function searchStatus(found: {
  q: string;
  count: number;
  isSearching: boolean;
  error: Error | null;
  text?: TextReading | undefined;
}): string {
  const { q, count, isSearching, error, text } = found;
  if (error) return `The search did not answer: ${error.message}`;
  if (isSearching) return 'Searching …';
  if (q.trim() === '') return 'Type a title, a person, a country, a topic or an organisation.';
  if (count === 0) return `Nothing matches “${q.trim()}”. Try fewer or shorter words.`;
  return [...(text ? readingSentences(text) : []), counted(count, 'suggestion')].join(' ').concat(text && !isAsTyped(text) ? '.' : '');
}

/** Returns what is listed for `q`, what is said about it, whether it still answers an earlier text, and a retry after a failure. */
export function useSuggestions(q: string) {
  const asked = useDeferredValue(q);
  const { data, error, isPlaceholderData, isFetching, refetch } = useQuery(searchQuery(asked));
  const { published } = useMeta();
  const isEmpty = q.trim() === '';
  // While the answer is on its way the last one stays, so its own text is what is marked in it.
  const groups = useMemo(() => {
    const answer = data && { ...data, published };
    return suggestionGroups(isEmpty ? undefined : answer, isEmpty ? '' : asked);
  }, [isEmpty, data, published, asked]);
  const isStale = !isEmpty && (asked !== q || isPlaceholderData || isFetching);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const failure = isEmpty || isFetching ? null : error;
  return {
    groups,
    typed: isEmpty ? '' : (data?.q ?? asked),
    isStale,
    status: searchStatus({ q, count, isSearching: isStale, error: failure, text: isEmpty ? undefined : data?.text }),
    retry: failure ? () => void refetch() : null,
  };
}
