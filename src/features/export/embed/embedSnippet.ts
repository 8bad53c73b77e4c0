import { markupText } from '@/domain/words/markupText';
import { HEIGHT_MESSAGE } from '@/features/export/embed/embedHeight';
import { FRAME_LIMITS, type FrameWidth } from '@/features/export/embed/frameSize';
import { ATLAS } from '@/ui/atlas';

/** What the frame may do: run, keep to its own origin, and open the atlas in a tab of its own. Why its own origin: docs/decisions/0006-embed.md. */
export const FRAME_RIGHTS = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

export interface SnippetOptions {
  /** Full address of the chart alone. */
  readonly address: string;
  readonly title: string;
  readonly width: FrameWidth;
  /** In px. */
  readonly height: number;
  /** Adds the script that makes the frame as tall as the chart. */
  readonly isFitted: boolean;
}

/** Listens to this one frame, for its height alone, and never makes it taller than a few screens. */
const fittingScript = `<script>(function (frame) { addEventListener("message", function (event) {
  if (event.source === frame.contentWindow && event.data && event.data.type === "${HEIGHT_MESSAGE}" && event.data.height > 0) frame.style.height = Math.min(event.data.height, ${2 * FRAME_LIMITS[1]}) + "px"; }); })(document.currentScript.previousElementSibling);</script>`;

/** Returns the HTML that shows a chart in another page. Whatever the title holds, it stays a title. */
export function embedSnippet({ address, title, width, height, isFitted }: SnippetOptions): string {
  const frame = `<iframe src="${markupText(address)}" title="${markupText(`${title} · ${ATLAS}`)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy" sandbox="${FRAME_RIGHTS}" referrerpolicy="no-referrer"></iframe>`;
  return isFitted ? `${frame}\n${fittingScript}` : frame;
}
