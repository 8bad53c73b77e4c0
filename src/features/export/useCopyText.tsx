import { useState } from 'react';
import { nextFrame } from '@/features/export/nextFrame';
import { CopyByHand } from '@/ui/CopyByHand';
import { showStatus } from '@/ui/statusMessage';

/** Returns how to copy a text and say so, and the dialog that takes over where the clipboard is refused; render it. */
export function useCopyText() {
  const [refused, setRefused] = useState<string | null>(null);
  const copyText = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      showStatus(done);
    } catch {
      // A menu gives the focus back to its button within a frame or two of closing. Opening the dialog after that lets it return the focus there.
      await nextFrame();
      await nextFrame();
      setRefused(text);
    }
  };
  return { copyText, dialog: <CopyByHand text={refused} onClose={() => setRefused(null)} /> };
}
