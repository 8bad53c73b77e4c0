import { Link, useLocation } from 'react-router';
import styles from '@/app/Layout.module.css';
import { Empty } from '@/ui/Empty';
import { PageHeading } from '@/ui/PageHeading';

/** Says that no page has this address, and where to go. */
export function NotFoundPage() {
  const { pathname } = useLocation();
  return (
    <div className={styles.page}>
      <PageHeading title="Not found">Not found</PageHeading>
      <Empty
        title={`There is no page at ${pathname}`}
        actions={
          <>
            <Link to="/">Overview</Link>
            <Link to="/agreements">Agreements</Link>
            <Link to="/activities">Activities</Link>
            <Link to="/initiatives">Initiatives</Link>
          </>
        }
      >
        The address may be mistyped or cut off in the mail it came in.
      </Empty>
    </div>
  );
}
