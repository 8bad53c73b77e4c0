import type { LinkProblem } from '@/domain/facets/filterCodec';

/** Whether the records of predecessors and successors are counted too, and what the link asked for and could not be used. */
export interface MergedMode {
  readonly isMerged: boolean;
  readonly problems: readonly LinkProblem[];
}

/** Reads the parameter `merged` of a link: `true`, or `false` as when it is not written. Anything else is named. Never throws. */
export function settleMerged(text: string): MergedMode {
  if (text === '' || text === 'true' || text === 'false') return { isMerged: text === 'true', problems: [] };
  const message = `“merged=${text.slice(0, 60)}” is not known; write “true” or leave it away. It was left out.`;
  return { isMerged: false, problems: [{ parameter: 'merged', value: text, message }] };
}
