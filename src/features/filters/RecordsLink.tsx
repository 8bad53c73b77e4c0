import type { ReactNode } from 'react';
import type { Filters } from '@/domain/facets/filters';
import { counted, formatCount } from '@/domain/words/sentences';
import { pageHref } from '@/features/filters/filterHref';
import { Link } from '@/ui/Link';

interface Props {
  count: number;
  /** What the records pass: the filters of the page and what the number adds to them. */
  filters: Filters;
  /** Page that shows them; the overview unless given. */
  path?: string;
  /** What a number that stands alone counts, for screen readers: `with Serbia`. */
  of?: string;
  /** What is shown in place of the bare number. */
  children?: ReactNode;
}

/** A number of records as the way to exactly these records; a zero is no link. */
export function RecordsLink({ count, filters, path = '/', of, children = formatCount(count) }: Props) {
  if (count === 0) return <>{children}</>;
  return (
    <Link to={pageHref(path, filters)} data-mark={path} {...(of && { 'aria-label': `${counted(count, 'record')} ${of}` })}>
      {children}
    </Link>
  );
}
