import type { LinkProblem } from '@/domain/address/linkProblem';

/** Whether the records of predecessors and successors are counted too, and what the link asked for and could not be used. */
export interface MergedMode {
  readonly isMerged: boolean;
  readonly problems: readonly LinkProblem[];
}

/** Reads the parameter `merged` of a link: `true`, or `false` as when it is not written. Anything else is named. Never throws. */
export function settleMerged(text: string): MergedMode {
  if (text === '' || text === 'true' || text === 'false') return { isMerged: text === 'true', problems: [] };
  return { isMerged: false, problems: [{ parameter: 'merged', value: text, code: 'unknown-word', expected: ['true'] }] };
}
