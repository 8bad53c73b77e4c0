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
    const isFirst = known.current === undefined;
    const isSame = known.current === total;
    known.current = total;
    if (isFirst || isSame) return;
    const timer = setTimeout(() => setMessage(total === 1 ? '1 record' : `${total} records`), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [total]);
  return (
    <VisuallyHidden>
      <span role="status">{message}</span>
    </VisuallyHidden>
  );
}
