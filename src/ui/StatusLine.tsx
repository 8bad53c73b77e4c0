import { useSyncExternalStore } from 'react';
import styles from '@/ui/StatusLine.module.css';

/** How long a message stands, in ms. */
const SHOWN_FOR = 6000;

let message = '';
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function set(next: string): void {
  message = next;
  for (const listener of listeners) listener();
}

/** Shows a short message at the foot of the page and reads it out politely; the next one replaces it. */
export function showStatus(text: string): void {
  clearTimeout(timer);
  set(text);
  timer = setTimeout(() => set(''), SHOWN_FOR);
}

/** Returns the message that stands now, or ''. */
function useStatusMessage(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => message,
    () => '',
  );
}

/** The place where `showStatus` messages appear; one on the page. */
export function StatusLine() {
  const message = useStatusMessage();
  return (
    <div role="status" className={styles.line}>
      {message && <span>{message}</span>}
    </div>
  );
}
