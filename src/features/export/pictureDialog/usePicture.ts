import { useEffect, useState } from 'react';
import type { Picture } from '@/charts/picture/pictureInput';
import type { PictureRequest } from '@/features/export/pictureRequest';

/** A picture that is drawn, what it was drawn from, and its address in this page for `<img>`. */
export interface ShownPicture {
  readonly picture: Picture;
  readonly request: PictureRequest;
  readonly address: string;
}

/** The last picture that was drawn, and how the present one stands. */
export interface PictureState {
  /** Stays while the next one is drawn; null before the first. */
  readonly shown: ShownPicture | null;
  readonly isDrawing: boolean;
  /** Why the present one could not be drawn; null while nothing is wrong. */
  readonly failure: unknown;
}

/** Returns the picture of a request, drawn anew whenever the request is another object. */
export function usePicture(request: PictureRequest): PictureState {
  const [state, setState] = useState<PictureState>({ shown: null, isDrawing: true, failure: null });
  useEffect(() => {
    let isCurrent = true;
    let address: string | undefined;
    const draw = async () => {
      setState(({ shown }) => ({ shown, isDrawing: true, failure: null }));
      try {
        const { drawPicture } = await import('@/features/export/files/chartFiles');
        const picture = await drawPicture(request);
        if (!isCurrent) return;
        address = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }));
        setState({ shown: { picture, request, address }, isDrawing: false, failure: null });
      } catch (failure) {
        if (isCurrent) setState(({ shown }) => ({ shown, isDrawing: false, failure }));
      }
    };
    void draw();
    return () => {
      isCurrent = false;
      // The old picture stands until the next one is drawn, and it is loaded by then.
      if (address) URL.revokeObjectURL(address);
    };
  }, [request]);
  return state;
}
