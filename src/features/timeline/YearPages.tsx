import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { counted, formatCount } from '@/domain/words/sentences';
import type { ListMonth, ListYear } from '@/features/timeline/layout/listGroups';
import { listPages, pageOfYear } from '@/features/timeline/layout/listPages';
import type { TimelineModeState } from '@/features/timeline/timelineModes';
import styles from '@/features/timeline/YearPages.module.css';
import { Button } from '@/ui/Button';

interface Props {
  years: readonly ListYear[];
  modes: Pick<TimelineModeState, 'page' | 'set'>;
  /** Shows a month of a year. */
  children: (month: ListMonth) => ReactNode;
}

function idOf(year: string): string {
  return `timeline-year-${year || 'unknown'}`;
}

/** Records by year on pages, with a way to every year. The page stands in the address; one past the end shows the last. */
export function YearPages({ years, modes: { page: asked, set }, children }: Props) {
  const pages = listPages(years);
  const page = Math.min(asked, pages.length);
  // Where to go once that page is drawn; '' for its head.
  const wanted = useRef<{ readonly page: number; readonly year: string } | null>(null);
  const head = useRef<HTMLDivElement>(null);
  const goTo = (to: number, year: string) => {
    wanted.current = { page: to, year };
    if (to === page) arrive();
    else set({ page: to });
  };
  const arrive = () => {
    if (wanted.current?.page !== page) return;
    const place = wanted.current.year === '' ? head.current : document.getElementById(idOf(wanted.current.year));
    wanted.current = null;
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  };
  useEffect(arrive);
  return (
    <>
      {years.length > 1 && (
        <nav className={styles.years} aria-label="Years of the list" ref={head} tabIndex={-1}>
          {years.map(({ key, heading, count }) => (
            <Button
              key={key}
              look="link"
              aria-label={`${heading} ${counted(count, 'record')}`}
              onPress={() => goTo(pageOfYear(pages, key), key)}
            >
              {heading} <span className={styles.count}>{formatCount(count)}</span>
            </Button>
          ))}
        </nav>
      )}
      {pages[page - 1]?.years.map(({ key, heading, count, isContinued, months }) => (
        <section key={key} className={styles.year} aria-labelledby={idOf(key)}>
          <h3 id={idOf(key)} tabIndex={-1}>
            {heading} <span className={styles.count}>{isContinued ? 'continued' : formatCount(count)}</span>
          </h3>
          {months.map((month) => (
            <Fragment key={month.key}>{children(month)}</Fragment>
          ))}
        </section>
      ))}
      {pages.length > 1 && (
        <nav className={styles.paging} aria-label="Pages of the list">
          <span>
            Page {page} of {pages.length}
          </span>
          {page > 1 && <Button onPress={() => goTo(page - 1, '')}>Previous page</Button>}
          {page < pages.length && <Button onPress={() => goTo(page + 1, '')}>Next page</Button>}
        </nav>
      )}
    </>
  );
}
