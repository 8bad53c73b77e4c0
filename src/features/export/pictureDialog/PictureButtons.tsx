import { useDelivery } from '@/features/export/pictureDialog/useDelivery';
import type { ShownPicture } from '@/features/export/pictureDialog/usePicture';
import { Button } from '@/ui/Button';
import frame from '@/ui/ModalFrame.module.css';

interface Props {
  shown: ShownPicture;
  /** Title of what the picture shows. */
  title: string;
  /** While another picture is drawn, which will take the place of this one. */
  isDrawing: boolean;
}

/** The ways in which the picture leaves the page. What came of each stands in the dialog, since the page behind it is hidden from screen readers. */
export function PictureButtons({ shown, title, isDrawing }: Props) {
  const { message, save, copy, share } = useDelivery(shown, title);
  return (
    <>
      <div className={frame.buttons}>
        <Button isPending={isDrawing} onPress={() => void save('png')}>
          Download PNG
        </Button>
        <Button isPending={isDrawing} onPress={() => void save('svg')}>
          Download SVG
        </Button>
        <Button isPending={isDrawing} onPress={() => void save('pdf')}>
          Download PDF page
        </Button>
        <Button isPending={isDrawing} onPress={() => void copy()}>
          Copy image
        </Button>
        {share && (
          <Button isPending={isDrawing} onPress={() => void share()}>
            Share …
          </Button>
        )}
      </div>
      <p role="status" className={frame.message}>
        {message}
      </p>
    </>
  );
}
