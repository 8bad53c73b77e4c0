import { useState } from 'react';
import { CiteDialog } from '@/features/export/citation/CiteDialog';
import type { Citation } from '@/features/export/citation/citation';
import { today } from '@/features/export/saveFile';
import { viewAddress } from '@/features/export/useCopyLink';
import { Button } from '@/ui/Button';

interface Props {
  /** Makes the citation when the reader asks for it: today's date, and the address as it then stands. */
  citation: (accessed: string, link: string) => Citation;
  /** While what is cited is not known yet. */
  isDisabled?: boolean;
}

/** A button that opens the citation of what the page shows. */
export function CiteButton({ citation, isDisabled = false }: Props) {
  const [shown, setShown] = useState<Citation | null>(null);
  return (
    <>
      <Button isDisabled={isDisabled} onPress={() => setShown(citation(today(), viewAddress()))}>
        Cite
      </Button>
      <CiteDialog citation={shown} onClose={() => setShown(null)} />
    </>
  );
}
