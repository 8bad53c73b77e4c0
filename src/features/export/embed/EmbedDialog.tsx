import { useId, useState } from 'react';
import { useMeta } from '@/api/queries';
import { usePinnedRelease } from '@/api/release';
import { type ChartId, charts, chartTitle } from '@/charts/chartList';
import type { EmbedTheme } from '@/domain/address/parameters';
import styles from '@/features/export/embed/EmbedDialog.module.css';
import { embedPath } from '@/features/export/embed/embedAddress';
import { embedSnippet, type FrameWidth, readHeight, readWidth, type SizeEntry } from '@/features/export/embed/embedSnippet';
import { CopyForm, RadioLine } from '@/features/export/links/CopyForm';
import { siteAddress } from '@/features/export/links/viewAddress';
import { useFilters } from '@/features/filters/useFilters';
import { ModalFrame } from '@/ui/ModalFrame';

type Data = 'live' | 'frozen';
type Theme = EmbedTheme | 'reader';

const themes = [
  ['reader', 'As on the reader’s device'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

interface Props {
  id: ChartId;
  onClose: () => void;
}

/** The dialog that gives the code to show a chart in another site's page: Escape closes it, and the focus goes back to where it came from. */
export function EmbedDialog({ id, onClose }: Props) {
  const { filters } = useFilters();
  return (
    <ModalFrame isOpen onClose={onClose} title={<>Embed “{chartTitle(charts[id], filters)}”</>}>
      <EmbedForm id={id} onClose={onClose} />
    </ModalFrame>
  );
}

/** What the code depends on, and the code. A size that cannot be used leaves the code as it was. */
function EmbedForm({ id, onClose }: Props) {
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
  const snippet = embedSnippet({ address, title: chartTitle(charts[id], filters), width, height, isFitted });

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
      <CopyForm label="Code for your page" text={snippet} rows={7} done="Code copied." onClose={onClose}>
        {() => (
          <a href={address} target="_blank" rel="noopener" className={styles.out}>
            Open preview
          </a>
        )}
      </CopyForm>
    </>
  );
}

interface SizeProps<T extends string | number> {
  label: string;
  /** The size in force, with which the field begins. */
  size: T;
  read: (text: string) => SizeEntry<T>;
  onSize: (size: T) => void;
  /** What may be written. */
  hint: string;
}

/** A typed size. What cannot be used stays in the field with a sentence that says why; the size in force stays. */
function SizeField<T extends string | number>({ label, size, read, onSize, hint }: SizeProps<T>) {
  const id = useId();
  const [text, setText] = useState(String(size));
  const entry = read(text);
  const error = 'error' in entry ? entry.error : null;
  const handleChange = (typed: string) => {
    setText(typed);
    const next = read(typed);
    if ('size' in next) onSize(next.size);
  };
  return (
    <div className={styles.size}>
      <label htmlFor={id}>
        {label} <span>({hint})</span>
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={text}
        aria-invalid={error !== null}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => handleChange(event.target.value)}
      />
      {error && (
        <p id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
