import { Link } from 'react-router';
import { type Kind, kindPlurals } from '@/domain/vocabulary';
import styles from '@/features/records/RecordPage.module.css';
import { Empty } from '@/ui/Empty';
import { PageHeading } from '@/ui/PageHeading';

interface Props {
  kind: Kind;
  id: string;
}

/** Says that there is no such record, and leads back to the list and the overview. */
export function RecordNotFound({ kind, id }: Props) {
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
        The address may be mistyped or cut off in the mail it came in. Ids are stable: a record that was once here keeps its address.
      </Empty>
    </div>
  );
}
