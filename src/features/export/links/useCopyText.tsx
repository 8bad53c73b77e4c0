import { useState } from 'react';
import { menuClosed } from '@/features/export/links/nextFrame';
import { CopyByHand } from '@/ui/CopyByHand';
import { showStatus } from '@/ui/StatusLine';

/** Returns how to copy a text and say so, and the dialog that takes over where the clipboard is refused; render it. */
export function useCopyText() {
  const [refused, setRefused] = useState<string | null>(null);
  const copyText = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      showStatus(done);
    } catch {
      await menuClosed();
      setRefused(text);
    }
  };
  return { copyText, dialog: <CopyByHand text={refused} onClose={() => setRefused(null)} /> };
}
