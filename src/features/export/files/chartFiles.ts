import type { PictureBody } from '@/charts/model';
import { type Quarter, quarterPicture } from '@/charts/picture/composeFour';
import { composeBoard, composePicture } from '@/charts/picture/composePicture';
import type { DrawingAids } from '@/charts/picture/drawBody';
import type { BoardInput, Picture, PictureInput } from '@/charts/picture/pictureInput';
import { defaultOptions } from '@/charts/picture/pictureOptions';
import { browserMeasure, lettersOf, textsIn } from '@/charts/picture/textMeasure';
import { loadOutlines } from '@/charts/plot/Map';
import { fileName } from '@/domain/words/fileName';
import { fontFaceCss } from '@/features/export/files/fonts';
import { pdfScale, picturePdf } from '@/features/export/files/picturePdf';
import { rasterise } from '@/features/export/files/rasterise';
import type { NamedFile } from '@/features/export/files/saveTable';
import { type PictureRequest, titleOf, wordsOf } from '@/features/export/pictureRequest';

function compose(request: PictureRequest): Picture {
  return 'chart' in request ? composePicture(request) : composeBoard(request);
}

/** Loads what only some charts are drawn with. Rejects where it cannot be loaded. */
export async function aidsFor(request: Pick<PictureInput, 'chart'> | Pick<BoardInput, 'charts'>): Promise<DrawingAids> {
  const charts = 'chart' in request ? [request.chart] : request.charts;
  const has = (shape: PictureBody['shape']) => charts.some(({ body }) => body.shape === shape);
  const [outlines, analysis, curves] = await Promise.all([
    has('map') ? loadOutlines() : null,
    has('groupedColumns') || has('lines') ? import('@/charts/picture/drawGroupedColumns') : null,
    has('follow') ? import('@/charts/picture/drawFollow') : null,
  ]);
  return {
    ...(outlines && { outlines }),
    ...(analysis && { drawGroupedColumns: analysis.drawGroupedColumns, drawLines: analysis.drawLines }),
    ...(curves && { drawFollow: curves.drawFollow }),
  };
}

/** Returns the picture with its fonts inside: the one source of preview, SVG, PNG and PDF. Rejects where the map cannot be loaded. */
export async function drawPicture(request: PictureRequest): Promise<Picture> {
  const drawable = { ...request, ...(await aidsFor(request)) };
  return withFonts((more) => compose({ ...drawable, ...more }));
}

/** Draws twice: the first drawing tells which scripts the texts need, and which words are to be measured. */
async function withFonts<T>(draw: (more: Pick<BoardInput, 'fontFaceCss' | 'measure'>) => T): Promise<T> {
  const texts = textsIn((measure) => draw({ measure }));
  const [fontFaces, measure] = await Promise.all([fontFaceCss(lettersOf(texts)), browserMeasure(texts)]);
  return draw({ fontFaceCss: fontFaces, measure });
}

export type PictureFormat = 'png' | 'svg' | 'pdf' | 'pptx';

/** How many pixels stand for one of a picture on a slide, which may be shown on a wall. */
const SLIDE_SCALE = 2;

function asDataAddress(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read'));
    reader.readAsDataURL(content);
  });
}

/** Returns a picture that is drawn as a file with its name. Rejects with `RasteriseError` where the browser cannot draw PNG. */
export async function pictureFile(picture: Picture, request: PictureRequest, format: PictureFormat): Promise<NamedFile> {
  const { about, filterSentence, made, link, options = defaultOptions } = request;
  const title = titleOf(request);
  const name = fileName(title, filterSentence, made, format);
  switch (format) {
    case 'svg':
      return { name, content: new Blob([picture.svg], { type: 'image/svg+xml;charset=utf-8' }) };
    case 'png':
      return { name, content: await rasterise(picture.svg, options.scale) };
    case 'pptx': {
      const { slidePptx } = await import('@/features/export/files/slidePptx');
      const drawn = async (shown: Pick<Picture, 'svg' | 'width' | 'height'>) => ({
        picture: shown,
        data: await asDataAddress(await rasterise(shown.svg, SLIDE_SCALE)),
      });
      const input = 'chart' in request ? request : null;
      const board = 'charts' in request ? { ...request, ...(await aidsFor(request)) } : null;
      const draw = () => drawn(picture);
      const drawQuarter = async (quarter: Quarter, page: BoardInput) =>
        drawn(await withFonts((more) => quarterPicture(quarter, { ...page, ...more })));
      return { name, content: await slidePptx({ about, options, title, altText: wordsOf(request), input, board, draw, drawQuarter }) };
    }
    case 'pdf': {
      const png = await rasterise(picture.svg, pdfScale(picture));
      return { name, content: await picturePdf({ ...picture, png, link, about, title, subject: filterSentence, made }) };
    }
  }
}

/** Returns a chart's picture as a file with its name. Rejects with `RasteriseError` where the browser cannot draw PNG. */
export async function chartFile(input: PictureInput, format: PictureFormat): Promise<NamedFile> {
  return pictureFile(await drawPicture(input), input, format);
}
