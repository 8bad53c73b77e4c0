import { type ReactNode, type RefObject, useEffect, useId } from 'react';
import styles from '@/features/timeline/Panel.module.css';
import { Button } from '@/ui/Button';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props {
  panel: RefObject<HTMLElement | null>;
  title: string;
  /** Names what is shown, so that another record is brought into view. */
  shown: string;
  onClose: () => void;
  children: ReactNode;
}

/** What a press on a mark opens beside the drawing, on phones below it. It takes no focus: the reader may go on walking. Escape closes it. */
export function PanelFrame({ panel, title, shown, onClose, children }: Props) {
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record is the trigger
  useEffect(() => {
    // Beside the drawing it is in view already, and this moves nothing.
    panel.current?.scrollIntoView?.({ block: 'nearest' });
  }, [shown]);
  return (
    <aside
      ref={panel}
      className={styles.panel}
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <VisuallyHidden>
        <span role="status">Opened: {title}</span>
      </VisuallyHidden>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <Button look="quiet" aria-label="Close the panel" onPress={onClose}>
          ×
        </Button>
      </div>
      {children}
    </aside>
  );
}
