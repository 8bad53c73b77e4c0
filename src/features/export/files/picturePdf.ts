import type { DatasetAbout } from '@/domain/records/about';
import { ATLAS } from '@/ui/atlas';

/** Points per px: a PDF has 72 points to the inch, a picture 96 px. */
const POINTS = 0.75;
/** Sharp at the size of the page; more would only make the file larger. */
const MOST_SCALE = 3;
/** Pixels that phones and the PDF writer still hold in memory. */
const MOST_PIXELS = 40_000_000;

/** Returns how many pixels of a PDF's image stand for one of the picture: three, fewer for a picture so large that it would not fit into memory. */
export function pdfScale({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.max(1, Math.min(MOST_SCALE, Math.floor(Math.sqrt(MOST_PIXELS / (width * height)) * 10) / 10));
}

/** A page to write: the picture drawn at `pdfScale`, its size in px, and the words of the document. */
export interface PdfPage {
  readonly png: Blob;
  readonly width: number;
  readonly height: number;
  /** Where the link is written, in px. */
  readonly linkBox: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly link: string;
  readonly about: DatasetAbout;
  readonly title: string;
  /** The filters in words. */
  readonly subject: string;
  /** Day on which the picture was made, `YYYY-MM-DD`. */
  readonly made: string;
}

/**
 * Returns a PDF of one page in the size of the picture, with title, author and keywords, and the link where it is written. The picture goes in as an
 * image: drawing it as vectors would need every font again in a form that PDF takes, and could differ from the preview; who wants vectors takes the
 * SVG. Rejects where the writer cannot be loaded.
 */
export async function picturePdf({ png, width, height, linkBox, link, about, title, subject, made }: PdfPage): Promise<Blob> {
  const [{ jsPDF }, bytes] = await Promise.all([import('jspdf'), png.arrayBuffer()]);
  const [w, h] = [width * POINTS, height * POINTS];
  const document = new jsPDF({ unit: 'pt', format: [w, h], orientation: w > h ? 'landscape' : 'portrait', compress: true });
  document.setProperties({
    title,
    subject,
    author: about.publisher,
    creator: ATLAS,
    keywords: [...about.keywords, about.licence.name].join(', '),
  });
  // The writer tells the day by this computer's clock: midnight in Greenwich is the evening before in America.
  document.setCreationDate(new Date(`${made}T00:00:00`));
  document.setLanguage('en');
  document.addImage(new Uint8Array(bytes), 'PNG', 0, 0, w, h, undefined, 'FAST');
  document.link(linkBox.x * POINTS, linkBox.y * POINTS, linkBox.width * POINTS, linkBox.height * POINTS, { url: link });
  return document.output('blob');
}
