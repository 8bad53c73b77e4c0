import { counted } from '@/domain/words/sentences';
import type { Dataset } from '../../dataset';
import { coarseSignature, dayOfSource, earlySuccessor, missingSigning } from './dateRules';
import type { ReviewRule } from './reviewRule';
import { evidenceOfAll, shiftingPage } from './sourceRules';
import { funderCountry, unsupportedCountry, unsupportedTopic } from './standingRules';
import { countedOtherwise, missingLastDay, superlative } from './wordRules';

/** What `npm run data:review` looks for, in the order in which it is printed. */
export const reviewRules = {
  'day-of-source': dayOfSource,
  'last-day': missingLastDay,
  'signing-missing': missingSigning,
  'signature-coarse': coarseSignature,
  'successor-early': earlySuccessor,
  'country-unsupported': unsupportedCountry,
  'country-funds': funderCountry,
  'countries-counted': countedOtherwise,
  'topic-unsupported': unsupportedTopic,
  superlative,
  'evidence-of-all': evidenceOfAll,
  'list-page': shiftingPage,
} as const satisfies Readonly<Record<string, ReviewRule>>;

export type ReviewRuleId = keyof typeof reviewRules;

/** Returns what the review of a dataset prints: the candidates of each rule with their number, and the totals at the end. */
export function reviewLines(dataset: Dataset, rules: Readonly<Record<string, ReviewRule>> = reviewRules): string[] {
  const found = Object.entries(rules).map(([id, rule]) => ({ id, rule, candidates: rule.find(dataset) }));
  const groups = found.flatMap(({ id, rule, candidates }) => [
    `${rule.title} (${id}): ${candidates.length}`,
    `  ${rule.why}`,
    ...candidates.map((candidate) => `  ${candidate.kind} ${candidate.id}: ${candidate.note}`),
    '',
  ]);
  const all = found.flatMap(({ candidates }) => candidates);
  const records = new Set(all.map(({ kind, id }) => `${kind}/${id}`));
  const totals = found.map(({ id, candidates }) => `  ${String(candidates.length).padStart(4)}  ${id}`);
  return [
    ...groups,
    ...totals,
    `${counted(all.length, 'candidate')} in ${counted(records.size, 'record')}. Look at each one; it may be right as it is.`,
  ];
}
