import { useCopyLink } from '@/features/export/links/useCopyLink';
import { Button } from '@/ui/Button';

/** Copies the address of the view, which holds its whole state. */
export function CopyLinkButton() {
  const { copyLink, dialog } = useCopyLink();
  return (
    <>
      <Button onPress={() => void copyLink()}>Copy link</Button>
      {dialog}
    </>
  );
}
