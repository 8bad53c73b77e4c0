import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { offlineFilesQuery } from '@/api/staticFiles';
import type { KeptCopy, OfflineFiles } from '@/domain/answers/releaseFiles';
import { formatPartialDate } from '@/domain/time/partialDate';
import { today } from '@/features/export/files/deliver';
import styles from '@/routes/data/Data.module.css';
import { fileSize } from '@/routes/data/FilesSection';
import { Button } from '@/ui/Button';
import { useIsTakingOver } from '@/ui/useIsTakingOver';

/** Fetched for who comes to this part of the page: nobody else needs it. */
const loadCopies = () => import('@/api/offlineCopy');

const copyQuery = {
  queryKey: ['offline copy'],
  queryFn: async () => (await loadCopies()).readCopy(),
  retry: false,
  // Another tab may have kept or removed it.
  staleTime: 0,
} as const;

const reasonOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));

/** Keeps the whole site in the browser, and removes it again. A site that a server answers has nothing to keep. */
export function OfflineSection() {
  // The build writes the list last, after it has drawn the pages.
  const enabled = !useIsTakingOver();
  const files = useQuery({ ...offlineFilesQuery, enabled });
  const copy = useQuery({ ...copyQuery, enabled });
  if (import.meta.env.VITE_API_URL || files.data === null) return null;
  return (
    <section aria-labelledby="offline">
      <h2 id="offline">Offline use</h2>
      {copy.data !== undefined && (files.data || copy.data) ? (
        <Copy files={files.data ?? null} copy={copy.data} />
      ) : (
        <p>{copy.error || files.error ? reasonOf(copy.error ?? files.error) : 'Looking for a copy in this browser …'}</p>
      )}
    </section>
  );
}

/** What there is to keep, which cannot be asked without a network, and what is kept. */
function Copy({ files, copy }: { files: OfflineFiles | null; copy: KeptCopy | null }) {
  const cache = useQueryClient();
  const [part, setPart] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const giveUp = useRef(new AbortController());
  const keep = async () => {
    if (!files) return;
    const ending = new AbortController();
    const { signal } = ending;
    giveUp.current = ending;
    setSaid('');
    setPart(0);
    try {
      const { keepCopy } = await loadCopies();
      cache.setQueryData(copyQuery.queryKey, await keepCopy(files, { today: today(), onPart: setPart, signal }));
      setSaid('The copy is complete.');
    } catch (cause) {
      setSaid(signal.aborted ? `Given up; ${copy ? 'the older copy stays' : 'nothing was kept'}.` : reasonOf(cause));
    }
    setPart(null);
  };
  const remove = async () => {
    await (await loadCopies()).removeCopy();
    cache.setQueryData(copyQuery.queryKey, null);
    setSaid('The copy is removed.');
  };
  const sizes = files && `${fileSize(files.bytes)} (${fileSize(files.packedBytes)} over the line)`;
  const isOld = copy !== null && files !== null && copy.build !== files.build;
  return (
    <>
      {copy ? (
        <p>
          A copy of release {copy.release} is kept in this browser since {formatPartialDate(copy.kept)}, {fileSize(copy.bytes)}. Without a
          network every page, filter and export works from it, but for the files listed above. With a network the site is the published one.
          {isOld && ' Meanwhile a newer version was published; the copy is renewed when the site is opened, or at once by the button.'}
        </p>
      ) : (
        <p>
          This browser can keep a copy of the site, {sizes}, so that every page, filter and export works without a network. It stays on this
          computer and can be removed here.
        </p>
      )}
      <p className={styles.actions}>
        {part !== null ? (
          <>
            <progress aria-label="Keeping the copy" max={1} value={part} /> {Math.floor(part * 100)}%{' '}
            <Button onPress={() => giveUp.current.abort()}>Cancel</Button>
          </>
        ) : (
          <>
            {files && (!copy || isOld) && <Button onPress={() => void keep()}>{copy ? 'Renew the copy' : 'Keep for offline use'}</Button>}
            {copy && <Button onPress={() => void remove()}>Remove the copy</Button>}
          </>
        )}
      </p>
      <p role="status">{said}</p>
    </>
  );
}
