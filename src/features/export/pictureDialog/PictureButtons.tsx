import { useRef, useState } from 'react';
import type { PictureFormat } from '@/features/export/files/chartFiles';
import { canShareFiles, copyPicture, failureWords, itemMaker, saveFile, sharePicture } from '@/features/export/files/deliver';
import type { NamedFile } from '@/features/export/files/saveTable';
import type { ShownPicture } from '@/features/export/pictureDialog/PictureDialog';
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

/** The ways in which a picture leaves the page, and what came of the last one. */
interface Delivery {
  /** In words; '' before the first. */
  readonly message: string;
  readonly save: (format: PictureFormat) => Promise<void>;
  readonly copy: () => Promise<void>;
  /** Hands the picture to the device's share sheet; undefined where there is none. */
  readonly share: (() => Promise<void>) | undefined;
}

async function fileFrom({ picture, request }: ShownPicture, format: PictureFormat): Promise<NamedFile> {
  const { pictureFile } = await import('@/features/export/files/chartFiles');
  return pictureFile(picture, request, format);
}

/** Returns how to save, copy and share the picture that is shown. None of the ways rejects; each says in words what came of it. */
function useDelivery(shown: ShownPicture, title: string): Delivery {
  const [message, setMessage] = useState('');
  const last = useRef<{ readonly shown: ShownPicture; readonly png: Promise<NamedFile> } | null>(null);

  // Kept: where a device refuses to share because drawing took too long after the press, the next press finds the file drawn.
  const pngFile = (): Promise<NamedFile> => {
    if (last.current?.shown !== shown) last.current = { shown, png: fileFrom(shown, 'png') };
    const { png } = last.current;
    png.catch(() => {
      if (last.current?.png === png) last.current = null;
    });
    return png;
  };

  const save = async (format: PictureFormat) => {
    setMessage('Drawing the file …');
    try {
      const { name, content } = await (format === 'png' ? pngFile() : fileFrom(shown, format));
      saveFile(content, name);
      setMessage(`Saved ${name}.`);
    } catch (cause) {
      setMessage(failureWords(title, cause));
    }
  };
  const copy = async () => setMessage(await copyPicture(async () => (await pngFile()).content, navigator.clipboard, itemMaker()));
  const share = async () => setMessage(await sharePicture(pngFile, title, navigator));
  return { message, save, copy, share: canShareFiles(navigator) ? share : undefined };
}
