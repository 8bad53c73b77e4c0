import { linkProblemSentence } from '@/domain/address/linkProblem';
import { counted } from '@/domain/words/sentences';
import type { PictureAddress } from '@/features/export/dialogAddress';
import { reasonOf } from '@/features/export/files/deliver';
import { isNative } from '@/features/export/files/nativeChart';
import { PictureButtons } from '@/features/export/pictureDialog/PictureButtons';
import styles from '@/features/export/pictureDialog/PictureDialog.module.css';
import { PictureForm } from '@/features/export/pictureDialog/PictureForm';
import { type ShownPicture, usePicture } from '@/features/export/pictureDialog/usePicture';
import { type PictureRequest, titleOf, wordsOf } from '@/features/export/pictureRequest';
import { Button } from '@/ui/Button';
import { Loading } from '@/ui/Loading';
import { ModalFrame } from '@/ui/ModalFrame';
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
    <ModalFrame isOpen onClose={address.close} title={<>Picture of {title}</>} className={styles.dialog ?? ''}>
      {problems.map((problem) => (
        <p key={problem.value} className={styles.problem}>
          {linkProblemSentence(problem)}
        </p>
      ))}
      <div className={styles.work}>
        <PictureForm
          options={options}
          height={shown?.picture.height ?? null}
          chart={'chart' in request ? request.chart : undefined}
          page={'charts' in request ? request : undefined}
          shown={shown?.picture.shown}
          onChange={change}
        />
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
        <Button onPress={address.close}>Close</Button>
      </div>
    </ModalFrame>
  );
}

/** Says which charts of the PPTX an office program draws itself. */
function nativeWords({ picture, request }: ShownPicture): string {
  if ('chart' in request) return isNative(request.chart) ? 'In the PPTX the chart itself can be edited.' : 'The PPTX holds this picture.';
  if (!picture.shown)
    return 'The PPTX is a slide of the first four charts, of which those that can are drawn by the office program; the form “Slide of four” shows it.';
  const shown = request.charts.filter(({ id }) => picture.shown?.includes(id));
  const native = shown.filter(isNative).length;
  if (native === 0) return 'The PPTX holds this picture.';
  if (native === shown.length) return `In the PPTX ${native === 1 ? 'the chart' : 'all charts'} can be edited.`;
  return `In the PPTX ${native} of ${shown.length} charts can be edited; the others are pictures.`;
}

/** The picture as it will be saved, scaled to the room, and its size. */
function PicturePreview({ shown, isDrawing }: { shown: ShownPicture | undefined; isDrawing: boolean }) {
  if (!shown) return <Loading label="Drawing the picture" height={300} />;
  const { picture, request, address } = shown;
  const { width, height, isGrown, left } = picture;
  const scale = request.options?.scale ?? 1;
  return (
    <figure className={styles.preview} aria-busy={isDrawing}>
      <ScrollBox label="Preview" className={styles.stage}>
        <img src={address} alt={wordsOf(request)} width={width} height={height} />
      </ScrollBox>
      <figcaption>
        {isGrown
          ? `${'chart' in request ? 'This chart' : 'This page'} needs ${width} × ${height} px to stay readable; the picture is taller than you asked for. `
          : `${width} × ${height} px. `}
        As PNG {width * scale} × {height * scale} px.
        {left > 0 && ` ${counted(left, 'note on counting does', 'notes on counting do')} not fit at this size.`}
        <span> {nativeWords(shown)}</span>
      </figcaption>
    </figure>
  );
}
