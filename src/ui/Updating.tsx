import { onlineManager } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '@/ui/Button';
import styles from '@/ui/Updating.module.css';
import { useIsCutOff } from '@/ui/useIsCutOff';
import { useIsSlow } from '@/ui/useIsSlow';

interface Props {
  /** While the children show the answer to another question than the one that is asked now. */
  isUpdating: boolean;
  /** Dims and says no words: for a second part of the same page. */
  isQuiet?: boolean;
  children: ReactNode;
}

/** What an answer shows. While the next one is on its way it is busy, and if that takes longer than a moment, dimmed and said to be updating. */
export function Updating({ isUpdating, isQuiet = false, children }: Props) {
  const isSlow = useIsSlow(isUpdating);
  const isCutOff = useIsCutOff();
  const words = isCutOff ? 'No connection. What you see was fetched earlier' : 'Updating …';
  return (
    <>
      {!isQuiet && (
        <div role="status" className={styles.words}>
          {isSlow && <span>{words}</span>}
        </div>
      )}
      <div className={styles.content} aria-busy={isUpdating} data-slow={isSlow}>
        {children}
      </div>
    </>
  );
}

/** Says that what is asked for waits for a connection, and offers to try at once: the browser may be wrong about it. Shows nothing otherwise. */
export function NoConnection() {
  const isShown = useIsSlow(useIsCutOff());
  return (
    <div role="status">
      {isShown && (
        <div className={styles.offline}>
          <span>No connection. New data will load once you are back online; until then you see only what was fetched earlier.</span>
          <Button onPress={() => onlineManager.setOnline(true)}>Try now</Button>
        </div>
      )}
    </div>
  );
}
