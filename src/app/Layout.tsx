import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { Link, Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { useMeta } from '@/api/queries';
import { Header } from '@/app/Header';
import styles from '@/app/Layout.module.css';
import { orderParameters } from '@/domain/address/parameterOrder';
import { creditLine } from '@/domain/records/about';
import { kosovoFootnote } from '@/domain/vocabulary/countries';
import { PageChartsProvider } from '@/features/export/PageChartsProvider';
import { FiltersProvider } from '@/features/filters/FiltersProvider';
import { KeepRelease } from '@/features/releases/KeepRelease';
import { ReleaseBanner } from '@/features/releases/ReleaseBanner';
import { UnknownRelease } from '@/features/releases/UnknownRelease';
import { StatusLine } from '@/ui/StatusLine';

/** Source, licence and the customary footnote, on every page. */
function Footer() {
  const { about, release } = useMeta();
  return (
    <footer className={styles.footer}>
      <p>
        {creditLine(about, release)} <Link to="/data">Data, downloads and releases</Link>.{' '}
        <Link to="/about">How the records were made and counted</Link>
      </p>
      <p>{kosovoFootnote}</p>
    </footer>
  );
}

/** Header, page and footer. Everything inside reads the address through one adapter, which writes parameters in the fixed order. */
export function Layout() {
  const isLeaving = useNavigation().state !== 'idle';
  return (
    <NuqsAdapter processUrlSearchParams={orderParameters}>
      <FiltersProvider>
        <a className={styles.skip} href="#main">
          Skip to the content
        </a>
        <Header />
        <KeepRelease />
        <ReleaseBanner />
        <UnknownRelease />
        <main id="main" tabIndex={-1} aria-busy={isLeaving}>
          <PageChartsProvider>
            <Outlet />
          </PageChartsProvider>
        </main>
        <Footer />
        <StatusLine />
        <ScrollRestoration />
      </FiltersProvider>
    </NuqsAdapter>
  );
}
