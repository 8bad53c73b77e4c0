import { Suspense } from 'react';
import { Loading } from '@/ui/Loading';
import { lazyPart } from '@/ui/lazyPart';
import { Sheet } from '@/ui/Sheet';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

// Few readers open it in a visit; the others need not fetch it.
const SavedViewsPanel = lazyPart(async () => (await import('@/features/savedViews/SavedViewsPanel')).SavedViewsPanel);

/** The button of the header that opens the views saved in this browser. */
export function SavedViewsButton() {
  return (
    <Sheet
      label={
        <>
          Saved <VisuallyHidden isOnPhone>views</VisuallyHidden>
        </>
      }
      look="quiet"
      title="Saved views"
      closeLabel="Close"
    >
      {(close) => (
        <Suspense fallback={<Loading label="Loading the saved views" height={240} />}>
          <SavedViewsPanel onClose={close} />
        </Suspense>
      )}
    </Sheet>
  );
}
