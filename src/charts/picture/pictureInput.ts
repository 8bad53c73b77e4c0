import type { ChartExport, ChartNote } from '@/charts/model';
import type { DrawingAids } from '@/charts/picture/drawBody';
import { defaultOptions, headlineFound, type PictureOptions } from '@/charts/picture/pictureOptions';
import type { MeasureText } from '@/charts/plot/PlotText';
import type { DatasetAbout } from '@/domain/records/about';
import { counted } from '@/domain/words/sentences';
import { type Palette, palettes } from '@/ui/palette';

/** What a picture says beside its charts. */
export interface PictureFrame extends DrawingAids {
  readonly about: DatasetAbout;
  /** The filters in words. */
  readonly filterSentence: string;
  /** Records that the filters leave. */
  readonly total: number;
  readonly release: string;
  /** Day on which the picture is made, `YYYY-MM-DD`. */
  readonly made: string;
  /** Footnotes that the filters' words call for, beside those of the charts. */
  readonly footnotes?: readonly string[];
  /** Full address of the view. */
  readonly link: string;
  /** `@font-face` rules to embed; without them the reader's fonts are used. */
  readonly fontFaceCss?: string;
  /** How wide texts are drawn; without it they do not say so. */
  readonly measure?: MeasureText;
  /** How the picture is made; the default options where nothing is said. */
  readonly options?: PictureOptions;
}

/** Everything that the picture of a chart says. */
export interface PictureInput extends PictureFrame {
  readonly chart: ChartExport;
}

/** Everything that the picture of a whole page says. */
export interface BoardInput extends PictureFrame {
  /** The page's title. */
  readonly title: string;
  /** The title is the filters in words, which are then said once. */
  readonly isCalledByFilters?: boolean;
  /** The page's finding; empty where it has none. */
  readonly finding?: string;
  /** In the page's order. */
  readonly charts: readonly ChartExport[];
}

/** A picture as an SVG document. */
export interface Picture {
  readonly svg: string;
  /** Size in px. */
  readonly width: number;
  readonly height: number;
  /** Where the printed link stands, in px. */
  readonly linkBox: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The picture is higher than asked for, or it could not be read. */
  readonly isGrown: boolean;
  /** Notes on counting for which there was no room at this size. */
  readonly left: number;
  /** The ids of the charts on a page's slide. */
  readonly shown?: readonly string[];
}

/** What parts of a picture are drawn with. */
export interface Look {
  readonly options: PictureOptions;
  readonly palette: Palette;
}

/** Returns what the picture's parts are drawn with. */
export function lookOf({ options = defaultOptions }: Pick<PictureFrame, 'options'>): Look {
  return { options, palette: palettes[options.theme] };
}

/** What stands over a picture: its headline, the line under it, and what is counted in which selection. */
interface PictureHead {
  readonly headline: string;
  readonly subtitle: string;
  readonly scope: string;
}

/** Returns what stands over a chart's picture: the reader's own words, else its finding; one agreement's picture has its name on top. */
export function headOf({ chart, ...view }: PictureInput): PictureHead {
  const { options } = lookOf(view);
  const { headline, subtitle, finding } = options;
  if (chart.subject)
    return { headline: headline || chart.subject, subtitle: subtitle || (finding ? chart.finding : ''), scope: chart.title };
  const scope = scopeWords(view, chart.amount);
  const over = headline || headlineFound(options, chart.title, [chart.finding]);
  return { headline: over, subtitle, scope: over === chart.title ? scope : `${chart.title} · ${scope}` };
}

/** Rows told in a picture's description; a list of pairs may hold hundreds. */
const SPOKEN_ROWS = 60;

/** Returns the notes to print; footnotes to names in the picture stay without the notes too. */
export function notesOf({ notes }: ChartExport, withNotes: boolean): readonly ChartNote[] {
  return withNotes ? notes : notes.filter(({ kind }) => kind === 'footnote');
}

/** Returns the finding and the numbers as text, for those who cannot see the picture. */
export function describeChart({ finding, table }: ChartExport): string {
  const rows = table.rows.slice(0, SPOKEN_ROWS).map((row) => row.join(', '));
  const more = table.rows.length - rows.length;
  return `${finding && `${finding} `}${table.columns.map(({ label }) => label).join(', ')}: ${rows.join('; ')}${more > 0 ? `; and ${more} more rows` : ''}.`;
}

/** Returns the filters in words with the number of records that they leave, or what is counted instead: `Serbia; since 2019 · 53 records`. */
export function scopeWords(view: { readonly filterSentence: string; readonly total: number }, amount?: string | undefined): string {
  return `${view.filterSentence} · ${amount ?? counted(view.total, 'record')}`;
}

/** Returns what is counted on a page and in which selection, without the filters where the title over it says them. */
export function scopeUnderTitle(input: BoardInput): string {
  return input.isCalledByFilters ? counted(input.total, 'record') : scopeWords(input);
}
