import { contactRule } from '@/domain/records/atlasRecord';
import { followUpStatuses } from '@/domain/records/followUpRule';
import { ID_SHAPE } from '@/domain/records/idShape';
import { countryCodeOf, countryName, isCountryCode } from '@/domain/vocabulary/countries';
import {
  activityStatuses,
  activityTypes,
  agreementKinds,
  agreementStatuses,
  frameworks,
  type Id,
  idsOf,
  initiativeKinds,
  initiativeStatuses,
  isIdOf,
  type Kind,
  kinds,
  type Labels,
  organisationTypes,
  recordStatuses,
  recordTypes,
  scopes,
  sourceQualities,
  topics,
} from '@/domain/vocabulary/vocabulary';

/** Returns an organisation's name for its id; the id itself when it is not known. */
export type OrganisationNames = (id: string) => string;

/** A filter that holds a set of values, which the reader ticks. Its key in `facets` is the parameter in links and in the API. */
export interface Facet<V extends string = string> {
  /** The heading of its options. */
  readonly label: string;
  /** What it keeps, in a sentence under the heading, where that is not plain. */
  readonly help?: string;
  readonly isKnown: (value: string, isOrganisation: (id: string) => boolean) => value is V;
  /** Returns the value that is meant by what stands in a link: `mk` and `MKD` mean MK. What cannot be read comes back as it is. */
  readonly read: (text: string) => string;
  /** Values of earlier versions, and those that hold their records now. */
  readonly retired?: Readonly<Record<string, V>>;
  /** Names a value; one that is not known comes back as it is. */
  readonly nameOf: (value: string, organisationName: OrganisationNames) => string;
  /** Every possible value, in the order of the counts. Without it the dataset decides, and the counts are sorted by code or id. */
  readonly ids?: readonly V[];
  /** Whether the values have an order of their own, in which they stand whatever they count. */
  readonly isOrdered?: true;
  /** What values look like where there is no list of them, and one of them. */
  readonly shape?: RegExp;
  readonly example?: string;
  /** Wording of a value that stands without the label, where its name would not be enough. */
  readonly chip?: (name: string) => string;
  /** The kinds of record that have values, and which. Without it any kind can have any value. */
  readonly ofKind?: Readonly<Partial<Record<Kind, Labels>>>;
  /** `combo`: there are too many values for a list, so they are found by typing. */
  readonly control?: 'combo';
  /** Whether it stands below the dates among the filters, as the last ones do. */
  readonly isBelowDates?: true;
}

/** A facet whose values are the ids of a label table. */
function listed<T extends Labels>(labels: T) {
  const ids = idsOf(labels);
  const isKnown = (value: string): value is Id<T> => isIdOf(labels, value);
  return {
    ids,
    isKnown,
    read: (text: string): string => ids.find((id) => id === text.toLowerCase()) ?? text,
    nameOf: (value: string): string => (isKnown(value) ? (labels[value] ?? value) : value),
  };
}

const catalogue = {
  kind: { label: 'Kind of record', ...listed(kinds) },
  country: {
    label: 'Country',
    isKnown: isCountryCode,
    read: (text: string) => countryCodeOf(text) ?? text,
    nameOf: countryName,
    shape: /^[A-Z]{2}$/,
    example: 'MK',
  },
  topic: { label: 'Topic', ...listed(topics) },
  type: {
    label: 'Type',
    ...listed(recordTypes),
    ofKind: { activity: activityTypes, agreement: agreementKinds, initiative: initiativeKinds },
  },
  status: {
    label: 'Status',
    help: 'Planned includes what was announced for a day now past; Ended includes initiatives whose outcome is not recorded.',
    ...listed(recordStatuses),
    ofKind: { activity: activityStatuses, agreement: agreementStatuses, initiative: initiativeStatuses },
  },
  scope: { label: 'Countries in a record', help: 'By how many countries a record names.', isOrdered: true, ...listed(scopes) },
  /** Keeps the contacts: what brought two to five countries together; see `isContact`. */
  contact: {
    label: 'Contacts',
    help: `${contactRule} Being named in the same record is not enough.`,
    ...listed({ yes: 'Contacts of two to five countries' }),
    ofKind: { activity: { yes: '' }, agreement: { yes: '' } },
  },
  org: {
    label: 'Organisation',
    isKnown: (id: string, isOrganisation: (id: string) => boolean): id is string => ID_SHAPE.test(id) && isOrganisation(id),
    read: (text: string) => text.toLowerCase(),
    nameOf: (id: string, organisationName: OrganisationNames) => organisationName(id),
    shape: ID_SHAPE,
    control: 'combo',
  },
  /** Keeps a record if any of its organisations is of the type. */
  orgType: {
    label: 'Type of organisation',
    help: 'The type of any organisation in a record.',
    ...listed(organisationTypes),
    chip: (name: string) => `Organisation: ${name}`,
  },
  /** Keeps a record if it names the framework. */
  framework: {
    label: 'Regional framework',
    help: 'Frameworks that a record’s title, summary or sources name. One that they do not name may still stand behind a record.',
    ...listed(frameworks),
    chip: (name: string) => `Framework: ${name}`,
  },
  /** Keeps a record if any of its sources has the quality. */
  sourceQuality: { label: 'Source quality', ...listed(sourceQualities), chip: (name: string) => `${name} sources`, isBelowDates: true },
  /** Keeps agreements only: those whose commitments have come to this, at best. */
  followUp: {
    label: 'Follow-up of commitments',
    ...listed(followUpStatuses),
    retired: { possible: 'none' },
    chip: (name: string) => `Follow-up: ${name.toLowerCase()}`,
    ofKind: { agreement: followUpStatuses },
    isBelowDates: true,
  },
} as const satisfies Readonly<Record<string, Facet>>;

export type FacetName = keyof typeof catalogue;

/** What a facet's values are: `FacetValue<'topic'>` is `Topic`. */
export type FacetValue<N extends FacetName> = (typeof catalogue)[N] extends Facet<infer V> ? V : never;

/** All facets, in the order of links, chips and filters. Everything that is done once per facet is derived from this table; the engine adds what a record holds of each. */
export const facets: { readonly [N in FacetName]: Facet<FacetValue<N>> } = catalogue;
