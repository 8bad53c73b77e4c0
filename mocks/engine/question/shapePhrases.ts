import type { DimensionId } from '@/domain/pivot/dimensions';

/** How a question names what its answer is split by. */
export const dimensionNames: Readonly<Record<DimensionId, string>> = {
  year: 'year; years; annum',
  quarter: 'quarter; quarters',
  month: 'month; months',
  partner: 'partner; partners; partner country; partner countries',
  country: 'country; countries; state; states',
  topic: 'topic; topics; theme; themes; subject; subjects; area; areas; field; fields; policy area',
  kind: 'kind; kinds; kind of record; record kind; kinds of record',
  type: 'type; types; type of record; record type; form',
  status: 'status; statuses; stage; life cycle stage',
  scope: 'scope; scopes; number of countries; countries in a record',
  contact: 'contact or not',
  org: 'organisation; organisations; body; bodies; institution; institutions',
  orgType: 'organisation type; organisation types; type of organisation; types of organisation; kind of organisation',
  framework: 'framework; frameworks; regional framework; regional frameworks; regional initiative; regional initiatives',
  sourceQuality: 'source quality; quality of sources; quality; source; sources',
  followUp: 'follow up; follow up status; follow up of commitments',
};

/** Words before the name of what an answer is split by. */
export const splitWords: readonly string[] = [
  ...[
    'by',
    'per',
    'for each',
    'for every',
    'each',
    'every',
    'in each',
    'in every',
    'split by',
    'divided by',
    'broken down by',
    'break down by',
  ],
  ...['breakdown by', 'grouped by', 'group by', 'according to', 'sorted by', 'across', 'pro', 'po'],
];

/** Questions for something that name the split without a preposition. */
export const splitPhrases: Readonly<Partial<Record<DimensionId | 'who', string>>> = {
  who: 'who; whom; with whom; who with; who else; partners; partner; partners of; partner countries; partner of; counterparts; counterparts of; which partners; what partners; main partners; active countries; most active countries; active partners; most active partners; which countries; what countries; which country; which states; what country',
  topic:
    'which topics; what topics; which topic; on which topics; on what topics; topics; topics of; which areas; which fields; which themes; what subjects; main topics',
  org: 'which organisations; what organisations; which organisation; which bodies; which institutions; organisations; institutions; main organisations',
  type: 'which types; what types; what kind of agreements; what types of agreements',
  year: 'when; over time; trend; trends; yearly; annually; year by year; over the years; time series; since when; history; timeline; evolution; in which year; in which years; which years; which year; development over time; changed over time; per annum; a year',
  quarter: 'quarterly; quarter by quarter',
  month: 'monthly; month by month',
};

export const numberPhrases: readonly string[] = [
  'how many',
  'number of',
  'the number of',
  'count',
  'count of',
  'how much',
  'total',
  'total number of',
  'how often',
];

export const comparePhrases: readonly string[] = [
  ...['compare', 'compared', 'compares', 'comparing', 'comparison', 'comparison of', 'comparison between', 'compared to', 'compared with'],
  ...['versus', 'vs', 'v', 'difference between', 'differences between', 'side by side', 'in comparison with', 'as against'],
];

export const followPhrases: readonly string[] = [
  ...[
    'what became of',
    'what has become of',
    'what came of',
    'what has come of',
    'what happened to',
    'what happened with',
    'follow through',
  ],
  ...['follow up', 'follow ups', 'follow up of', 'follow up to', 'follow ups of', 'follow ups to'],
  ...['share followed up', 'followed up share', 'share of followed up', 'how many were followed up', 'which share was followed up'],
  ...[
    'what share was followed up',
    'how often followed up',
    'how often were followed up',
    'how soon followed up',
    'follow up rate',
    'followed up rate',
  ],
];

/** Words before a text that is to be looked for. */
export const textPhrases: readonly string[] = [
  'mentions',
  'mention',
  'mentioning',
  'mentioned',
  'containing',
  'named',
  'called',
  'titled',
  'text',
  'the words',
  'the word',
  'phrase',
];
