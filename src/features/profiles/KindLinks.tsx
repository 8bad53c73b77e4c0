import { Fragment } from 'react';
import type { KindCounts } from '@/domain/answers/profileAnswers';
import { type Filters, filtersWith } from '@/domain/facets/filters';
import { listPath } from '@/domain/records/atlasRecord';
import { recordKinds } from '@/domain/records/kinds';
import { idsOf, kinds } from '@/domain/vocabulary/vocabulary';
import { counted } from '@/domain/words/sentences';
import { hrefWith } from '@/features/filters/filterHref';
import { Link } from '@/ui/Link';

interface Props {
  total: number;
  byKind: KindCounts;
  /** What the page is about; the kinds lead to their lists under it. */
  fixed: Partial<Filters>;
}

/** How many records there are and of what kind: `42 records: 30 activities, 12 agreements`. */
export function KindLinks({ total, byKind, fixed }: Props) {
  const held = idsOf(kinds).filter((kind) => byKind[kind] > 0);
  return (
    <>
      <strong>{counted(total, 'record')}</strong>
      {held.map((kind, index) => (
        <Fragment key={kind}>
          {index === 0 ? ': ' : ', '}
          <Link to={hrefWith(listPath(kind), filtersWith(fixed))}>{counted(byKind[kind], kind, recordKinds[kind].plural)}</Link>
        </Fragment>
      ))}
    </>
  );
}
