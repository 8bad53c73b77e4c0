import { Fragment } from 'react';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { listPath } from '@/domain/records/atlasRecord';
import { formatCount } from '@/domain/words/sentences';
import styles from '@/features/dashboard/Dashboard.module.css';
import { type HeadNumber, kindNumbers, scopeNumbers, totalNumber, yearSpan } from '@/features/dashboard/headline';
import { hrefWith } from '@/features/filters/filterHref';
import { Link } from '@/ui/Link';

interface Props {
  overview: Overview;
  filters: Filters;
}

/** What the filters leave, as a sentence. The kinds lead to their lists under the same filters. */
export function HeadCount({ overview, filters }: Props) {
  const years = yearSpan(overview);
  return (
    <p className={styles.lead} data-headline>
      <Count of={totalNumber(overview)} />:{' '}
      {kindNumbers(overview).map(({ kind, ...number }, index) => (
        <Fragment key={kind}>
          {index > 0 && ', '}
          <Link to={hrefWith(listPath(kind), filters)}>
            <Count of={number} />
          </Link>
        </Fragment>
      ))}
      {scopeNumbers(overview).map((number) => (
        <Fragment key={number.noun}>
          {' · '}
          <Count of={number} />
        </Fragment>
      ))}
      {years && ` · ${years}`}
      {` · release ${overview.release}`}
    </p>
  );
}

function Count({ of: { count, noun } }: { of: HeadNumber }) {
  return (
    <span className={styles.count}>
      <strong>{formatCount(count)}</strong> {noun}
    </span>
  );
}
