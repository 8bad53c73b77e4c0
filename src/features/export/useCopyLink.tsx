import { useCopyText } from '@/features/export/useCopyText';
import { addressOfView } from '@/features/export/viewAddress';

/** Returns the full address of the view that the reader sees. */
export function viewAddress(): string {
  return addressOfView(location);
}

/** Returns how to copy the address of the view, and the dialog that takes over where the clipboard is refused; render it. */
export function useCopyLink() {
  const { copyText, dialog } = useCopyText();
  return { copyLink: () => copyText(viewAddress(), 'Link copied.'), dialog };
}
