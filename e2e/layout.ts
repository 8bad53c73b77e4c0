import type { Page } from '@playwright/test';

/**
 * The distances that a reader may set for every text without losing any of it: WCAG 2.2, 1.4.12. Not in drawings, where each name has a place that was measured for it; the page
 * of the statement says so, and each drawing has a table.
 */
export const textSpacing =
  'svg { letter-spacing: normal !important; word-spacing: normal !important; } :not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

/** What is wrong with a page's layout as it stands: a page that scrolls sideways, and words of which a part cannot be seen or scrolled to. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > window.innerWidth) faults.push(`the page is ${scrollWidth} px wide in a window of ${window.innerWidth} px`);
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class')?.split(' ')[0] ?? ''} “${element.textContent?.trim().slice(0, 50)}”`;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const told = new Set<Element>();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!node.textContent?.trim() || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // The timeline is a window on its drawing, which is moved.
      if (parent.closest('#timeline svg')) continue;
      const words = range.getBoundingClientRect();
      if (words.width === 0) continue;
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        const edges = box.getBoundingClientRect();
        // What is written for screen readers alone is cut on purpose.
        if (edges.width <= 1 || edges.height <= 1) break;
        if (box.matches('svg *')) continue;
        const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const across = isCut(style.overflowX) && (words.right > edges.right + 1.5 || words.left < edges.left - 1.5);
        const down = isCut(style.overflowY) && (words.bottom > edges.bottom + 3 || words.top < edges.top - 3);
        if ((across || down) && !told.has(box)) {
          told.add(box);
          faults.push(`cut ${across ? 'at the side' : 'below or above'}: ${nameOf(parent)} in ${nameOf(box).slice(0, 60)}`);
        }
        // Further out the words can be scrolled to.
        if (style.overflowX === 'auto' || style.overflowX === 'scroll' || style.position === 'fixed') break;
      }
    }
    return faults;
  });
}

/** The headings of a page and what it says of its records, by which one tells whether a narrow window has lost anything. */
export function headingsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3)')]
      .filter((heading) => heading.checkVisibility({ visibilityProperty: true }) && !heading.closest('aside'))
      .map((heading) => heading.textContent ?? ''),
  );
}
