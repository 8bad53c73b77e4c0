import type { ChartExport, PictureBody } from '@/charts/model';
import { definitionsOf, drawBody } from '@/charts/picture/drawBody';
import { markup } from '@/charts/picture/drawing';
import { PictureDocument } from '@/charts/picture/PictureDocument';
import { describeChart } from '@/charts/picture/pictureInput';
import { lettersOf, textsIn } from '@/charts/picture/textMeasure';
import type { MeasureText } from '@/charts/plot/PlotText';
import { figureParts } from '@/features/brief/figureOnPaper';
import { aidsFor } from '@/features/export/files/chartFiles';
import { fontFaceCss } from '@/features/export/files/fonts';
import { rasterise } from '@/features/export/files/rasterise';
import { lightPalette, type Palette } from '@/ui/palette';

/** Width of a chart in a brief, in px; and on a screen as narrow as a phone, where its type would be too small. */
const FIGURE_WIDTH = 1120;
const NARROW_WIDTH = 560;
/** A brief is printed on white paper. */
const paper: Palette = { ...lightPalette, ground: '#ffffff' };
/** PNG pictures are drawn at twice their size: sharp in print. */
const PNG_SCALE = 2;

/** A chart, or a part of one that is too high for a page, without title, notes and source, which the brief says around it. */
export interface FigurePicture {
  /** A whole SVG document. */
  readonly svg: string;
  /** Size in px. */
  readonly width: number;
  readonly height: number;
}

/**
 * Returns the pictures of a chart for paper or for a narrow screen, one unless the chart is too high for a page: in light colours, with their fonts inside.
 * Rejects if the map cannot be loaded.
 */
export async function figurePictures(chart: ChartExport, isNarrow = false): Promise<readonly FigurePicture[]> {
  const width = isNarrow ? NARROW_WIDTH : FIGURE_WIDTH;
  const aids = await aidsFor({ chart });
  const canvas = { width, height: null, palette: paper, legend: true };
  const draw = (body: PictureBody) => drawBody(body, canvas, aids);
  const parts = figureParts(chart.body, (body) => draw(body).height);
  return Promise.all(
    parts.map(async (part) => {
      const { drawn, height } = draw(part);
      const size = { width, height: Math.ceil(height) };
      const documentWith = (frame: { fontFaceCss?: string; measure?: MeasureText }) =>
        markup(
          <PictureDocument
            size={{ ...size, scale: 1 }}
            title={chart.title}
            description={describeChart(chart)}
            frame={frame}
            definitions={definitionsOf([{ body: part }], paper)}
            ground={paper.ground}
          >
            {drawn}
          </PictureDocument>,
        );
      const texts = textsIn((measure) => documentWith({ measure }));
      return { ...size, svg: documentWith({ fontFaceCss: await fontFaceCss(lettersOf(texts)) }) };
    }),
  );
}

/** A picture as a PNG, with the size in px at which it is shown. */
export interface FigurePng {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Returns the chart's pictures as PNGs. Rejects with `RasteriseError` where the browser cannot draw one. */
export async function figurePngs(chart: ChartExport): Promise<readonly FigurePng[]> {
  const pngs: FigurePng[] = [];
  for (const { svg, width, height } of await figurePictures(chart)) {
    const content = await rasterise(svg, PNG_SCALE);
    pngs.push({ png: new Uint8Array(await content.arrayBuffer()), width, height });
  }
  return pngs;
}
