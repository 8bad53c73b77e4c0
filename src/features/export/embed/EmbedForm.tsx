import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useMeta } from '@/api/queries';
import { usePinnedRelease } from '@/api/release';
import { type ChartId, charts } from '@/charts/chartList';
import type { EmbedTheme } from '@/domain/address/parameters';
import styles from '@/features/export/embed/EmbedForm.module.css';
import { embedPath } from '@/features/export/embed/embedAddress';
import { embedSnippet } from '@/features/export/embed/embedSnippet';
import { type FrameWidth, readHeight, readWidth } from '@/features/export/embed/frameSize';
import { SizeField } from '@/features/export/embed/SizeField';
import form from '@/features/export/links/CopyForm.module.css';
import { siteAddress } from '@/features/export/links/pageAddress';
import { useCopyArea } from '@/features/export/links/useCopyArea';
import { RadioLine } from '@/features/export/RadioLine';
import { useFilters } from '@/features/filters/useFilters';
import { Button } from '@/ui/Button';
import frame from '@/ui/ModalFrame.module.css';

interface Props {
  id: ChartId;
  onClose: () => void;
}

type Data = 'live' | 'frozen';
type Theme = EmbedTheme | 'reader';

const themes = [
  ['reader', 'As on the reader’s device'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

/** What the code depends on, and the code. A size that cannot be used leaves the code as it was. */
export function EmbedForm({ id, onClose }: Props) {
  const { filters } = useFilters();
  const { release } = useMeta();
  const { search } = location;
  const pinned = usePinnedRelease();
  // A view that is frozen already stays so unless the reader says otherwise.
  const [data, setData] = useState<Data>(pinned === null ? 'live' : 'frozen');
  const [theme, setTheme] = useState<Theme>('reader');
  const [width, setWidth] = useState<FrameWidth>('100%');
  const [height, setHeight] = useState(() => charts[id].frameHeight);
  const [isFitted, setIsFitted] = useState(true);

  const path = embedPath({
    id,
    filters,
    search,
    release: data === 'frozen' ? release : null,
    theme: theme === 'reader' ? null : theme,
  });
  const address = siteAddress(path);
  const snippet = embedSnippet({ address, title: charts[id].title, width, height, isFitted });
  const { area, message, copy } = useCopyArea(snippet, 'Code copied.');

  const releases = [
    ['live', 'Live: follows the newest release'],
    ['frozen', `Frozen at release ${release}`],
  ] as const;
  return (
    <>
      <RadioLine legend="Data" value={data} options={releases} onChange={setData} />
      <RadioLine legend="Theme" value={theme} options={themes} onChange={setTheme} />
      <SizeField label="Width" size={width} read={readWidth} onSize={setWidth} hint="100% or px" />
      <SizeField label="Height" size={height} read={readHeight} onSize={setHeight} hint="px" />
      <label className={styles.check}>
        <input type="checkbox" checked={isFitted} onChange={(event) => setIsFitted(event.target.checked)} />
        Fit the height to the chart (adds a short script; without it the frame scrolls)
      </label>
      <TextField className={form.field ?? ''} value={snippet} isReadOnly>
        <Label>Code for your page</Label>
        <TextArea ref={area} className={form.text ?? ''} rows={7} spellCheck="false" />
      </TextField>
      <div className={frame.buttons}>
        <Button onPress={() => void copy()}>Copy</Button>
        <a href={address} target="_blank" rel="noopener" className={styles.out}>
          Open preview
        </a>
        <Button onPress={onClose}>Close</Button>
      </div>
      <p role="status" className={frame.message}>
        {message}
      </p>
    </>
  );
}
