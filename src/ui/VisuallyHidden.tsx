import type { ReactNode } from 'react';
import styles from '@/ui/VisuallyHidden.module.css';

interface Props {
  /** Hides the text only where the window is as narrow as a phone; the name that it is part of stays whole. */
  isOnPhone?: boolean;
  children: ReactNode;
}

/** Text for screen readers only. */
export function VisuallyHidden({ isOnPhone = false, children }: Props) {
  return <span className={isOnPhone ? styles.onPhone : styles.hidden}>{children}</span>;
}
