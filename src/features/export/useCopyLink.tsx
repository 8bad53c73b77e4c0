import { useState } from 'react';
import { orderParameters } from '@/domain/filterCodec';
import { CopyByHand } from '@/ui/CopyByHand';
import { showStatus } from '@/ui/statusMessage';

/** Returns the full address of the view, its parameters in the fixed order whatever order the reader came with. */
export function viewAddress(): string {
  const query = orderParameters(new URLSearchParams(location.search)).toString().replaceAll('%2C', ',');
  return location.origin + location.pathname + (query && `?${query}`);
}

/** Returns how to copy the address of the view, and the dialog that takes over where the clipboard is refused; render it. */
export function useCopyLink() {
  const [refused, setRefused] = useState<string | null>(null);
  const copyLink = async () => {
    const link = viewAddress();
    try {
      await navigator.clipboard.writeText(link);
      showStatus('Link copied.');
    } catch {
      setRefused(link);
    }
  };
  return { copyLink, dialog: <CopyByHand text={refused} onClose={() => setRefused(null)} /> };
}
