import { useRef, useState } from 'react';
import type { PictureFormat } from '@/features/export/files/chartFiles';
import { canShareFiles, copyPicture, failureWords, itemMaker, saveFile, sharePicture } from '@/features/export/files/deliver';
import type { NamedFile } from '@/features/export/files/saveTable';
import type { ShownPicture } from '@/features/export/pictureDialog/usePicture';
import { Button } from '@/ui/Button';
import frame from '@/ui/ModalFrame.module.css';

const formats = [
  ['png', 'Download PNG'],
  ['svg', 'Download SVG'],
  ['pdf', 'Download PDF page'],
  ['pptx', 'Download PPTX'],
] as const;

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
        {formats.map(([format, words]) => (
          <Button key={format} isPending={isDrawing} onPress={() => void save(format)}>
            {words}
          </Button>
        ))}
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

async function fileFrom({ picture, request }: ShownPicture, format: PictureFormat): Promise<NamedFile> {
  const { pictureFile } = await import('@/features/export/files/chartFiles');
  return pictureFile(picture, request, format);
}

/** Returns how to save, copy and share the picture that is shown. None of the ways rejects; each says in words what came of it. */
function useDelivery(shown: ShownPicture, title: string) {
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
