import { contactRule, ownDateRule } from '@/domain/records/atlasRecord';

/** What one version of the method counts in another way than the one before. */
export interface MethodChange {
  /** What is counted, as a heading. */
  readonly title: string;
  readonly before: string;
  readonly now: string;
}

/**
 * The versions of what filters and numbers mean, oldest first. A new one is added when a question that stays the same begins to give another number over the same
 * records, so that a number quoted earlier can be explained. It is apart from the releases of the data: each release is counted by the newest method.
 */
const methods: readonly { readonly version: number; readonly changes: readonly MethodChange[] }[] = [
  { version: 1, changes: [] },
  {
    version: 2,
    changes: [
      {
        title: 'Dates',
        before:
          'A date range kept every record that was under way in it, so an agreement of 2014 without an end reappeared in every later year.',
        now: `A date range keeps the records dated within it: ${ownDateRule}. What was under way or in force is a question of its own, with its own switch and its own total.`,
      },
      {
        title: 'Charts under a filter',
        before:
          'A chart ignored the filter on what it shows. Under “North Macedonia” the bar of Montenegro counted all records of Montenegro, with or without North Macedonia.',
        now: 'Every chart, finding, file and brief counts inside the whole filter, so that no number is greater than the total of the view. Only the numbers beside the options of a filter say what ticking one would give.',
      },
      {
        title: 'Several values of one filter',
        before: 'All values of a filter widened the choice; a switch asked for all chosen countries together, and no other filter had one.',
        now: 'In every filter a comma means “or” and a filter given again means “and”: North Macedonia, and also Albania or Serbia.',
      },
      {
        title: 'Columns over time',
        before:
          'A column counted a record once for each of its topics, in each year that it ran, so one agreement could be drawn higher than three.',
        now: 'A column counts records by their own date, its parts add up to its number, and records without a date are given beside the chart.',
      },
      {
        title: 'Contacts',
        before: 'Being named in the same record counted as a contact, even at a conference of thirty countries.',
        now: `${contactRule} Larger meetings are named separately.`,
      },
      {
        title: 'Agreements in force',
        before: 'The number included agreements that were only signed.',
        now: 'Signed, adopted and in force are three separate numbers.',
      },
      {
        title: 'Text',
        before:
          'A text kept the records that had every word of it as it was typed, so “cyber security” and “cybersecurity” were two questions.',
        now: 'Other spellings of a name and other words for the same thing count too. Where no record has all the words, some are left out, and the page says which.',
      },
      {
        title: 'Organisations',
        before: 'Some pages counted the registry, others the organisations that take part in a record.',
        now: 'An organisation counts if it takes part in a record.',
      },
    ],
  },
];

const newest = methods.reduce((last, method) => (method.version > last.version ? method : last));

/** The version by which everything is counted, whatever the release. */
export const COUNTING_METHOD = newest.version;

/** What it counts in another way than the one before. */
export const methodChanges = newest.changes;

/** As it stands in a line of a file or picture. */
export const methodWords = `counted by method ${COUNTING_METHOD}`;

/** Said where signings are counted beside the agreements that they signed. */
export const signingRule = 'A signing and the agreement that it signed are two records of one event.';
