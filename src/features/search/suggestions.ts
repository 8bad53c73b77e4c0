import { chartPath, everyChart } from '@/charts/chartList';
import { type Pages, pages, pathOf, singlePages } from '@/domain/address/pages';
import type { RecordStub, SearchAnswer } from '@/domain/answers/apiAnswers';
import { noFilters } from '@/domain/facets/filters';
import { recordPath, statusLabel, typeLabel } from '@/domain/records/atlasRecord';
import { formatPartialDate } from '@/domain/time/partialDate';
import { countryName } from '@/domain/vocabulary/countries';
import { idsOf, organisationTypes } from '@/domain/vocabulary/vocabulary';
import { foldedWords } from '@/domain/words/foldText';
import { hrefWith } from '@/features/filters/filterHref';

/** One line of the search's list: its text, what tells it from its like, and the address it opens. */
export interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly to: string;
}

export interface SuggestionGroup {
  readonly title: string;
  readonly items: readonly Suggestion[];
}

function recordSuggestion({ kind, id, title, date, type, status }: RecordStub): Suggestion {
  const detail = [typeLabel(type), statusLabel(status), ...(date ? [formatPartialDate(date)] : [])].join(' · ');
  return { id: `${kind}-${id}`, label: title, detail, to: recordPath(kind, id) };
}

/** Tells whether every word that is typed begins one of these. */
function isFound(q: string, words: string): boolean {
  const own = foldedWords(words);
  return foldedWords(q).every((word) => own.some((candidate) => candidate.startsWith(word)));
}

function pageSuggestions(q: string, catalogue: Pages): Suggestion[] {
  return singlePages(catalogue)
    .filter(({ label, words }) => isFound(q, `${label} ${words}`))
    .map(({ path, label }) => ({ id: `page-${path}`, label, detail: '', to: path }));
}

/** The charts by name; none before anything is typed. */
function chartSuggestions(q: string): Suggestion[] {
  return idsOf(everyChart)
    .filter((id) => q.trim() !== '' && isFound(q, everyChart[id].title))
    .map((id) => ({ id: `chart-${id}`, label: everyChart[id].title, detail: 'chart', to: chartPath(id) }));
}

/** The way to all records of which the list shows the best few. */
function allRecords(q: string): Suggestion {
  return { id: 'all-records', label: `All records with “${q}”`, detail: 'opens the overview', to: hrefWith('/', { ...noFilters, q }) };
}

/** Returns what the search lists for `q`, by group, without empty groups. For a text without a word: the pages. */
export function suggestionGroups(answer: SearchAnswer | undefined, q: string, catalogue: Pages = pages): readonly SuggestionGroup[] {
  const groups: SuggestionGroup[] = [
    { title: 'Pages', items: pageSuggestions(q, catalogue) },
    { title: 'Charts', items: chartSuggestions(q) },
  ];
  if (answer)
    groups.unshift(
      { title: 'Records', items: answer.records.length > 0 ? [...answer.records.map(recordSuggestion), allRecords(answer.q)] : [] },
      {
        title: 'Countries',
        items: answer.countries.map(({ code, name }) => ({
          id: `country-${code}`,
          label: name,
          detail: code,
          to: pathOf(pages.country, code),
        })),
      },
      {
        title: 'Topics',
        items: answer.topics.map(({ id, label }) => ({ id: `topic-${id}`, label, detail: '', to: pathOf(pages.topic, id) })),
      },
      {
        title: 'Organisations',
        items: answer.organisations.map(({ id, name, shortName, type, country }) => ({
          id: `organisation-${id}`,
          label: shortName && shortName !== name ? `${name} (${shortName})` : name,
          detail: [organisationTypes[type], ...(country ? [countryName(country)] : [])].join(' · '),
          to: pathOf(pages.organisation, id),
        })),
      },
    );
  return groups.filter(({ items }) => items.length > 0);
}

/** Returns what the line under the list says: what is missing, how many there are, or why the search failed. */
export function searchStatus(found: { q: string; count: number; isSearching: boolean; error: Error | null }): string {
  const { q, count, isSearching, error } = found;
  if (error) return `The search did not answer: ${error.message}`;
  if (isSearching) return 'Searching …';
  if (q.trim() === '') return 'Type a title, a person, a country, a topic or an organisation.';
  if (count === 0) return `Nothing has words that begin with “${q.trim()}”. Try fewer or shorter words.`;
  return count === 1 ? '1 suggestion' : `${count} suggestions`;
}
