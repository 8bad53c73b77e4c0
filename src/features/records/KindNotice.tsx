import { Link } from 'react-router';
import type { Filters } from '@/domain/facets/filters';
import { type Kind, kindPlurals } from '@/domain/vocabulary/vocabulary';
import { hrefWith } from '@/features/filters/filterHref';
import { otherKinds } from '@/features/records/listAddress';
import styles from '@/features/records/RecordListPage.module.css';

interface Props {
  kind: Kind;
  filters: Filters;
}

/** Says that the link asks for kinds that this list does not show, and leads to the lists that do. */
export function KindNotice({ kind, filters }: Props) {
  const others = otherKinds(filters, kind);
  if (others.length === 0) return null;
  return (
    <p className={styles.kindNotice} role="note">
      The link also asks for {others.map((other) => kindPlurals[other]).join(' and ')}; this page shows {kindPlurals[kind]} only.{' '}
      {others.map((other) => (
        <Link key={other} to={hrefWith(`/${kindPlurals[other]}`, { ...filters, kind: [] })}>
          Show the {kindPlurals[other]}
        </Link>
      ))}
    </p>
  );
}
