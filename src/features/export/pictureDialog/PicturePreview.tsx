import { reasonOf } from '@/features/export/files/failureWords';
import styles from '@/features/export/pictureDialog/PictureDialog.module.css';
import type { PictureState } from '@/features/export/pictureDialog/usePicture';
import { wordsOf } from '@/features/export/pictureRequest';
import { Loading } from '@/ui/Loading';
import { ScrollBox } from '@/ui/ScrollBox';

/** The picture as it will be saved, scaled to the room, and its size. */
export function PicturePreview({ shown, isDrawing, failure }: PictureState) {
  if (failure !== null) {
    return (
      <p role="alert" className={styles.problem}>
        The picture could not be drawn ({reasonOf(failure)}). Check the connection, reload the page and try again.
      </p>
    );
  }
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
