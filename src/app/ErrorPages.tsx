import { useEffect } from 'react';
import { useLocation, useRouteError } from 'react-router';
import { type Pages, pages, singlePages } from '@/domain/address/pages';
import { isInFileFolder } from '@/domain/answers/fileFolders';
import { Empty } from '@/ui/Empty';
import { Failed } from '@/ui/Failed';
import { Link } from '@/ui/Link';
import { PageFrame } from '@/ui/PageFrame';
import { DocumentTitle, PageHeading } from '@/ui/PageHeading';

/** The code of a page could not be fetched: the site has been published anew since this page was opened, or there is no connection. */
class CodeGone extends Error {}

/** Throws that the code of a page is gone. */
export function codeIsGone(cause: unknown): never {
  throw new CodeGone('The code of this page could not be fetched. Check the connection and reload the page.', { cause });
}

/** Name under which the address that was loaded anew for want of its code is kept, so that this happens once. */
const LOADED_ANEW = 'loaded-anew';

/** Shown when a page breaks: what happened in words, a retry and a way out. A page whose code is gone is loaded anew, once. */
export function ErrorPage() {
  const error = useRouteError();
  useEffect(() => {
    if (!(error instanceof CodeGone) || sessionStorage.getItem(LOADED_ANEW) === location.href) return;
    sessionStorage.setItem(LOADED_ANEW, location.href);
    location.reload();
  }, [error]);
  return (
    <main>
      <PageFrame>
        <DocumentTitle title="Something went wrong" />
        <h1>Something went wrong</h1>
        <Failed error={error} />
        <Link to="/">Back to the overview</Link>
      </PageFrame>
    </main>
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
