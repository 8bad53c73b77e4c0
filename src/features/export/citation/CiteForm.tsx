import { useId, useRef, useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import styles from '@/features/export/citation/CiteDialog.module.css';
import type { Citation } from '@/features/export/citation/citation';
import { type CitationFormat, citationFormats, formatNames, isoOf } from '@/features/export/citation/formats';
import { fileName } from '@/features/export/fileName';
import { saveFile } from '@/features/export/saveFile';
import { Button } from '@/ui/Button';

interface Props {
  citation: Citation;
  onClose: () => void;
}

/** A citation in one of four forms, to copy or to save. What came of it stands in the dialog, since the page behind it is hidden from screen readers. */
export function CiteForm({ citation, onClose }: Props) {
  const [format, setFormat] = useState<CitationFormat>('text');
  const [message, setMessage] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const group = useId();
  const { label, extension, mediaType, write } = citationFormats[format];
  const text = write(citation);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage(`${label} copied.`);
    } catch {
      area.current?.focus();
      area.current?.select();
      setMessage('This browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.');
    }
  };
  const save = () => {
    const name = fileName(citation.id, '', isoOf(citation.accessed), extension);
    saveFile(new Blob([text], { type: `${mediaType};charset=utf-8` }), name);
    setMessage(`Saved ${name}.`);
  };
  return (
    <>
      <fieldset className={styles.formats}>
        <legend>Format</legend>
        {formatNames.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name={group}
              checked={format === name}
              onChange={() => {
                setFormat(name);
                setMessage('');
              }}
            />
            {citationFormats[name].label}
          </label>
        ))}
      </fieldset>
      <TextField className={styles.field ?? ''} value={text} isReadOnly>
        <Label>Citation as {label}</Label>
        <TextArea ref={area} className={styles.text ?? ''} rows={10} spellCheck="false" />
      </TextField>
      <div className={styles.buttons}>
        <Button onPress={() => void copy()}>Copy</Button>
        <Button onPress={save}>Download .{extension}</Button>
        <Button onPress={onClose}>Close</Button>
      </div>
      <p role="status" className={styles.message}>
        {message}
      </p>
    </>
  );
}
