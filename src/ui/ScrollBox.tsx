import type { ReactNode } from 'react';
import styles from '@/ui/ScrollBox.module.css';
import { scrollCue } from '@/ui/scrollCue';

interface Props {
  /** What is in it, for screen readers: `Coverage table`. */
  label: string;
  /** In px; the box is as high as what it holds where this is left out. Paper shows all of it. */
  maxHeight?: number | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** Scrolls what is wider or higher than the room for it, by keyboard too. */
export function ScrollBox({ label, maxHeight, className = '', children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would ask for a heading of its own
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div ref={scrollCue} role="region" aria-label={label} tabIndex={0} className={`${styles.box} ${className}`} style={{ maxHeight }}>
      {children}
    </div>
  );
}
