import { Fragment } from 'react';
import type { AgreementStatusCount, KindCounts } from '@/domain/answers/profileAnswers';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import { listPath } from '@/domain/records/atlasRecord';
import { recordKinds } from '@/domain/records/kinds';
import { agreementStatuses, idsOf, kinds } from '@/domain/vocabulary/vocabulary';
import { counted, formatCount, lowerFirst } from '@/domain/words/sentences';
import { RecordsLink } from '@/features/filters/RecordsLink';
import styles from '@/features/profiles/Profile.module.css';

interface Props {
  total: number;
  byKind: KindCounts;
  /** The filters of the page, with what it is about. */
  filters: Filters;
}

/** How many records there are and of what kind: `42 records: 30 activities, 12 agreements`; each number leads to its records. */
export function KindLinks({ total, byKind, filters }: Props) {
  const held = idsOf(kinds).filter((kind) => byKind[kind] > 0);
  return (
    <>
      <RecordsLink count={total} filters={filters}>
        <strong>{counted(total, 'record')}</strong>
      </RecordsLink>
      {held.map((kind, index) => (
        <Fragment key={kind}>
          {index === 0 ? ': ' : ', '}
          <RecordsLink count={byKind[kind]} filters={bothFilters(filters, profileFilters.kind(kind))} path={listPath(kind)}>
            {counted(byKind[kind], kind, recordKinds[kind].plural)}
          </RecordsLink>
        </Fragment>
      ))}
    </>
  );
}

/** Statuses that stand there even when no agreement has them, so that a signed one is not taken for one in force. */
const alwaysNamed: readonly string[] = ['signed', 'adopted', 'in-force'];

/** The agreements by status, each number leading to them: `4 announced, 12 signed, 0 adopted, 2 in force`. */
export function StatusLinks({ counts, filters }: { counts: readonly AgreementStatusCount[]; filters: Filters }) {
  const named = counts.filter(({ value, count }) => count > 0 || alwaysNamed.includes(value));
  return (
    <p className={styles.soft}>
      {named.map(({ value, count }, index) => (
        <Fragment key={value}>
          {index > 0 && ', '}
          <RecordsLink count={count} filters={bothFilters(filters, profileFilters.agreements(value))} path={listPath('agreement')}>
            {formatCount(count)} {lowerFirst(agreementStatuses[value])}
          </RecordsLink>
        </Fragment>
      ))}
      .
    </p>
  );
}
