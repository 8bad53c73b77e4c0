import { nextFrame } from '@/features/export/links/nextFrame';

/** Raised when the browser cannot turn a picture into PNG. */
export class RasteriseError extends Error {
  constructor(cause: unknown) {
    super('This browser could not draw the picture as PNG. Download the SVG instead, or try another browser.', { cause });
    this.name = 'RasteriseError';
  }
}

/** Returns an SVG document as a PNG, `scale` times its own size. Throws `RasteriseError` when the browser refuses. */
export async function rasterise(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2D canvas');
    // Embedded fonts may not be decoded at the first draw (seen in OWID's rasteriser too), so the second one counts.
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    await nextFrame();
    await nextFrame();
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (!blob) throw new Error('the canvas gave no PNG');
    return blob;
  } catch (cause) {
    throw new RasteriseError(cause);
  } finally {
    URL.revokeObjectURL(address);
  }
}
