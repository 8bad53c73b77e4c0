import type { ReactNode } from 'react';
import { useMeta } from '@/api/queries';
import { withRelease } from '@/domain/address/releaseLink';
import { Link } from '@/ui/Link';

interface Props {
  /** Path of the page, without the site's folder. */
  path: string;
  release: string;
  children: ReactNode;
}

/** A link to a page as of a release; the one that the page shows need not be named. */
export function ReleasedLink({ path, release, children }: Props) {
  const present = useMeta().release;
  return <Link to={release === present ? path : path + withRelease('', release)}>{children}</Link>;
}
