import { createPath, type Location, Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { useMeta } from '@/api/queries';
import { siteHref } from '@/api/siteHref';
import { Header } from '@/app/Header';
import styles from '@/app/Layout.module.css';
import { PageProviders } from '@/app/PageProviders';
import { creditLine } from '@/domain/records/about';
import { kosovoFootnote } from '@/domain/vocabulary/countries';
import { AddressNotice } from '@/features/filters/LinkNotice';
import { ReleaseBanner } from '@/features/releases/ReleaseBanner';
import { UnknownRelease } from '@/features/releases/UnknownRelease';
import { FigureBadges, RestsHost } from '@/features/rests/RestsHost';
import { useFollowedAddress, useNearestFeed } from '@/features/savedViews/follow/useFollowed';
import { PageKeys } from '@/features/search/PageKeys';
import { Link } from '@/ui/Link';
import { StatusLine } from '@/ui/StatusLine';
import { StillLoading } from '@/ui/StillLoading';
import { NoConnection } from '@/ui/Updating';

/** Names the feed and the calendar nearest to the page in its head, where feed readers look for them; those of everything stand in the head of every page already. */
export function PageFeeds() {
  const { about } = useMeta();
  const { found } = useNearestFeed(useFollowedAddress());
  if (!found || found.feed.query === '') return null;
  const { title, atom, calendar } = found.feed;
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={`${about.title}: ${title}`} href={siteHref(atom)} />
      {calendar && (
        <link rel="alternate" type="text/calendar" title={`${about.title}: upcoming dates, ${title}`} href={siteHref(calendar)} />
      )}
    </>
  );
}

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

/** A page that is opened afresh has no key of its own. If all such pages shared one, a link to a part of a page would scroll to where another page was left. */
function scrollKey({ key, pathname, search, hash }: Location): string {
  return key === 'default' ? pathname + search + hash : key;
}

/** Header, page and footer. */
export function Layout() {
  const { location: next } = useNavigation();
  const isLeaving = next !== undefined;
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
      <div role="status">
        <StillLoading isWaiting={isLeaving} {...(next && { onRetry: () => location.assign(siteHref(createPath(next))) })} />
      </div>
      <main id="main" tabIndex={-1} aria-busy={isLeaving}>
        <FigureBadges>
          <Outlet />
        </FigureBadges>
      </main>
      <Footer />
      <RestsHost />
      <StatusLine />
      <ScrollRestoration getKey={scrollKey} />
    </PageProviders>
  );
}
