import type { ReactNode } from 'react';
import { useMeta } from '@/api/queries';
import type { Filters } from '@/domain/facets/filters';
import { absenceOf, absenceWords } from '@/domain/records/absence';
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
  /** What one of them is called there. */
  one?: string;
  /** What is shown in place of the bare number. */
  children?: ReactNode;
}

/** A number of records as the way to exactly these records; a zero is no link. */
export function RecordsLink({ count, filters, path = '/', of, one = 'record', children = formatCount(count) }: Props) {
  if (count === 0) return <>{children}</>;
  return (
    <Link to={pageHref(path, filters)} data-mark={path} {...(of && { 'aria-label': `${counted(count, one)} ${of}` })}>
      {children}
    </Link>
  );
}

/** The same in a table of countries: in place of a zero stands what it says of the search. */
export function CountOrWhy(props: Props) {
  const research = useMeta();
  const { count, filters } = props;
  if (count > 0) return <RecordsLink {...props} />;
  return <small>{absenceWords[absenceOf(research, filters.country, filters)]}</small>;
}
