import { useMemo } from 'react';
import { useMeta } from '@/api/queries';
import { usePinnedRelease } from '@/api/release';
import { CiteDialog } from '@/features/export/citation/CiteDialog';
import type { Citation, Edition } from '@/features/export/citation/citation';
import { CITE_DIALOG } from '@/features/export/dialogAddress';
import { today } from '@/features/export/files/saveFile';
import { viewAddress } from '@/features/export/links/useCopyLink';
import { useDialogAddress } from '@/features/export/useDialogAddress';
import { Button } from '@/ui/Button';

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
  const meta = useMeta();
  const pinned = usePinnedRelease();
  const shown = useMemo(
    () => (isOpen ? citation({ ...meta, accessed: today(), link: viewAddress(pinned) }) : null),
    [isOpen, citation, meta, pinned],
  );
  return (
    <>
      <Button isDisabled={isDisabled} onPress={() => open(CITE_DIALOG)}>
        Cite
      </Button>
      <CiteDialog citation={shown} onClose={close} />
    </>
  );
}
