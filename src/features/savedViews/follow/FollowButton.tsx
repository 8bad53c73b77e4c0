import { lazy, Suspense } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import styles from '@/features/savedViews/follow/Follow.module.css';
import { useFollowedAddress } from '@/features/savedViews/follow/useFollowed';
import { Button } from '@/ui/Button';
import { Loading } from '@/ui/Loading';

// Few readers open it in a visit; the others need not fetch it.
const FollowPanel = lazy(async () => ({ default: (await import('@/features/savedViews/follow/FollowPanel')).FollowPanel }));

interface Props {
  /** The saved view to follow; the page itself where none is given, which can then be saved too. */
  view?: { readonly name: string; readonly address: string };
}

/** The ways to hear of what is new in the page, or in a saved view: feed, calendar, saved view. */
export function FollowButton({ view }: Props) {
  const here = useFollowedAddress();
  return (
    <DialogTrigger>
      {view ? (
        <Button look="quiet" aria-label={`Follow “${view.name}”`}>
          Follow
        </Button>
      ) : (
        <Button>
          Follow <span aria-hidden="true">▾</span>
        </Button>
      )}
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Dialog className={styles.dialog ?? ''} aria-label={view ? `Follow “${view.name}”` : 'Follow this view'}>
          {({ close }) => (
            <Suspense fallback={<Loading label="Loading the feeds" height={160} />}>
              <FollowPanel address={view?.address ?? here} isSaved={view !== undefined} onClose={close} />
            </Suspense>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
