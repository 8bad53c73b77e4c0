import { type ReactNode, useId } from 'react';
import styles from '@/ui/Section.module.css';
import { unbroken } from '@/ui/unbroken';

interface Props {
  title: string;
  /** How many there are, beside the title. */
  count?: number;
  children: ReactNode;
}

/** One titled part of a page. */
export function Section({ title, count, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>
        {unbroken(title)} {count !== undefined && <span className={styles.count}>{count}</span>}
      </h2>
      {children}
    </section>
  );
}
