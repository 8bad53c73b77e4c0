import { usePinnedRelease } from '@/api/release';
import { useCopyText } from '@/features/export/links/useCopyText';
import { viewAddress } from '@/features/export/links/viewAddress';
import { Button } from '@/ui/Button';

/** Copies the address of the view, which holds its whole state. */
export function CopyLinkButton() {
  const { copyText, dialog } = useCopyText();
  const pinned = usePinnedRelease();
  return (
    <>
      <Button onPress={() => void copyText(viewAddress(pinned), 'Link copied.')}>Copy link</Button>
      {dialog}
    </>
  );
}
