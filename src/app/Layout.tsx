import { type Location, Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { useMeta } from '@/api/queries';
import { Header } from '@/app/Header';
import styles from '@/app/Layout.module.css';
import { PageProviders } from '@/app/PageProviders';
import { creditLine } from '@/domain/records/about';
import { kosovoFootnote } from '@/domain/vocabulary/countries';
import { AddressNotice } from '@/features/filters/LinkNotice';
import { ReleaseBanner } from '@/features/releases/ReleaseBanner';
import { UnknownRelease } from '@/features/releases/UnknownRelease';
import { PageFeeds } from '@/features/savedViews/follow/PageFeeds';
import { PageKeys } from '@/features/search/PageKeys';
import { Link } from '@/ui/Link';
import { StatusLine } from '@/ui/StatusLine';
import { NoConnection } from '@/ui/Updating';

/** Source, licence and the customary footnote, on every page. */
function Footer() {
  const { about, release } = useMeta();
  return (
    <footer className={styles.footer}>
      <p>
        {creditLine(about, release)} <Link to="/data">Data, downloads and releases</Link>.{' '}
        <Link to="/about">How the records were made and counted</Link>. <PageKeys />
      </p>
      <p>{kosovoFootnote}</p>
    </footer>
  );
}

/** A page that is opened again has no key of its own; under one shared by all, a link to a part of a page would come to the place left on another. */
function scrollKey({ key, pathname, search, hash }: Location): string {
  return key === 'default' ? pathname + search + hash : key;
}

/** Header, page and footer. */
export function Layout() {
  const isLeaving = useNavigation().state !== 'idle';
  return (
    <PageProviders>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <PageFeeds />
      <Header />
      <ReleaseBanner />
      <UnknownRelease />
      <AddressNotice />
      <NoConnection />
      <main id="main" tabIndex={-1} aria-busy={isLeaving}>
        <Outlet />
      </main>
      <Footer />
      <StatusLine />
      <ScrollRestoration getKey={scrollKey} />
    </PageProviders>
  );
}
