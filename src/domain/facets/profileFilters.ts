import { type Filters, groupsOf } from '@/domain/facets/filters';
import type { AgreementStatus, Kind } from '@/domain/vocabulary/vocabulary';

/** What the numbers of a profile stand for, each as what it adds to the filters of its page. Both together leave just as many records as the number says. */
export const profileFilters = {
  kind: (kind: Kind) => ({ kind: [[kind]] }),
  country: (code: string) => ({ country: groupsOf('country', [[code]]) }),
  topic: (id: string) => ({ topic: groupsOf('topic', [[id]]) }),
  organisation: (id: string) => ({ org: groupsOf('org', [[id]]) }),
  /** Records that name two to five countries, this one among them. */
  closeWith: (code: string) => ({ country: groupsOf('country', [[code]]), scope: [['few', 'two']] }),
  contactsWith: (code: string) => ({ country: groupsOf('country', [[code]]), contact: [['yes']] }),
  contacts: () => ({ contact: [['yes']] }),
  agreements: (status: AgreementStatus) => ({ kind: [['agreement']], status: [[status]] }),
} satisfies Readonly<Record<string, (value: never) => Partial<Filters>>>;

/** An answer names so many of the newest records. */
export const HANDFUL = 9;

/** Tells whether all records can be named: a page then shows them first and folds its charts. */
export function isHandful(total: number): boolean {
  return total <= HANDFUL;
}
