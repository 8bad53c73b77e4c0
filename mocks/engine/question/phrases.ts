import type { Dimension } from '@/domain/answers/questionAnswer';
import type { FacetName } from '@/domain/facets/facets';

/** Words that carry no part of a question: they are neither read nor named as dropped. */
export const softWords: ReadonlySet<string> = new Set(
  `the a an s of in on at to for from with within into under over by as than between among amongst
  and or plus both either also then together jointly each other another
  is are was were be been being am has have had having do does did done can could will would shall should may might must
  what which that where there here how it its it's they their them this these those i we you my our your me us
  show list give find tell see look looking want know need get got please thank thanks let lets make made
  about concerning regarding regards related relating relation relations respect
  work works worked working cooperate cooperates cooperated cooperating cooperation collaborate collaborates collaborated collaboration
  engage engaged engages engagement deal deals dealt happen happened happens take takes took taken part participate participates participated
  involve involves involved involving active activities' record records data entry entries item items
  country countries state states field area areas topic theme subject question
  all any every some everything everyone everybody anyone anybody anything someone
  i u vo na za sa so od do dhe edhe te me mbi per nga per ve ile si cu intre und mit zwischen et avec entre și în în καὶ με της του στην την
  z po pro e de la din cu izmedu izmedju pomegu megu mezdu medu midis ndermjet arasinda pri pro dlja dla miz miz pomiz`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Words that join two values of a facet so that either is enough. */
export const orWords: ReadonlySet<string> = new Set(['or', 'ili', 'ose', 'oder', 'ou', 'sau', 'veya', 'vagy', 'abo']);
/** Words with which a list goes on. */
export const listWords: ReadonlySet<string> = new Set([...orWords, 'and', 'plus', 'i', 'dhe', 've', 'und', 'et', 'si', 'nor']);

/** Words after which something is left out of the question, which no filter can say. They are named as dropped, with what they are about. */
export const negators: readonly string[] = [
  ...[
    'not',
    'no',
    'non',
    'without',
    'except',
    'except for',
    'excepting',
    'excluding',
    'exclude',
    'excludes',
    'excl',
    'exclusive of',
    'neither',
  ],
  ...['other than', 'apart from', 'aside from', 'rather than', 'instead of', 'besides', 'never', 'outside', 'outside of', 'minus', 'nor'],
  ...['barring', 'save for', 'unlike', 'lacking', 'lack of', 'absent', 'ignoring', 'ignore', 'omit', 'omitting'],
  ...[
    'leaving out',
    'leave out',
    'drop',
    'dropping',
    'forget',
    'take out',
    'taking out',
    'filter out',
    'filtering out',
    'avoid',
    'avoiding',
    'skip',
    'skipping',
    'hide',
    'hiding',
    'remove',
    'removing',
    "isn't",
    "aren't",
    "wasn't",
    "weren't",
    "don't",
  ],
  ...["doesn't", "didn't", "hasn't", "haven't", "won't", "can't", 'cannot', 'isnt', 'arent', 'dont', 'doesnt', 'didnt', 'hardly', 'w o'],
  ...['everyone but', 'everybody but', 'anyone but', 'anybody but', 'all but', 'every country but', 'any country but', 'everything but'],
  ...['anything but', 'nobody but', 'no one but', 'nothing but', 'none but', 'none of', 'nobody', 'no one', 'none', 'bez', 'osim'],
  ...['nije', 'nisu', 'osven', 'oprec', 'jo', 'pa perfshire', 'pervec', 'nicht', 'ohne', 'ausser', 'sans', 'sauf', 'haric', 'fara'],
];

/** Words that leave out what stands before them: “Kosovo excluded”. */
export const negatorsBehind: readonly string[] = [
  ...[
    'excluded',
    'excepted',
    'aside',
    'omitted',
    'not included',
    'left out',
    'not counted',
    'ignored',
    'is out',
    'removed',
    'not counting',
  ],
];

/** Words that keep out all else, which a filter does only of what a record has one of. */
export const onlyWords: ReadonlySet<string> = new Set(['only', 'just', 'solely', 'exclusively', 'alone', 'merely']);

/** Words for a part of a number. */
export const shareWords: ReadonlySet<string> = new Set(['share', 'percentage', 'percent', 'proportion', 'rate', 'portion', 'fraction']);

/** Words before a moment: where no date follows, the moment is an event that the records do not tell apart. */
export const momentWords: ReadonlySet<string> = new Set([
  'before',
  'after',
  'since',
  'until',
  'till',
  'during',
  'prior',
  'following',
  'throughout',
]);

/** What else the values of facets are called; their own names, with plurals, are in the lexicon by themselves. Several values are a choice between them. */
export const valuePhrases: { readonly [N in FacetName]?: Readonly<Record<string, string>> } = {
  kind: {
    activity: 'event; events',
    agreement: 'accord; accords; deal signed; pacts; pact',
  },
  country: {
    'AL,BA,ME,MK,RS,XK':
      'Western Balkans; Western Balkan; West Balkans; WB6; Western Balkan Six; Western Balkans Six; Western Balkan countries; Western Balkans countries; countries of the Western Balkans; Zapadni Balkan; Западен Балкан; Западни Балкан; Ballkani Perëndimor; Westbalkan',
    'EE,LT,LV': 'Baltic states; Baltic countries; Baltics',
    'BE,LU,NL': 'Benelux',
    'CZ,HU,PL,SK': 'Visegrad; Visegrad group; Visegrad countries; V4',
  },
  topic: {
    cybersecurity: 'cyber defence; cybercrime; network security; nis; nis2',
    'digital-identity': 'e id; digital ids; eidas; wallet; wallets; digital wallet; digital wallets',
    'telecom-5g': '5g networks; telecommunications networks',
    'data-governance': 'data protection; open data',
    'digital-skills': 'digital skill; it skills',
    'child-online-safety': 'child safety; child protection; online safety; online child safety',
    'smart-cities': 'smart city',
    'postal-services': 'post; mail',
    'public-administration': 'administration reform',
    'digital-media': 'media; digital content; audiovisual media',
    'digital-strategy': 'digital transformation; digitalisation',
  },
  type: {
    memorandum: 'mou; mous; memoranda; memorandum of understanding; memoranda of understanding; memorandums of understanding',
    'official-visit': 'visit; visits; state visit; state visits',
    meeting: 'talks; bilateral meeting; bilateral meetings; summits',
    conference: 'forum; forums; fora',
    signing: 'signature; signatures; signing ceremony; signing ceremonies',
    legislation: 'legislative act; legislative acts; bylaw; bylaws',
    'government-decision': 'decision; decisions',
    training: 'trainings; training course; training courses; course; courses',
    exercise: 'drill; drills',
    'working-group': 'task force; task forces',
    'letter-of-intent': 'loi; letters of intent',
    'joint-statement': 'statement; statements',
    'strategy-adoption': 'adoption of strategies; adoption of strategy; adoption of a strategy',
    law: 'laws',
    programme: 'programs',
  },
  status: {
    'in-force': 'in force; entered into force; into force; in effect; effective',
    ongoing: 'running; in progress',
    completed: 'finished; concluded',
    negotiating: 'under negotiation; being negotiated; negotiated',
    'public-debate': 'in public debate; under public debate',
    ended: 'expired; terminated',
    cancelled: 'canceled; called off',
  },
  scope: {
    one: 'one country; single country; one country only; unilateral; one country alone',
    'one-with-body': 'one country and an international body; one country with a body; with an international body',
    two: 'two countries; bilateral; bilaterally; two country; of two countries',
    few: 'three to five countries; 3 to 5 countries; 3–5 countries; trilateral; three countries; four countries; five countries',
    many: 'six or more countries; six countries or more; six and more countries; more than five countries; at least six countries; 6+ countries; many countries',
    'few,many':
      'multilateral; multilaterally; several countries; three or more countries; at least three countries; more than two countries',
  },
  contact: { yes: 'contact; contacts; met; meet; meets; met with; meet with; meets with; in contact; contacts of two to five countries' },
  orgType: {
    government: 'government; governments; organisation government',
    cert: 'certs; csirt; csirts; cert team; cert teams',
    'eu-body': 'eu bodies; eu institutions; eu institution; eu agencies; eu agency; bodies of the eu',
    'international-organisation': 'international bodies; international body; intergovernmental organisations',
    company: 'business; businesses; firm; firms; private sector',
    ngo: 'ngos; civil society; civil society organisations; non governmental organisations; nonprofit; nonprofits',
    university: 'academia; faculties',
    city: 'municipality; municipalities; cities',
    parliament: 'assemblies',
    regulator: 'regulatory authority; regulatory authorities; regulatory agencies',
  },
  sourceQuality: {
    official: 'official source; official sources; officially documented',
    press: 'press; press source; press sources; media sources; press reports; news sources; newspapers',
    mirror: 'mirror; mirrors; mirror source; mirrored sources',
    other: 'other sources',
  },
  followUp: {
    recorded:
      'followed up; followed up on; with follow up; with a follow up; with follow ups; recorded follow up; recorded follow ups; follow up recorded; have a follow up; that were followed up; was followed up; were followed up',
    none: 'not followed up; never followed up; not been followed up; without follow up; without a follow up; without follow ups; without any follow up; without recorded follow up; without a recorded follow up; no follow up; no recorded follow up; no follow ups; no known follow up; follow up none known; follow up none; none known; nothing came of; came to nothing; unfollowed; not followed',
  },
};

/** Phrases of time that are not dates. */
export const timePhrases = {
  underway: ['under way', 'under way or in force', 'in force or under way', 'was under way', 'were under way'],
  undated: [
    'undated',
    'without a date',
    'without date',
    'without dates',
    'no date',
    'with no date',
    'not dated',
    'date unknown',
    'unknown date',
  ],
} as const;

/** How a question names what its answer is split by. */
export const dimensionNames: Readonly<Record<Dimension, string>> = {
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
export const splitPhrases: Readonly<Partial<Record<Dimension | 'who', string>>> = {
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
