import { Fragment } from 'react';
import { Link } from 'react-router';
import type { KindCounts } from '@/domain/answers/profileAnswers';
import { type Filters, filtersWith } from '@/domain/facets/filters';
import { listPath } from '@/domain/records/atlasRecord';

import { counted } from '@/domain/words/sentences';
import { hrefWith } from '@/features/filters/filterHref';
import { kindWords } from '@/features/profiles/profileWords';

interface Props {
  total: number;
  byKind: KindCounts;
  /** What the page is about; the kinds lead to their lists under it. */
  fixed: Partial<Filters>;
}

/** How many records there are and of what kind: `42 records: 30 activities, 12 agreements`. */
export function KindLinks({ total, byKind, fixed }: Props) {
  return (
    <>
      <strong>{counted(total, 'record')}</strong>
      {kindWords(byKind).map(({ kind, words }, index) => (
        <Fragment key={kind}>
          {index === 0 ? ': ' : ', '}
          <Link to={hrefWith(listPath(kind), filtersWith(fixed))}>{words}</Link>
        </Fragment>
      ))}
    </>
  );
}
