import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { Footer } from '@/app/Footer';
import { Header } from '@/app/Header';
import styles from '@/app/Layout.module.css';
import { PageProviders } from '@/app/PageProviders';
import { ReleaseBanner } from '@/features/releases/ReleaseBanner';
import { UnknownRelease } from '@/features/releases/UnknownRelease';
import { StatusLine } from '@/ui/StatusLine';

/** Header, page and footer. */
export function Layout() {
  const isLeaving = useNavigation().state !== 'idle';
  return (
    <PageProviders>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <Header />
      <ReleaseBanner />
      <UnknownRelease />
      <main id="main" tabIndex={-1} aria-busy={isLeaving}>
        <Outlet />
      </main>
      <Footer />
      <StatusLine />
      <ScrollRestoration />
    </PageProviders>
  );
}
