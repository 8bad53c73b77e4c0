import type { Agreement } from '@/domain/records/records';

/** What is known to have come of a commitment, the best first. */
export const followUpStatuses = { recorded: 'Recorded', none: 'None known' } as const;
export type FollowUpStatus = keyof typeof followUpStatuses;

/** Returns what is known to have come of a commitment. */
export function followUpOf({ followUps }: Pick<Agreement['commitments'][number], 'followUps'>): FollowUpStatus {
  return followUps.length > 0 ? 'recorded' : 'none';
}

/** Returns the best of what came of an agreement's commitments; `none` when there are none. */
export function bestFollowUp({ commitments }: Pick<Agreement, 'commitments'>): FollowUpStatus {
  return commitments.some((commitment) => followUpOf(commitment) === 'recorded') ? 'recorded' : 'none';
}

/**
 * What the trial of a rule for possible follow-ups came to: `npm run data:followups` hides each recorded one in turn, and `found` is how many of them the rule
 * names first or second. A test holds the figure to the data.
 */
export const followUpTrial = { release: '2026.12', found: 41, of: 110 } as const;

/** What is said of follow-ups, in sentences for readers; each stands alone. */
export const followUpRule: readonly string[] = [
  'A follow-up is “recorded” when the record of the agreement names the activity that carried the commitment out.',
  '“None known” means that none is recorded, not that nothing came of the commitment: a source may not have been found, or nobody may have looked for one.',
  `The Atlas does not guess. A rule that ranks possible follow-ups by countries, organisations, topics, words and links was tried on those recorded in release ${followUpTrial.release}, each hidden in turn: it named ${followUpTrial.found} of ${followUpTrial.of} first or second. That is less than half, so none are shown.`,
  'An agreement takes the best status of any of its commitments; one without recorded commitments has “none known”.',
];
