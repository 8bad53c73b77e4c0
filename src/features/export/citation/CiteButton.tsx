import { useMemo, useState } from 'react';
import { Dialog, Heading } from 'react-aria-components';
import { idsOf, type Kind } from '@/domain/vocabulary/vocabulary';
import { fileName } from '@/domain/words/fileName';
import { type Citation, citeView, type Edition } from '@/features/export/citation/citation';
import { type CitationFormat, citationFormats, isoOf } from '@/features/export/citation/formats';
import { CITE_DIALOG, useDialogAddress } from '@/features/export/dialogAddress';
import { saveFile } from '@/features/export/files/deliver';
import { CopyForm, RadioLine } from '@/features/export/links/CopyForm';
import { useCitedView, useEdition } from '@/features/export/useView';
import { Button } from '@/ui/Button';
import { ModalFrame } from '@/ui/ModalFrame';
import frame from '@/ui/ModalFrame.module.css';

const formats = idsOf(citationFormats).map((id) => [id, citationFormats[id].label] as const);

interface Props {
  /** Makes the citation when the reader asks for it: today's date, and the address as it then stands. */
  citation: (edition: Edition) => Citation;
  /** While what is cited is not known yet. */
  isDisabled?: boolean;
}

/** A button that opens the citation of what the page shows; one on a page, as the address knows one only. */
export function CiteButton({ citation, isDisabled = false }: Props) {
  const { dialog, open, close } = useDialogAddress();
  const isOpen = dialog === CITE_DIALOG && !isDisabled;
  const editionNow = useEdition();
  const shown = useMemo(() => (isOpen ? citation(editionNow()) : null), [isOpen, citation, editionNow]);
  return (
    <>
      <Button isDisabled={isDisabled} onPress={() => open(CITE_DIALOG)}>
        Cite
      </Button>
      <ModalFrame isOpen={isOpen} onClose={close}>
        <Dialog className={frame.dialog ?? ''}>
          <Heading slot="title" className={frame.title ?? ''}>
            Cite this
          </Heading>
          {shown && <CiteForm citation={shown} onClose={close} />}
        </Dialog>
      </ModalFrame>
    </>
  );
}

/** A citation in one of four forms, to copy or to save. */
function CiteForm({ citation, onClose }: { citation: Citation; onClose: () => void }) {
  const [format, setFormat] = useState<CitationFormat>('text');
  const { label, extension, mediaType, write } = citationFormats[format];
  const text = write(citation);
  const save = () => {
    const name = fileName(citation.id, '', isoOf(citation.accessed), extension);
    saveFile(new Blob([text], { type: `${mediaType};charset=utf-8` }), name);
    return `Saved ${name}.`;
  };
  return (
    <>
      <RadioLine legend="Format" value={format} options={formats} onChange={setFormat} />
      <CopyForm key={format} label={`Citation as ${label}`} text={text} rows={10} done={`${label} copied.`} onClose={onClose}>
        {(say) => <Button onPress={() => say(save())}>Download .{extension}</Button>}
      </CopyForm>
    </>
  );
}

interface ViewProps {
  /** Title of the list or page: `Agreements`. */
  title: string;
  /** Records that the filters leave; undefined while they are counted. */
  total: number | undefined;
  /** The one kind of record that the page shows. */
  kind?: Kind;
}

/** Cites a page that follows the filters in force. */
export function CiteViewButton({ title, total, kind }: ViewProps) {
  const viewOf = useCitedView(kind);
  return <CiteButton citation={(edition) => citeView(viewOf(title, total ?? 0), edition)} isDisabled={total === undefined} />;
}
