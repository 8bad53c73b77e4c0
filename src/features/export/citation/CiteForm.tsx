import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { fileName } from '@/domain/words/fileName';
import type { Citation } from '@/features/export/citation/citation';
import { type CitationFormat, citationFormats, formatNames, isoOf } from '@/features/export/citation/formats';
import { saveFile } from '@/features/export/files/saveFile';
import styles from '@/features/export/links/CopyForm.module.css';
import { useCopyArea } from '@/features/export/links/useCopyArea';
import { RadioLine } from '@/features/export/RadioLine';
import { Button } from '@/ui/Button';
import frame from '@/ui/ModalFrame.module.css';

const formats = formatNames.map((name) => [name, citationFormats[name].label] as const);

interface Props {
  citation: Citation;
  onClose: () => void;
}

/** A citation in one of four forms, to copy or to save. What came of it stands in the dialog, since the page behind it is hidden from screen readers. */
export function CiteForm({ citation, onClose }: Props) {
  const [format, setFormat] = useState<CitationFormat>('text');
  const { label, extension, mediaType, write } = citationFormats[format];
  const text = write(citation);
  const { area, message, setMessage, copy } = useCopyArea(text, `${label} copied.`);

  const save = () => {
    const name = fileName(citation.id, '', isoOf(citation.accessed), extension);
    saveFile(new Blob([text], { type: `${mediaType};charset=utf-8` }), name);
    setMessage(`Saved ${name}.`);
  };
  return (
    <>
      <RadioLine
        legend="Format"
        value={format}
        options={formats}
        onChange={(next) => {
          setFormat(next);
          setMessage('');
        }}
      />
      <TextField className={styles.field ?? ''} value={text} isReadOnly>
        <Label>Citation as {label}</Label>
        <TextArea ref={area} className={styles.text ?? ''} rows={10} spellCheck="false" />
      </TextField>
      <div className={frame.buttons}>
        <Button onPress={() => void copy()}>Copy</Button>
        <Button onPress={save}>Download .{extension}</Button>
        <Button onPress={onClose}>Close</Button>
      </div>
      <p role="status" className={frame.message}>
        {message}
      </p>
    </>
  );
}
