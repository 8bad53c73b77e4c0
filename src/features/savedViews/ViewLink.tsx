import type { ReactNode } from 'react';
import styles from '@/features/savedViews/SavedViews.module.css';
import { Link } from '@/ui/Link';

interface Props {
  /** Path and parameters of the view. */
  address: string;
  focusName: string;
  onOpen: () => void;
  children: ReactNode;
}

/** Opens a saved view, in its own release. */
export function ViewLink({ address, focusName, onOpen, children }: Props) {
  return (
    <Link className={styles.name} data-focus={focusName} onClick={onOpen} isKeeping={false} to={address}>
      {children}
    </Link>
  );
}
