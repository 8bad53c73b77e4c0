import { useMemo } from 'react';
import type { Kind } from '@/domain/vocabulary/vocabulary';
import { type Citation, citeView, type Edition } from '@/features/export/citation/citation';
import { CITE_DIALOG, useDialogAddress } from '@/features/export/dialogAddress';
import { useCitedView, useEdition } from '@/features/export/useView';
import { Button } from '@/ui/Button';
import { partFrom, usePart } from '@/ui/part';

const citeDialog = partFrom(async () => (await import('@/features/export/citation/CiteDialog')).CiteDialog);

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
  const CiteDialog = usePart(citeDialog, isOpen, close);
  const editionNow = useEdition();
  const shown = useMemo(() => (isOpen ? citation(editionNow()) : null), [isOpen, citation, editionNow]);
  return (
    <>
      <Button isDisabled={isDisabled} onPress={() => open(CITE_DIALOG)}>
        Cite
      </Button>
      {CiteDialog && shown && <CiteDialog citation={shown} onClose={close} />}
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
