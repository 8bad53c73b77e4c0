import { type ActivityType, activityTypes, type CommitmentKind, commitmentKinds, idsOf } from '@/domain/vocabulary/vocabulary';

/** What is known to have come of a commitment, the best first. */
export const followUpStatuses = { recorded: 'Recorded', possible: 'Possible, not confirmed', none: 'None known' } as const;
export type FollowUpStatus = keyof typeof followUpStatuses;

/** How long after an agreement an activity may still count as a possible follow-up, in years. */
export const FOLLOW_UP_YEARS = 6;

/** How many of an agreement's countries and non-state parties an activity must share, unless it names the agreement. */
export const SHARED_SIDES = 2;

/**
 * The activity types that can carry out a commitment of each kind. `other` has none: nothing says what would fit it, so that only recorded
 * follow-ups count there.
 */
export const fittingTypes: Readonly<Record<CommitmentKind, readonly ActivityType[]>> = {
  'working-group': ['working-group', 'meeting'],
  training: ['training', 'workshop', 'exercise'],
  'exchange-of-experience': ['workshop', 'meeting', 'conference', 'official-visit'],
  'study-visit': ['official-visit', 'training'],
  'joint-project': ['project-launch', 'working-group', 'signing', 'government-decision'],
  'mutual-recognition': ['legislation', 'government-decision', 'signing', 'working-group', 'project-launch'],
  'technical-assistance': ['project-launch', 'training', 'workshop', 'report'],
  funding: ['project-launch', 'signing', 'government-decision'],
  'information-sharing': ['working-group', 'meeting', 'exercise', 'report'],
  infrastructure: ['project-launch', 'signing', 'government-decision', 'announcement'],
  'price-regulation': ['government-decision', 'legislation', 'signing', 'announcement'],
  'follow-up-agreement': ['signing'],
  'joint-event': ['conference', 'workshop', 'exercise'],
  'regulatory-alignment': ['legislation', 'government-decision', 'strategy-adoption', 'consultation'],
  other: [],
};

function fitInWords(kind: CommitmentKind): string {
  const types = fittingTypes[kind].map((type) => activityTypes[type].toLowerCase());
  return `${commitmentKinds[kind]}: ${types.length > 0 ? types.join(', ') : 'no type; only recorded follow-ups count'}.`;
}

/** The rule by which possible follow-ups are found, in sentences for readers; each stands alone. */
export const followUpRule: readonly string[] = [
  'A follow-up is “recorded” when the record of the agreement names the activity that carried the commitment out.',
  'Where none is recorded, an activity is a “possible” follow-up when it meets every one of the conditions below. Nobody has confirmed it.',
  `It begins after the date of the agreement and within ${FOLLOW_UP_YEARS} years of it. A date known only to the month or year counts by its first day.`,
  'It was neither cancelled nor postponed, and is not the signing of the agreement itself.',
  `It names the agreement, or ${SHARED_SIDES} or more of the agreement’s countries, international bodies, companies, universities, associations or cities take part in it; after a domestic agreement, one of the organisations that are party to it.`,
  'It shares a topic with the agreement.',
  'Its type fits the kind of the commitment, as listed below.',
  'An agreement has the best status that one of its commitments has; one without commitments in its record has “none known”.',
];

/** Which types of activity fit each kind of commitment, one line per kind: `Training: training, workshop, exercise.` */
export const followUpFits: readonly string[] = idsOf(commitmentKinds).map(fitInWords);
