import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Dialog, Heading, Modal, ModalOverlay, Popover } from 'react-aria-components';
import { restsOnQuery } from '@/api/queries';
import { formatCount } from '@/domain/words/sentences';
import type { AskedNumber } from '@/features/filters/restsOn';
import styles from '@/features/rests/Rests.module.css';
import { RestsCard } from '@/features/rests/RestsCard';
import { Button } from '@/ui/Button';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { atLeast, useMediaQuery } from '@/ui/useMediaQuery';

interface Props {
  asked: AskedNumber;
  onClose: () => void;
}

/** The card under the number that was asked for; where the page is narrow, a sheet at its foot. Escape closes it, and the focus goes back to the number. */
export function RestsPopover({ asked, onClose }: Props) {
  const isRoomy = useMediaQuery(atLeast('columns'));
  const place = useMemo(() => ({ current: asked.place }), [asked]);
  const content = <RestsDialog {...{ asked, onClose }} />;
  return isRoomy ? (
    <Popover
      className={styles.popover ?? ''}
      triggerRef={place}
      trigger="DialogTrigger"
      placement="bottom start"
      isOpen
      onOpenChange={onClose}
    >
      {content}
    </Popover>
  ) : (
    <ModalOverlay className={styles.overlay ?? ''} isOpen onOpenChange={onClose} isDismissable>
      <Modal className={styles.sheet ?? ''}>{content}</Modal>
    </ModalOverlay>
  );
}

function RestsDialog({ asked: { filters }, onClose }: Props) {
  const { data, error, refetch } = useQuery(restsOnQuery(filters));
  return (
    <Dialog className={styles.dialog ?? ''}>
      <header className={styles.head}>
        <Heading slot="title" className={styles.title ?? ''}>
          What {data ? formatCount(data.total) : 'the number'} rests on
        </Heading>
        <Button look="quiet" aria-label="Close" onPress={onClose}>
          ×
        </Button>
      </header>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading label="Loading what the number rests on" height={420} />}
      {data && <RestsCard answer={data} filters={filters} />}
    </Dialog>
  );
}
