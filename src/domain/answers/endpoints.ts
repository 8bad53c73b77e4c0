import { filterParameters as filters } from '@/domain/address/parameterOrder';
import { apiListParameters, type apiParameters, type SharedParameter } from '@/domain/address/parameters';
import { idsOf } from '@/domain/vocabulary/vocabulary';

const listing = [...filters, ...idsOf(apiListParameters)];

/** A query parameter of the API; `text` is the `q` of the search, the others bear the name that they have in an address. */
export type ApiParameter = (typeof filters)[number] | SharedParameter | keyof typeof apiParameters | 'text';

/** What client, service and OpenAPI agree on about one address under `API_PATH`. All answer to GET. The shape of the answer is in `answerSchemas`. */
export interface Endpoint {
  /** `/pairs/{a}/{b}` */
  readonly path: `/${string}`;
  /** What is heeded beside `release`. */
  readonly parameters: readonly ApiParameter[];
  /** Names of the operation and of the schema in OpenAPI. Generated clients carry them, so they never change. */
  readonly operation: string;
  readonly schemaName: string;
  readonly summary: string;
}

/** Where the API lies below the folder of the site. */
export const API_PATH = '/api/v1';

function endpoint<const Path extends `/${string}`>(
  path: Path,
  operation: string,
  schemaName: string,
  summary: string,
  parameters: readonly ApiParameter[] = [],
) {
  return { path, operation, schemaName, summary, parameters };
}

/** Every endpoint. A kind of record has its own id for one record and its plural for the list. */
export const endpoints = {
  meta: endpoint('/meta', 'getMeta', 'Meta', 'What the dataset contains: releases, counts, span, vocabulary, coverage.'),
  overview: endpoint('/overview', 'getOverview', 'Overview', 'Counts of the records that match the filters.', filters),
  timeline: endpoint('/timeline', 'getTimeline', 'Timeline', 'Records in lanes over time.', [...filters, 'lane']),
  rhythm: endpoint('/rhythm', 'getRhythm', 'Rhythm', 'Contacts per country and quarter.', filters),
  activities: endpoint('/activities', 'listActivities', 'ActivityList', 'Activities, sorted and in pages.', listing),
  activity: endpoint('/activities/{id}', 'getActivity', 'ActivityDetail', 'An activity and what is related to it.'),
  agreements: endpoint('/agreements', 'listAgreements', 'AgreementList', 'Agreements, sorted and in pages.', listing),
  agreement: endpoint('/agreements/{id}', 'getAgreement', 'AgreementDetail', 'An agreement and what is related to it.'),
  initiatives: endpoint('/initiatives', 'listInitiatives', 'InitiativeList', 'Initiatives, sorted and in pages.', listing),
  initiative: endpoint('/initiatives/{id}', 'getInitiative', 'InitiativeDetail', 'An initiative and what is related to it.'),
  country: endpoint(
    '/countries/{code}',
    'getCountry',
    'CountryProfile',
    'What a country takes part in, and with whom, among the records that match the filters.',
    filters,
  ),
  topic: endpoint('/topics/{id}', 'getTopic', 'TopicProfile', 'What is done on a topic, and by whom.', filters),
  organisation: endpoint('/organisations/{id}', 'getOrganisation', 'OrganisationProfile', 'What an organisation takes part in.', [
    ...filters,
    'merged',
  ]),
  pair: endpoint(
    '/pairs/{a}/{b}',
    'getPair',
    'PairProfile',
    'Records that match the filters and name both countries, whose codes go in alphabetical order.',
    filters,
  ),
  sources: endpoint('/sources', 'listSources', 'SourceList', 'The sources of the records that match the filters.', filters),
  search: endpoint('/search', 'search', 'Search', 'Records, countries, topics and organisations that a text may mean.', ['text']),
  question: endpoint(
    '/question',
    'readQuestion',
    'Question',
    'How a question in words is read: as filters, parts and the shape of its answer.',
    ['text'],
  ),
  changes: endpoint('/changes', 'getChanges', 'Changes', 'What changed between two releases among the records that match the filters.', [
    ...filters,
    'since',
    'until',
  ]),
} satisfies Record<string, Endpoint>;

export type EndpointId = keyof typeof endpoints;

/** The names in a path pattern: `'a' | 'b'` of `/pairs/{a}/{b}`. */
export type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** What fills the path of each endpoint. */
export type PathValues = { readonly [Id in EndpointId]: Readonly<Record<NamesIn<(typeof endpoints)[Id]['path']>, string>> };

/** Returns the address below `API_PATH` that a pattern and its values make: `/pairs/MK/RS`. */
export function fillPath(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

/** Percent codes that denote no text stay as they are: whoever looks the value up says that there is no such thing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns what the names in a path pattern stand for in an address, in whatever folder the API lies; null when the address is another one. */
export function readPath(pattern: string, pathname: string): Readonly<Record<string, string>> | null {
  const shape = new RegExp(`${API_PATH}${pattern.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}/?$`);
  const found = shape.exec(pathname);
  return found && Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, text]) => [name, decoded(text)]));
}
