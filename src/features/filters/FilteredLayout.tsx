import type { ReactNode } from 'react';
import { activeCount } from '@/domain/facets/filters';
import styles from '@/features/filters/FilteredLayout.module.css';
import { useFilters } from '@/features/filters/useFilters';
import { Sheet } from '@/ui/Sheet';
import { useIsTakingOver } from '@/ui/useIsTakingOver';
import { atLeast, useMediaQuery } from '@/ui/useMediaQuery';

interface Props {
  rail: ReactNode;
  children: ReactNode;
  /** What closing the sheet shows: `Show 317 records`. */
  showLabel?: string;
}

/**
 * A filtered page: the rail of filters at the left where there is room, else behind a button that tells how many choices are in force. Where the width is not known
 * yet, both stand there and the style sheet shows one.
 */
export function FilteredLayout({ rail, children, showLabel = 'Show the records' }: Props) {
  const { filters } = useFilters();
  const isAnyWidth = useIsTakingOver();
  const hasRoom = useMediaQuery(atLeast('rail'));
  const count = activeCount(filters);
  return (
    <div className={styles.layout}>
      {(hasRoom || isAnyWidth) && (
        <aside className={styles.rail} aria-label="Filter">
          <a className={styles.skip} href="#results">
            Skip the filters
          </a>
          {rail}
        </aside>
      )}
      <div className={styles.body} id="results" tabIndex={-1}>
        {(!hasRoom || isAnyWidth) && (
          <div className={styles.bar} data-filters>
            <Sheet label={count > 0 ? `Filters (${count})` : 'Filters'} title="Filters" closeLabel={showLabel}>
              {rail}
            </Sheet>
          </div>
        )}
        {children}
      </div>
    </div>
  );
}
