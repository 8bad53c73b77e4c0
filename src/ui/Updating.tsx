import { onlineManager, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '@/ui/Button';
import styles from '@/ui/Updating.module.css';
import { useIsCutOff } from '@/ui/useIsCutOff';
import { useIsSlow } from '@/ui/useIsSlow';
import { useWait } from '@/ui/useWait';

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
  const wait = useWait(isUpdating && !isCutOff);
  const words = isCutOff ? 'No connection. What you see was fetched earlier' : wait === 'short' ? 'Updating …' : 'Still loading …';
  return (
    <>
      {!isQuiet && (
        <div role="status" className={styles.words}>
          {isSlow && <span>{words}</span>}
          {wait === 'tooLong' && <AskAgain />}
        </div>
      )}
      <div className={styles.content} aria-busy={isUpdating} data-slow={isSlow}>
        {children}
      </div>
    </>
  );
}

/** Asks again for all that is on its way, and gives up what was asked before. */
function AskAgain() {
  const client = useQueryClient();
  const askAgain = async () => {
    const waiting = client.getQueryCache().findAll({ fetchStatus: 'fetching', type: 'active' });
    const these = { predicate: (query: (typeof waiting)[number]) => waiting.includes(query) };
    // What has no answer yet would go on waiting for the first one.
    await client.cancelQueries(these);
    await client.refetchQueries(these);
  };
  return <Button onPress={() => void askAgain()}>Try again</Button>;
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
