import { useMemo } from 'react';
import { Dialog, Heading } from 'react-aria-components';
import { linkProblemSentence } from '@/domain/address/linkProblem';
import { PictureButtons } from '@/features/export/pictureDialog/PictureButtons';
import styles from '@/features/export/pictureDialog/PictureDialog.module.css';
import { PictureForm } from '@/features/export/pictureDialog/PictureForm';
import { PicturePreview } from '@/features/export/pictureDialog/PicturePreview';
import { usePicture } from '@/features/export/pictureDialog/usePicture';
import type { PictureAddress } from '@/features/export/pictureDialog/usePictureAddress';
import { type PictureRequest, titleOf } from '@/features/export/pictureRequest';
import { Button } from '@/ui/Button';
import frame from '@/ui/ModalFrame.module.css';

interface Props {
  /** What the picture shows, without its options. */
  request: PictureRequest;
  address: PictureAddress;
}

/** The picture of a chart or of a page with its options: what is previewed is what is saved. Escape closes it. */
export function PictureDialog({ request, address }: Props) {
  const { options, problems, change } = address;
  const state = usePicture(useMemo(() => ({ ...request, options }), [request, options]));
  const title = titleOf(request);
  return (
    <Dialog className={styles.dialog ?? ''}>
      {({ close }) => (
        <>
          <Heading slot="title" className={frame.title ?? ''}>
            Picture of {title}
          </Heading>
          {problems.map((problem) => (
            <p key={problem.value} className={styles.problem}>
              {linkProblemSentence(problem)}
            </p>
          ))}
          <div className={styles.work}>
            <PictureForm options={options} height={state.shown?.picture.height ?? null} onChange={change} />
            <PicturePreview {...state} />
          </div>
          {state.shown && state.failure === null && <PictureButtons shown={state.shown} title={title} isDrawing={state.isDrawing} />}
          <div className={frame.buttons}>
            <Button onPress={close}>Close</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
