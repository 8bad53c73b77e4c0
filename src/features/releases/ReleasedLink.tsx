import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useMeta } from '@/api/queries';
import { siteHref } from '@/api/siteHref';
import { withRelease } from '@/domain/address/releaseLink';

interface Props {
  /** Path of the page, without the site's folder. */
  path: string;
  release: string;
  children: ReactNode;
}

/** A link to a page as of a release; another release than the present one opens a new document, since all that is fetched belongs to one. */
export function ReleasedLink({ path, release, children }: Props) {
  const present = useMeta().release;
  if (release === present) return <Link to={path}>{children}</Link>;
  return <a href={siteHref(path + withRelease('', release))}>{children}</a>;
}
