import { useEffect } from 'react';
import { useLocation, useNavigate, useRouteError } from 'react-router';
import { readableParameters } from '@/domain/address/oddParameters';
import { type Pages, pages, singlePages } from '@/domain/address/pages';
import { pinnedHref, releaseIn } from '@/domain/address/releaseLink';
import { isInFileFolder } from '@/domain/answers/fileFolders';
import { parseFilters } from '@/domain/facets/filterCodec';
import { hrefWith } from '@/features/filters/filterHref';
import { Empty } from '@/ui/Empty';
import { Failed } from '@/ui/Failed';
import { Link } from '@/ui/Link';
import { LostCode } from '@/ui/lostCode';
import { PageFrame } from '@/ui/PageFrame';
import { DocumentTitle, PageHeading } from '@/ui/PageHeading';

/** Name under which the address that was loaded anew for want of its code is kept, so that this happens once. */
const LOADED_ANEW = 'loaded-anew';

/** Notes that this address is loaded anew. False where it was before, or where nothing can be kept: it could then happen again and again. */
function isFirstTime(): boolean {
  try {
    if (sessionStorage.getItem(LOADED_ANEW) === location.href) return false;
    sessionStorage.setItem(LOADED_ANEW, location.href);
    return true;
  } catch {
    return false;
  }
}

/** The way out of a page that fails: the overview under the same filters, in the same release; without filters where that is what fails. */
function WayOut() {
  const { pathname, search } = useLocation();
  if (pathname === pages.overview.path) return search && <Link to="/">Overview without filters</Link>;
  const release = releaseIn(search);
  const overview = hrefWith(pages.overview.path, parseFilters(readableParameters(search)).filters);
  return <Link to={release === null ? overview : pinnedHref(overview, release)}>Back to the overview</Link>;
}

/**
 * Shown when a page breaks: what happened in words, a retry and a way out. A page whose code went with an earlier version of the site is loaded anew, once; one whose
 * code could not be fetched otherwise is tried again in place, as a reload without a connection would leave nothing.
 */
export function ErrorPage() {
  const error = useRouteError();
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  const isCode = error instanceof LostCode;
  useEffect(() => {
    if (error instanceof LostCode && error.loss === 'renewed' && isFirstTime()) location.reload();
  }, [error]);
  return (
    <PageFrame>
      <DocumentTitle title="Something went wrong" />
      <h1>Something went wrong</h1>
      <Failed error={error} {...(isCode && { onRetry: () => void navigate({ pathname, search, hash }, { replace: true }) })} />
      <WayOut />
    </PageFrame>
  );
}

/** Says that no page, or no published file, has this address, and where to go. */
export function NotFoundPage({ catalogue = pages }: { catalogue?: Pages }) {
  const { pathname } = useLocation();
  const isFile = isInFileFolder(pathname);
  const offered = [...(isFile ? [pages.data] : []), ...singlePages(catalogue, 'notFound')];
  return (
    <PageFrame>
      <PageHeading title="Not found" />
      <Empty
        title={`There is no ${isFile ? 'file' : 'page'} at ${pathname}`}
        actions={offered.map(({ path, label }) => (
          <Link key={path} to={path}>
            {label}
          </Link>
        ))}
      >
        {isFile
          ? 'The Data page lists the files of every release, the feeds and the calendars. Nothing else is published.'
          : 'The address may be mistyped, or cut off in the message it came in.'}
      </Empty>
    </PageFrame>
  );
}
