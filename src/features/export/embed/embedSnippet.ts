import { type RefObject, useEffect } from 'react';
import { markupText } from '@/domain/words/markupText';
import { ATLAS } from '@/ui/atlas';

/** What the message of the height is called; the page around listens for it. */
export const HEIGHT_MESSAGE = 'accord-atlas:height';

/** Least and greatest width and height of a frame, in px. */
export const FRAME_LIMITS = [240, 2000] as const;

export type FrameWidth = '100%' | number;

/** What a typed size is, or a sentence that says what was expected. */
export type SizeEntry<T> = { readonly size: T } | { readonly error: string };

/** Reads a height in px: `640`, `640px`. */
export function readHeight(text: string): SizeEntry<number> {
  const [least, most] = FRAME_LIMITS;
  const size = Number(/^(\d{1,6})\s*(px)?$/i.exec(text.trim())?.[1]);
  if (size >= least && size <= most) return { size };
  return {
    error: `“${text.trim().slice(0, 20)}” is not a height. Enter a whole number of px from ${least} to ${most}. The code keeps the last valid one.`,
  };
}

/** Reads a width: `100%`, or px as for a height. */
export function readWidth(text: string): SizeEntry<FrameWidth> {
  if (/^100\s*%$/.test(text.trim())) return { size: '100%' };
  const read = readHeight(text);
  if ('size' in read) return read;
  const [least, most] = FRAME_LIMITS;
  return {
    error: `“${text.trim().slice(0, 20)}” is not a width. Enter 100%, or a whole number of px from ${least} to ${most}. The code keeps the last valid one.`,
  };
}

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

/** All that the page around ever hears: how tall the chart is, in px, and which chart it is. Nothing of the reader. */
interface HeightMessage {
  readonly type: typeof HEIGHT_MESSAGE;
  readonly height: number;
  readonly chart: string;
}

/** Returns the message for a height as measured; in whole px, so that nothing is cut off. */
function heightMessage(chart: string, height: number): HeightMessage {
  return { type: HEIGHT_MESSAGE, height: Math.ceil(height), chart };
}

/** Tells the page around how tall `frame` is, at first and whenever that changes; outside of a frame it does nothing. */
export function usePostedHeight(frame: RefObject<HTMLElement | null>, chart: string): void {
  useEffect(() => {
    const element = frame.current;
    if (!element || window.parent === window) return;
    let told = 0;
    const tell = () => {
      const message = heightMessage(chart, element.getBoundingClientRect().height);
      if (message.height === told) return;
      told = message.height;
      // Whoever embeds the chart may know its height; which site that is cannot be known here.
      window.parent.postMessage(message, '*');
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    tell();
    return () => observer.disconnect();
  }, [frame, chart]);
}
