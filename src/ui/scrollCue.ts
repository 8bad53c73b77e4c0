/**
 * A `ref` for what may scroll sideways: where more of it lies, `data-more` says (`before after`), and theme.css fades it out there. By itself nothing tells so on a
 * phone, whose scroll bars hide.
 */
export function scrollCue(element: HTMLElement | null) {
  if (!element) return undefined;
  const mark = () => {
    const { scrollLeft, clientWidth, scrollWidth } = element;
    const sides = [...(scrollLeft > 1 ? ['before'] : []), ...(scrollLeft + clientWidth < scrollWidth - 1 ? ['after'] : [])];
    if (sides.length > 0) element.dataset.more = sides.join(' ');
    else delete element.dataset.more;
  };
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(mark);
  for (const each of [element, ...element.children]) observer?.observe(each);
  element.addEventListener('scroll', mark, { passive: true });
  // The observer tells the first sizes by itself, before the paint; to ask for them here would have the browser lay out the page in the midst of a change.
  if (!observer) mark();
  return () => {
    observer?.disconnect();
    element.removeEventListener('scroll', mark);
  };
}
