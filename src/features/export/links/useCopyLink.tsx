import { shownSearch } from '@/api/pinnedRelease';
import { useCopyText } from '@/features/export/links/useCopyText';
import { addressOfView } from '@/features/export/links/viewAddress';

/** Returns the full address of the view that the reader sees, with its release where that is pinned. */
export function viewAddress(): string {
  const { origin, pathname, search } = location;
  return addressOfView({ origin, pathname, search: shownSearch(search) });
}

/** Returns how to copy the address of the view, and the dialog that takes over where the clipboard is refused; render it. */
export function useCopyLink() {
  const { copyText, dialog } = useCopyText();
  return { copyLink: () => copyText(viewAddress(), 'Link copied.'), dialog };
}
