import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { pinnedRelease } from '@/api/pinnedRelease';
import { siteHref } from '@/api/siteHref';
import styles from '@/features/savedViews/SavedViews.module.css';
import { releaseOfAddress } from '@/features/savedViews/viewAddresses';

interface Props {
  /** Path and parameters of the view. */
  address: string;
  focusName: string;
  onOpen: () => void;
  children: ReactNode;
}

/** Opens a saved view. One of another release than the page at hand starts the page anew, since a page shows one release only. */
export function ViewLink({ address, focusName, onOpen, children }: Props) {
  const isSameRelease = releaseOfAddress(address) === pinnedRelease();
  const link = { className: styles.name, 'data-focus': focusName, onClick: onOpen };
  if (isSameRelease)
    return (
      <Link {...link} to={address}>
        {children}
      </Link>
    );
  return (
    <a {...link} href={siteHref(address)}>
      {children}
    </a>
  );
}
