import { useState } from 'react';
import { idsOf } from '@/domain/vocabulary/vocabulary';
import { fileName } from '@/domain/words/fileName';
import type { Citation } from '@/features/export/citation/citation';
import { type CitationFormat, citationFormats, isoOf } from '@/features/export/citation/formats';
import { saveFile } from '@/features/export/files/deliver';
import { CopyForm, RadioLine } from '@/features/export/links/CopyForm';
import { Button } from '@/ui/Button';
import { ModalFrame } from '@/ui/ModalFrame';

const formats = idsOf(citationFormats).map((id) => [id, citationFormats[id].label] as const);

/** The dialog with a citation in one of four forms, to copy or to save. */
export function CiteDialog({ citation, onClose }: { citation: Citation; onClose: () => void }) {
  const [format, setFormat] = useState<CitationFormat>('text');
  const { label, extension, mediaType, write } = citationFormats[format];
  const text = write(citation);
  const save = () => {
    const name = fileName(citation.id, '', isoOf(citation.accessed), extension);
    saveFile(new Blob([text], { type: `${mediaType};charset=utf-8` }), name);
    return `Saved ${name}.`;
  };
  return (
    <ModalFrame isOpen onClose={onClose} title="Cite this">
      <RadioLine legend="Format" value={format} options={formats} onChange={setFormat} />
      <CopyForm key={format} label={`Citation as ${label}`} text={text} rows={10} done={`${label} copied.`} onClose={onClose}>
        {(say) => <Button onPress={() => say(save())}>Download .{extension}</Button>}
      </CopyForm>
    </ModalFrame>
  );
}
