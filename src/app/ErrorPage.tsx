import { Link, useRouteError } from 'react-router';
import styles from '@/app/Layout.module.css';
import { Failed } from '@/ui/Failed';

/** Shown when a page breaks: what happened in words, a retry and a way out. */
export function ErrorPage() {
  const error = useRouteError();
  return (
    <main className={styles.page}>
      <title>Something went wrong · Accord Atlas</title>
      <h1>Something went wrong</h1>
      <Failed error={error} />
      <Link to="/">Back to the overview</Link>
    </main>
  );
}
