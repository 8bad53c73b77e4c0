import { COUNTING_METHOD } from '@/domain/answers/countingMethod';
import { contactRule } from '@/domain/records/atlasRecord';
import { followUpStatuses } from '@/domain/records/followUpRule';
import { standingRule, standings } from '@/domain/rests/standing';
import { silenceRule } from '@/domain/time/rhythmRule';
import { coverageLevels, idsOf, kinds, type Labels, scopes, sourceQualities, topics } from '@/domain/vocabulary/vocabulary';
import { listed, lowerFirst } from '@/domain/words/sentences';

/** The values of a list in a sentence: `activity, agreement or initiative`. */
function oneOf(labels: Labels): string {
  return listed(Object.values(labels).map(lowerFirst), 'or');
}

/**
 * The terms that readers meet, each with its one meaning, in alphabetical order. Page, documents and code use these words and no others for them. Lists of values
 * come from the vocabulary, rules from where they are applied.
 */
export const glossary = {
  Activity: 'One dated thing that happened or was announced, such as a workshop, a visit, a signing or a decision.',
  Agreement: 'One instrument between parties, such as a treaty, a memorandum or a declaration, with its life cycle.',
  Band: 'On the timeline, the initiatives under way in the window, above the lanes and in none of them.',
  Brief: 'The records that match the filters as a document, with charts and sources.',
  Column: 'In a lane of the timeline, the records of one period where there are too many to draw one by one.',
  Commitment: 'One thing that the parties to an agreement promised.',
  Contact: `${contactRule} A larger meeting is a regional meeting, not a contact.`,
  Coverage: `How thoroughly public sources were searched for a country and year: ${oneOf(coverageLevels)}. “None found” means that a search found nothing; “not researched” means that nobody searched.`,
  Embed: 'One chart in a page of another site: live, following the newest release, or frozen at one.',
  Evidence: 'Which source supports which statement: the footnotes on a record’s page.',
  Facet: 'A property to filter by, with its values: country, topic, type, status, organisation and so on.',
  Filter: 'Everything a reader has chosen: values of facets, dates, text. The page’s address keeps it.',
  Finding: 'The sentence under a chart’s title that says what it shows.',
  'Follow-up': `What came of a commitment: ${oneOf(followUpStatuses)}. “None known” does not mean that nothing came of it.`,
  Initiative: 'A strategy, plan, programme, project, platform, network or law that runs over time.',
  Kind: `What a record is: ${oneOf(kinds)}.`,
  Lane: 'A row of the timeline: one country, topic, type or organisation.',
  Mark: 'What stands for a number in a chart: a bar, a column, a cell, a country on the map. A click on it filters.',
  Method: `What filters and numbers mean, as a version of its own, separate from the releases of the data: now ${COUNTING_METHOD}.`,
  'Own date':
    'The date under which a record is filed: the first day of an activity; the signing of an agreement or, failing that, its announcement, entry into force or end; the start of an initiative.',
  Pair: 'Two countries together, on a page of their own.',
  'Partial date':
    'A date as precise as its source: a day, a month or a year. It stands for the whole interval: 2024-05 is 1 to 31 May 2024.',
  Party: 'Whoever is bound by an agreement.',
  Profile: 'The page of one country, topic or organisation.',
  Record: 'An activity, an agreement or an initiative. A signing and the agreement that it signed are two records.',
  Release: 'An edition of the dataset, named YYYY.MM. A link with “release=” always shows it.',
  Rhythm: 'Contacts per country and quarter, by own date; a signing and its agreement count once.',
  'Saved view': 'A link kept in this browser under a name, with the records that are new in it.',
  Scope: `How many countries a record names: ${Object.values(scopes).map(lowerFirst).join('; ')}. A two-country record names two and no other.`,
  Signatory: 'The office holder who signed an agreement for a party.',
  Silence: silenceRule,
  Source: `A public page on which a record rests. Its quality is ${oneOf(sourceQualities)}.`,
  Standing: `How well a number of records stands: ${listed(Object.values(standings).map(lowerFirst), 'or')}. ${standingRule}`,
  Status: 'How far a record has come: whether an activity was held, an agreement is in force, an initiative is completed.',
  Topic: `The field of digital policy that a record is about: one to four of ${idsOf(topics).length}, the main one first.`,
  Type: 'What sort of activity, agreement, initiative, commitment or organisation something is: workshop, memorandum, strategy, joint project, ministry.',
  'Under way':
    'From an initiative’s start, or an agreement’s entry into force (failing that, its signing or announcement), to its end; a missing end counts as open.',
  Window: 'The part of the timeline in view. It is not a filter and changes no number.',
} as const satisfies Readonly<Record<string, string>>;
