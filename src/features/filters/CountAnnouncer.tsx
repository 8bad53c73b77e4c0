import { useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

/** Long enough for a run of changes to become one message. */
const PAUSE_MS = 500;

/** Tells screen readers, once and politely, how many records are left after a change; silent at the first load. */
export function CountAnnouncer({ total }: { total: number | undefined }) {
  const [message, setMessage] = useState('');
  const known = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (total === undefined) return;
    known.current ??= total;
    if (known.current === total) return;
    // Known only once it is told: a run of changes that comes back to a count whose message was cut off must still tell it.
    const timer = setTimeout(() => {
      known.current = total;
      setMessage(total === 1 ? '1 record' : `${total} records`);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [total]);
  return (
    <VisuallyHidden>
      <span role="status">{message}</span>
    </VisuallyHidden>
  );
}
