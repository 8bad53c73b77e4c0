/** What the page of follow-through watches, the usual first. */
export const followUnits = { agreements: 'Agreements', commitments: 'Commitments' } as const;
export type FollowUnit = keyof typeof followUnits;

/** What it can be split by, the usual first; none draws one curve. */
export const followSplits = {
  scope: 'how many countries',
  kind: 'kind of agreement',
  topic: 'topic',
  country: 'country',
  none: 'nothing',
} as const;
export type FollowSplit = keyof typeof followSplits;
