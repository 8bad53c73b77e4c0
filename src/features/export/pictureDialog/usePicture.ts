import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PictureRequest } from '@/features/export/pictureRequest';

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
export function usePicture(request: PictureRequest) {
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
