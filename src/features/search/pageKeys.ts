import { idsOf } from '@/domain/vocabulary/vocabulary';
import { askHere } from '@/features/filters/restsOn';
import type { KeyPress } from '@/features/search/shortcuts';

/** What a key does on every page: each alone, without Ctrl, Alt or Cmd, and never in a field, a menu or a dialog. The list is what the sheet shows. */
export const pageKeys = {
  next: { key: 'j', label: 'Next chart or section' },
  previous: { key: 'k', label: 'Previous chart or section' },
  filters: { key: 'f', label: 'Filters' },
  rests: { key: 'w', label: 'What the number in focus or under the pointer rests on; else, what the view rests on' },
  top: { key: 't', label: 'Top of the page' },
  sheet: { key: '?', label: 'This list' },
} as const;

type PageAction = keyof typeof pageKeys;

/** Returns what a key press asks for; null where it asks for nothing, and for all while single keys are switched off (WCAG 2.1.4). */
export function actionOf({ key, ctrlKey, metaKey, altKey, isTaken }: KeyPress, areOn: boolean): PageAction | null {
  if (!areOn || isTaken || ctrlKey || metaKey || altKey) return null;
  return idsOf(pageKeys).find((id) => pageKeys[id].key === key) ?? null;
}

/** Moves the focus to an element that has none by itself, and shows it. */
function show(element: HTMLElement): void {
  if (!element.matches('a[href], button, input, select, [tabindex]')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView?.({ block: 'start' });
}

/** Returns the charts and titled sections of the page in their order. */
function parts(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main :is(figure, section[aria-labelledby])')].filter(
    (part) => part.checkVisibility?.() ?? true,
  );
}

/** Goes to the part before or after the one that has the focus, from the top of the page where none has; at the ends it stays. */
function step(by: 'next' | 'previous'): void {
  const all = parts();
  const here = document.activeElement;
  const at = here === document.body ? null : here;
  const lies = (part: Element, side: number) => at !== null && part !== at && (at.compareDocumentPosition(part) & side) !== 0;
  const target =
    by === 'next'
      ? all.find((part) => at === null || lies(part, Node.DOCUMENT_POSITION_FOLLOWING))
      : all.findLast((part) => lies(part, Node.DOCUMENT_POSITION_PRECEDING) && part !== at?.closest('figure'));
  if (target) show(target);
}

function showFirst(selector: string): void {
  const found = document.querySelector<HTMLElement>(selector);
  if (found) show(found);
}

/** Does what a key asks for; the sheet is opened by whoever draws it. */
export function act(action: Exclude<PageAction, 'sheet'>): void {
  if (action === 'rests') askHere();
  else if (action === 'next' || action === 'previous') step(action);
  else if (action === 'top') {
    showFirst('main h1');
    // The header above the heading too.
    document.documentElement.scrollTop = 0;
  }
  // Where the rail has no room its button stands for it.
  else showFirst('aside[aria-label="Filter"] :is(input, button), main [data-filters] button');
}
