/**
 * The controlled values of the dataset, in the order of its vocabulary file, each with the one wording shown to readers. A test compares them with
 * `mocks/dataset/vocabulary.json`. The meaning of each list is in `mocks/dataset/CODEBOOK.md`.
 */
export const kinds = { activity: 'Activity', agreement: 'Agreement', initiative: 'Initiative' } as const;

export const activityTypes = {
  workshop: 'Workshop',
  conference: 'Conference',
  meeting: 'Meeting',
  'official-visit': 'Official visit',
  signing: 'Signing',
  'government-decision': 'Government decision',
  legislation: 'Legislation',
  consultation: 'Consultation',
  training: 'Training',
  'project-launch': 'Project launch',
  'strategy-adoption': 'Strategy adoption',
  'working-group': 'Working group',
  exercise: 'Exercise',
  announcement: 'Announcement',
  report: 'Report',
} as const;

export const activityStatuses = { held: 'Held', planned: 'Planned', postponed: 'Postponed', cancelled: 'Cancelled' } as const;

export const agreementKinds = {
  treaty: 'Treaty',
  agreement: 'Agreement',
  memorandum: 'Memorandum',
  declaration: 'Declaration',
  protocol: 'Protocol',
  'joint-statement': 'Joint statement',
  'letter-of-intent': 'Letter of intent',
  'grant-agreement': 'Grant agreement',
  'action-plan': 'Action plan',
} as const;

/** Life-cycle order: announced → negotiating → initialled → signed → adopted → in force → ended. */
export const agreementStatuses = {
  announced: 'Announced',
  negotiating: 'Negotiating',
  initialled: 'Initialled',
  signed: 'Signed',
  adopted: 'Adopted',
  'in-force': 'In force',
  ended: 'Ended',
} as const;

export const agreementLevels = {
  bilateral: 'Bilateral',
  multilateral: 'Multilateral',
  'with-organisation': 'With an organisation',
  domestic: 'Domestic',
} as const;

export const partyTypes = {
  state: 'State',
  ministry: 'Ministry',
  agency: 'Agency',
  'international-organisation': 'International organisation',
  company: 'Company',
  association: 'Association',
  university: 'University',
  city: 'City',
} as const;

export const commitmentKinds = {
  'working-group': 'Working group',
  training: 'Training',
  'exchange-of-experience': 'Exchange of experience',
  'study-visit': 'Study visit',
  'joint-project': 'Joint project',
  'mutual-recognition': 'Mutual recognition',
  'technical-assistance': 'Technical assistance',
  funding: 'Funding',
  'information-sharing': 'Information sharing',
  infrastructure: 'Infrastructure',
  'price-regulation': 'Price regulation',
  'follow-up-agreement': 'Follow-up agreement',
  'joint-event': 'Joint event',
  'regulatory-alignment': 'Regulatory alignment',
  other: 'Other',
} as const;

export const initiativeKinds = {
  strategy: 'Strategy',
  'action-plan': 'Action plan',
  programme: 'Programme',
  project: 'Project',
  platform: 'Platform',
  law: 'Law',
  network: 'Network',
} as const;

export const initiativeStatuses = {
  planned: 'Planned',
  drafting: 'Drafting',
  'public-debate': 'Public debate',
  adopted: 'Adopted',
  ongoing: 'Ongoing',
  completed: 'Completed',
  ended: 'Period over, outcome not recorded',
  suspended: 'Suspended',
} as const;

export const milestoneStatuses = { planned: 'Planned', done: 'Done', missed: 'Missed' } as const;

export const topics = {
  cybersecurity: 'Cybersecurity',
  'e-government': 'E-government',
  'digital-identity': 'Digital identity',
  broadband: 'Broadband',
  'telecom-5g': 'Telecoms and 5G',
  roaming: 'Roaming',
  'artificial-intelligence': 'Artificial intelligence',
  'data-governance': 'Data governance',
  'digital-skills': 'Digital skills',
  'child-online-safety': 'Child online safety',
  'digital-economy': 'Digital economy',
  'smart-cities': 'Smart cities',
  'postal-services': 'Postal services',
  'public-administration': 'Public administration',
  'digital-media': 'Digital media',
  'digital-strategy': 'Digital strategy',
} as const;

