import { useState } from 'react';
import type { PictureFormat } from '@/features/export/chartFiles';
import { canShareFiles, copyPicture, itemMaker, sharePicture } from '@/features/export/deliver';
import { failureWords } from '@/features/export/failureWords';
import type { ShownPicture } from '@/features/export/pictureDialog/usePicture';
import { saveFile } from '@/features/export/saveFile';

/** The ways in which a picture leaves the page, and what came of the last one. */
export interface Delivery {
  /** In words; '' before the first. */
  readonly message: string;
  readonly save: (format: PictureFormat) => Promise<void>;
  readonly copy: () => Promise<void>;
  /** Hands the picture to the device's share sheet; undefined where there is none. */
  readonly share: (() => Promise<void>) | undefined;
}

async function fileFrom({ picture, request }: ShownPicture, format: PictureFormat) {
  const { pictureFile } = await import('@/features/export/chartFiles');
  return pictureFile(picture, request, format);
}

/** Returns how to save, copy and share the picture that is shown. None of the ways rejects; each says in words what came of it. */
export function useDelivery(shown: ShownPicture, title: string): Delivery {
  const [message, setMessage] = useState('');
  const png = async () => (await fileFrom(shown, 'png')).content;

  const save = async (format: PictureFormat) => {
    setMessage('Drawing the file …');
    try {
      const { name, content } = await fileFrom(shown, format);
      saveFile(content, name);
      setMessage(`Saved ${name}.`);
    } catch (cause) {
      setMessage(failureWords(title, cause));
    }
  };
  const copy = async () => setMessage(await copyPicture(png, navigator.clipboard, itemMaker()));
  const share = async () => setMessage(await sharePicture(() => fileFrom(shown, 'png'), title, navigator));
  return { message, save, copy, share: canShareFiles(navigator) ? share : undefined };
}
