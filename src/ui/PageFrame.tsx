import type { ReactNode } from 'react';
import styles from '@/ui/PageFrame.module.css';

interface Props {
  /** The way back: a link to the page above, a stroke, and what this one is. */
  crumb?: ReactNode;
  /** A class that may set `--page-width`. */
  className?: string | undefined;
  children: ReactNode;
}

/** A page in the middle of the window, no wider than is good to read. */
export function PageFrame({ crumb, className = '', children }: Props) {
  return (
    <article className={`${styles.page} ${className}`}>
      {crumb && (
        <nav className={styles.crumb} aria-label="Breadcrumb">
          {crumb}
        </nav>
      )}
      {children}
    </article>
  );
}
