import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Dialog, Heading } from 'react-aria-components';
import { linkProblemSentence } from '@/domain/address/linkProblem';
import type { PictureAddress } from '@/features/export/dialogAddress';
import { reasonOf } from '@/features/export/files/deliver';
import { PictureButtons } from '@/features/export/pictureDialog/PictureButtons';
import styles from '@/features/export/pictureDialog/PictureDialog.module.css';
import { PictureForm } from '@/features/export/pictureDialog/PictureForm';
import { type PictureRequest, titleOf, wordsOf } from '@/features/export/pictureRequest';
import { Button } from '@/ui/Button';
import { Loading } from '@/ui/Loading';
import frame from '@/ui/ModalFrame.module.css';
import { ScrollBox } from '@/ui/ScrollBox';

interface Props {
  /** What the picture shows, without its options. */
  request: PictureRequest;
  address: PictureAddress;
}

/** The picture of a chart or of a page with its options: what is previewed is what is saved. Escape closes it. */
export function PictureDialog({ request, address }: Props) {
  const { options, problems, change } = address;
  const { data: shown, isFetching: isDrawing, error } = usePicture({ ...request, options });
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
            <PictureForm options={options} height={shown?.picture.height ?? null} onChange={change} />
            {error ? (
              <p role="alert" className={styles.problem}>
                The picture could not be drawn ({reasonOf(error)}). Check the connection, reload the page and try again.
              </p>
            ) : (
              <PicturePreview shown={shown} isDrawing={isDrawing} />
            )}
          </div>
          {shown && !error && <PictureButtons shown={shown} title={title} isDrawing={isDrawing} />}
          <div className={frame.buttons}>
            <Button onPress={close}>Close</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

/** The picture as it will be saved, scaled to the room, and its size. */
function PicturePreview({ shown, isDrawing }: { shown: ShownPicture | undefined; isDrawing: boolean }) {
  if (!shown) return <Loading label="Drawing the picture" height={300} />;
  const { picture, request, address } = shown;
  const { width, height, isGrown } = picture;
  const scale = request.options?.scale ?? 1;
  return (
    <figure className={styles.preview} aria-busy={isDrawing}>
      <ScrollBox label="Preview" className={styles.stage}>
        <img src={address} alt={wordsOf(request)} width={width} height={height} />
      </ScrollBox>
      <figcaption>
        {isGrown
          ? `${'chart' in request ? 'This chart' : 'This page'} needs ${width} × ${height} px to stay readable; the picture is higher than asked for. `
          : `${width} × ${height} px. `}
        As PNG {width * scale} × {height * scale} px.
      </figcaption>
    </figure>
  );
}

/** A picture that is drawn, what it was drawn from, and its address in this page for `<img>`. */
export type ShownPicture = Awaited<ReturnType<typeof shownPicture>>;

/** Rejects where the picture cannot be drawn, or when nobody waits for it any more. */
async function shownPicture(request: PictureRequest, signal: AbortSignal) {
  const { drawPicture } = await import('@/features/export/files/chartFiles');
  const picture = await drawPicture(request);
  signal.throwIfAborted();
  return { picture, request, address: URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' })) };
}

/** Returns the picture of a request; the one before stays while the next is drawn. */
function usePicture(request: PictureRequest) {
  const { data, isFetching, error } = useQuery({
    queryKey: ['picture', request],
    queryFn: ({ signal }) => shownPicture(request, signal),
    placeholderData: keepPreviousData,
    networkMode: 'always',
    // A picture's address in this page is given back when the next one is shown, so none is kept for later.
    gcTime: 0,
  });
  useEffect(() => () => data && URL.revokeObjectURL(data.address), [data]);
  return { data, isFetching, error };
}
