import { type RefObject, Suspense } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import styles from '@/features/savedViews/follow/Follow.module.css';
import { Loading } from '@/ui/Loading';
import { lazyPart } from '@/ui/lazyPart';

// Few readers open it in a visit; the others need not fetch it.
const FollowPanel = lazyPart(async () => (await import('@/features/savedViews/follow/FollowPanel')).FollowPanel);

interface Props {
  /** Accessible name. */
  label: string;
  /** The button that it hangs from, and that gets the focus back. */
  button: RefObject<HTMLButtonElement | null>;
  address: string;
  isSaved: boolean;
  onClose: () => void;
}

/** What hangs from the button “Follow”. */
export function FollowPopover({ label, button, ...panel }: Props) {
  return (
    <Popover
      className={styles.popover ?? ''}
      triggerRef={button}
      trigger="DialogTrigger"
      placement="bottom end"
      isOpen
      onOpenChange={panel.onClose}
    >
      <Dialog className={styles.dialog ?? ''} aria-label={label}>
        <Suspense fallback={<Loading label="Loading the feeds" height={160} />}>
          <FollowPanel {...panel} />
        </Suspense>
      </Dialog>
    </Popover>
  );
}
