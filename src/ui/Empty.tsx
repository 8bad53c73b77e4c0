import type { ReactNode } from 'react';
import styles from '@/ui/States.module.css';

interface Props {
  /** What is missing: `No records match`. */
  title: string;
  /** What to loosen or where to go, as text. */
  children: ReactNode;
  /** Buttons or links that do it. */
  actions?: ReactNode;
}

/** Says that there is nothing to show, and what to do about it. */
export function Empty({ title, children, actions }: Props) {
  return (
    <div className={styles.state}>
      <strong>{title}</strong>
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
