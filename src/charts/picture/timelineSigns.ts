import type { TimelinePieceShape } from '@/charts/model';

/** A sign of the timeline and what it means, for the legends of page and picture. */
export interface TimelineSign {
  readonly shape: TimelinePieceShape;
  readonly isPlanned: boolean;
  readonly words: string;
}

/** All signs in the order of the legends. What is planned is hollow, whatever its shape. */
export const timelineSigns: readonly TimelineSign[] = [
  { shape: 'point', isPlanned: false, words: 'known to the day' },
  { shape: 'range', isPlanned: false, words: 'from one day to another' },
  { shape: 'uncertain', isPlanned: false, words: 'known to the month or year: any of these days' },
  { shape: 'point', isPlanned: true, words: 'planned' },
  { shape: 'dashed', isPlanned: false, words: 'agreement announced, not yet signed' },
  { shape: 'solid', isPlanned: false, words: 'agreement signed or in force' },
  { shape: 'fading', isPlanned: false, words: 'agreement whose end is not known' },
  { shape: 'bar', isPlanned: false, words: 'initiative under way' },
  { shape: 'open', isPlanned: false, words: 'initiative that may run on' },
];

/** What a box with a number means. */
export const clusterSign = 'so many records close together';
