import { usePinnedRelease } from '@/api/release';
import { shownSearch } from '@/domain/address/releaseLink';
import { useCopyText } from '@/features/export/links/useCopyText';
import { addressOfView } from '@/features/export/links/viewAddress';

/** Returns the full address of the view that the reader sees, with its release where that is the `pinned` one. */
export function viewAddress(pinned: string | null): string {
  const { origin, pathname, search } = location;
  return addressOfView({ origin, pathname, search: shownSearch(search, pinned) });
}

/** Returns how to copy the address of the view, and the dialog that takes over where the clipboard is refused; render it. */
export function useCopyLink() {
  const { copyText, dialog } = useCopyText();
  const pinned = usePinnedRelease();
  return { copyLink: () => copyText(viewAddress(pinned), 'Link copied.'), dialog };
}
