import type { ReactNode } from 'react';
import { useMeta } from '@/api/queries';
import { footnoteFor } from '@/domain/vocabulary/countries';
import { usePageAddress } from '@/features/export/links/viewAddress';
import styles from '@/features/profiles/Profile.module.css';
import { Link } from '@/ui/Link';
import { PageFrame } from '@/ui/PageFrame';
import { PageHeading } from '@/ui/PageHeading';

interface Props {
  title: string;
  /** What sort of page it is, after the way back: `Country`. */
  sort: string;
  /** Path of the page. */
  path: string;
  /** Codes of the countries named on the page. */
  countries: Iterable<string>;
  children: ReactNode;
}

/** What every profile has: way back, title, and at the foot its address and the footnote on Kosovo where it is due. */
export function ProfileFrame({ title, sort, path, countries, children }: Props) {
  const { about, release } = useMeta();
  const address = usePageAddress()(path);
  const footnote = footnoteFor(countries);
  return (
    <PageFrame
      crumb={
        <>
          <Link to="/">Overview</Link> / {sort}
        </>
      }
    >
      <PageHeading title={title}>{title}</PageHeading>
      {children}
      <p className={styles.colophon}>
        {footnote && <span>{footnote}</span>}
        <span>
          {about.title}, release {release}: {address}
        </span>
      </p>
    </PageFrame>
  );
}
