import { Link } from 'react-router';
import { type Kind, kindPlurals } from '@/domain/vocabulary/vocabulary';
import styles from '@/features/records/RecordPage.module.css';
import { Empty } from '@/ui/Empty';
import { PageHeading } from '@/ui/PageHeading';

interface Props {
  kind: Kind;
  id: string;
  /** Why there is none, as the data service says it. */
  detail: string;
}

/** Says that there is no such record and why, and leads back to the list and the overview. */
export function RecordNotFound({ kind, id, detail }: Props) {
  return (
    <div className={styles.page}>
      <PageHeading title="Not found">Not found</PageHeading>
      <Empty
        title={`There is no ${kind} '${id}'`}
        actions={
          <>
            <Link to={`/${kindPlurals[kind]}`}>All {kindPlurals[kind]}</Link>
            <Link to="/">Overview</Link>
          </>
        }
      >
        {detail} Ids are stable: no other record takes the address of one that was removed.
      </Empty>
    </div>
  );
}
