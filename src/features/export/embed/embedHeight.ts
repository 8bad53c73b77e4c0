import { type RefObject, useEffect } from 'react';

/** What the message of the height is called; the page around listens for it. */
export const HEIGHT_MESSAGE = 'accord-atlas:height';

/** All that the page around ever hears: how tall the chart is, in px, and which chart it is. Nothing of the reader. */
export interface HeightMessage {
  readonly type: typeof HEIGHT_MESSAGE;
  readonly height: number;
  readonly chart: string;
}

/** Returns the message for a height as measured; in whole px, so that nothing is cut off. */
export function heightMessage(chart: string, height: number): HeightMessage {
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
