import type { ChartExport } from '@/features/export/chartExport';
import { outlinesFor } from '@/features/export/chartFiles';
import { fontFaceCss } from '@/features/export/fonts';
import { describeChart, drawBody } from '@/features/export/picture/chartParts';
import { svgDocument } from '@/features/export/picture/frameParts';
import { rasterise } from '@/features/export/rasterise';
import { lightPalette } from '@/ui/palette';

/** Width of a chart in a brief, in px. */
const FIGURE_WIDTH = 1120;
/** PNG pictures are drawn at twice their size: sharp in print. */
const PNG_SCALE = 2;

/** A chart without title, notes and source, which the brief says around it. */
export interface FigurePicture {
  /** A whole SVG document. */
  readonly svg: string;
  /** Size in px. */
  readonly width: number;
  readonly height: number;
}

/** Returns the picture of a chart for a page of paper: light, its fonts inside. Rejects where the map cannot be loaded. */
export async function figurePicture(chart: ChartExport): Promise<FigurePicture> {
  const { outlines } = await outlinesFor({ chart });
  const canvas = { width: FIGURE_WIDTH, height: null, palette: lightPalette, legend: true };
  const body = drawBody(chart.body, canvas, outlines);
  const size = { width: FIGURE_WIDTH, height: Math.ceil(body.height), scale: 1 };
  const words = { title: chart.title, description: describeChart(chart) };
  const css = await fontFaceCss(body.svg);
  return { ...size, svg: svgDocument(body.svg, size, words, { ...(css && { fontFaceCss: css }) }) };
}

/** A chart as a PNG, with the size in px at which it is shown. */
export interface FigurePng {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Returns the chart's picture as a PNG. Rejects with `RasteriseError` where the browser cannot draw one. */
export async function figurePng(chart: ChartExport): Promise<FigurePng> {
  const { svg, width, height } = await figurePicture(chart);
  const content = await rasterise(svg, PNG_SCALE);
  return { png: new Uint8Array(await content.arrayBuffer()), width, height };
}