export const organisationTypes = {
  government: 'Government',
  ministry: 'Ministry',
  agency: 'Agency',
  regulator: 'Regulator',
  cert: 'CERT',
  parliament: 'Parliament',
  'international-organisation': 'International organisation',
  'eu-body': 'EU body',
  'development-agency': 'Development agency',
  embassy: 'Embassy',
  company: 'Company',
  association: 'Association',
  ngo: 'NGO',
  university: 'University',
  city: 'City',
  group: 'Group',
  other: 'Other',
} as const;

/** Regional frameworks that a record may belong to, by the name that its title, summary or sources give. */
export const frameworks = {
  'berlin-process': 'Berlin Process',
  'common-regional-market': 'Common Regional Market',
  cefta: 'CEFTA',
  'digital-agenda': 'Digital Agenda for the Western Balkans',
  'open-balkan': 'Open Balkan',
  'growth-plan': 'Growth Plan for the Western Balkans',
  'eastern-partnership': 'Eastern Partnership',
} as const;

/** How close a source stands to the event: an institution's own page, press, a copy of a page whose original was not reachable, other. */
export const sourceQualities = { official: 'Official', press: 'Press', mirror: 'Mirror', other: 'Other' } as const;

/** How thoroughly public sources were searched for a country and year. A zero in a `none` cell means "not researched". */
export const coverageLevels = { systematic: 'Systematic', partial: 'Partial', none: 'Not researched' } as const;

/** How many countries a record names; the one split is whether a body that belongs to no country takes part beside the only one. */
export const scopes = {
  one: 'One country',
  'one-with-body': 'One country with an international body',
  two: 'Two countries',
  few: 'Three to five countries',
  many: 'Six or more countries, or none named',
} as const;

/** Languages of sources by their ISO 639-1 codes. Written out, not asked of the browser, so that every machine shows the same name. */
const languageNames: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  az: 'Azerbaijani',
  be: 'Belarusian',
  bg: 'Bulgarian',
  bs: 'Bosnian',
  ca: 'Catalan',
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  el: 'Greek',
  en: 'English',
  es: 'Spanish',
  et: 'Estonian',
  fa: 'Persian',
  fi: 'Finnish',
  fr: 'French',
  ga: 'Irish',
  he: 'Hebrew',
  hr: 'Croatian',
  hu: 'Hungarian',
  hy: 'Armenian',
  is: 'Icelandic',
  it: 'Italian',
  ja: 'Japanese',
  ka: 'Georgian',
  ko: 'Korean',
  lb: 'Luxembourgish',
  lt: 'Lithuanian',
  lv: 'Latvian',
  mk: 'Macedonian',
  mt: 'Maltese',
  nl: 'Dutch',
  no: 'Norwegian',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sk: 'Slovak',
  sl: 'Slovenian',
  sq: 'Albanian',
  sr: 'Serbian',
  sv: 'Swedish',
  tr: 'Turkish',
  uk: 'Ukrainian',
  zh: 'Chinese',
};

/** Returns the language's English name for its ISO 639-1 code; the code itself where the list has no name for it. */
export function languageName(code: string): string {
  return Object.hasOwn(languageNames, code) ? (languageNames[code] ?? code) : code;
}

export type Labels = Readonly<Record<string, string>>;
export type Id<T extends object> = keyof T & string;

/** Returns the ids of a table in its own order. */
export function idsOf<T extends object>(table: T): readonly Id<T>[] {
  return Object.keys(table) as Id<T>[];
}

/** Tells whether `value` is an id of the table. */
export function isIdOf<T extends object>(table: T, value: string): value is Id<T> {
  return Object.hasOwn(table, value);
}

export type Kind = Id<typeof kinds>;
export type Topic = Id<typeof topics>;
export type Framework = Id<typeof frameworks>;
export type AgreementStatus = Id<typeof agreementStatuses>;
export type ActivityType = Id<typeof activityTypes>;
export type CommitmentKind = Id<typeof commitmentKinds>;
export type Scope = Id<typeof scopes>;
export type SourceQuality = Id<typeof sourceQualities>;

/** What the `type` filter holds: activity types, agreement kinds and initiative kinds. `action-plan` is both of the latter. */
export const recordTypes = { ...activityTypes, ...agreementKinds, ...initiativeKinds };
export type RecordType = Id<typeof recordTypes>;

/** What the `status` filter holds: the statuses of all three kinds. `planned`, `adopted` and `ended` are shared; by what they mean of each kind, see `statusLabel`. */
export const recordStatuses = { ...activityStatuses, ...agreementStatuses, ...initiativeStatuses, ended: agreementStatuses.ended };
export type RecordStatus = Id<typeof recordStatuses>;
