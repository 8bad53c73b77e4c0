import { Fragment } from 'react';
import type { Outside } from '@/domain/answers/outsideAnswer';
import type { Filters } from '@/domain/facets/filters';
import { farOffName } from '@/domain/time/farOff';
import { RecordsLink } from '@/features/filters/RecordsLink';

interface Props {
  outside: readonly Outside[] | undefined;
  /** What all of these records pass. */
  filters: Filters;
}

/** The records that an axis over time leaves outside, each side as the way to just these. */
export function FarOffLinks({ outside = [], filters }: Props) {
  return outside.map((side, at) => (
    <Fragment key={side.from}>
      {at > 0 && ' · '}
      <RecordsLink count={side.count} filters={{ ...filters, from: side.from, to: side.to, time: null }}>
        {farOffName(side)}
      </RecordsLink>
    </Fragment>
  ));
}

/** The same as a line under a drawing; nothing where every date is drawn. */
export function FarOff({ outside, filters }: Props) {
  if (!outside) return null;
  return (
    <p>
      Dated far off, so not drawn: <FarOffLinks outside={outside} filters={filters} />
    </p>
  );
}
