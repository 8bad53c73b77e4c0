import { type ReactNode, useState } from 'react';
import { formatCount } from '@/domain/words/sentences';
import styles from '@/features/profiles/Profile.module.css';
import { Button } from '@/ui/Button';

interface Props<T> {
  items: readonly T[];
  /** How many stand there before the reader asks for all. */
  limit: number;
  /** What they are, for the button: `partners`. */
  noun: string;
  children: (shown: readonly T[]) => ReactNode;
}

/** The first of a long list, and a button that shows all and the first again; the button stays where the focus is. */
export function FirstOf<T>({ items, limit, noun, children }: Props<T>) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {children(isOpen ? items : items.slice(0, limit))}
      {items.length > limit && (
        <div className={styles.more}>
          <Button look="link" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
            {isOpen ? `First ${limit} ${noun}` : `All ${formatCount(items.length)} ${noun}`}
          </Button>
        </div>
      )}
    </>
  );
}
