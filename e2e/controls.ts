import { type ElementHandle, expect, type Page } from '@playwright/test';

/** Something on a page that can be pressed, chosen from, written into or moved. */
export interface Control {
  /** Chart, group and name: what tells it from the others of the page. */
  readonly key: string;
  readonly kind: 'press' | 'select' | 'text' | 'slider';
  /** Whether it stands in the rail of filters, which is the same on every page that has one. */
  readonly isInRail: boolean;
  readonly element: ElementHandle<HTMLElement>;
}

/** Finds one control of every sort that the page holds: the first of a group of like ones, such as the values of a facet or the marks of a chart. */
function found(page: Page) {
  return page.evaluateHandle(() => {
    const nameOf = (element: Element) => {
      const label =
        element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? '';
      const by = element.getAttribute('aria-labelledby');
      return (
        by
          ? by
              .split(' ')
              .map((id) => document.getElementById(id)?.textContent ?? '')
              .join(' ')
          : label
      )
        .trim()
        .replace(/\s+/g, ' ');
    };
    const found = new Map<string, { kind: 'press' | 'select' | 'text' | 'slider'; isInRail: boolean; element: Element }>();
    for (const element of document.querySelectorAll(
      'main button, main [role="button"], main select, main input:not([role="combobox"]), main [role="slider"], main [role="tab"], main th[aria-sort] a, main nav a[href*="page="]',
    )) {
      if (
        !(element as HTMLElement).checkVisibility() ||
        (element as HTMLButtonElement).disabled ||
        element.getAttribute('aria-disabled') === 'true'
      )
        continue;
      const figure = element.closest('figure')?.querySelector('h2')?.textContent ?? '';
      const group = element.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
      const isMark = element.matches('svg *, [data-mark], [data-key]');
      const input = element as HTMLInputElement;
      const isChoice = element.matches('input[type="checkbox"], input[type="radio"]');
      const isText = element.matches('input:not([type="checkbox"]):not([type="radio"]):not([type="range"])');
      const kind = element.matches('select')
        ? 'select'
        : isText
          ? 'text'
          : element.matches('[role="slider"], input[type="range"]')
            ? 'slider'
            : 'press';
      if (isChoice && input.type === 'radio' && input.checked) continue;
      if (element.getAttribute('aria-pressed') === 'true' && !isMark) continue;
      const name = isMark ? 'mark' : isChoice && group ? 'choice' : nameOf(element);
      const key = [figure, group, name].filter(Boolean).join(' / ');
      if (!found.has(key)) found.set(key, { kind, isInRail: element.closest('aside[aria-label="Filter"]') !== null, element });
    }
    return found;
  });
}

/** Returns what the page can be used by, without holding on to it: a page draws its controls again. */
export async function controlsOf(page: Page): Promise<Omit<Control, 'element'>[]> {
  const map = await found(page);
  return map.evaluate((controls) => [...controls].map(([key, { kind, isInRail }]) => ({ key, kind, isInRail })));
}

/** Returns a control as the page has it now; undefined where it is not there. */
export async function controlOf(page: Page, key: string): Promise<Control | undefined> {
  const map = await found(page);
  const facts = await map.evaluate((controls, wanted) => {
    const { kind, isInRail } = controls.get(wanted) ?? {};
    return kind && { kind, isInRail: isInRail === true };
  }, key);
  if (!facts) return undefined;
  const element = (await map.evaluateHandle((controls, wanted) => controls.get(wanted)?.element, key)).asElement();
  return { key, ...facts, element: element as ElementHandle<HTMLElement> };
}

/** Uses a control once, in the way of its kind. */
export async function use({ kind, element }: Control): Promise<void> {
  if (kind === 'select')
    await element.selectOption({ index: await element.evaluate((select) => (select as unknown as HTMLSelectElement).options.length - 1) });
  else if (kind === 'text') {
    await element.fill((await element.getAttribute('type')) === 'search' ? 'roaming' : '2021');
    await element.press('Enter');
  } else if (kind === 'slider') {
    await element.focus();
    await element.press('ArrowRight');
  } else await element.dispatchEvent('click');
}

/** Returns what a reader sees and where every control stands. Places of the window and what has the focus are no part of it. */
export async function seen(page: Page): Promise<string> {
  await expect(page.locator('main [aria-label^="Loading"], [aria-busy="true"]')).toHaveCount(0);
  return page.evaluate(() => {
    // What is only told to screen readers after a change is told once, and is no part of the view.
    const told = new Set(
      // A card shows where the focus is, which no link tells.
      [...document.querySelectorAll('main [role="status"], main [aria-live], main [role="tooltip"]')].flatMap((line) =>
        (line as HTMLElement).innerText.split('\n'),
      ),
    );
    const lines = (document.querySelector('main')?.innerText ?? '').split('\n').filter((line) => line && !told.has(line));
    for (const dialog of document.querySelectorAll('[role="dialog"]')) lines.push(`dialog: ${(dialog as HTMLElement).innerText}`);
    for (const control of document.querySelectorAll('main input, main select, [role="dialog"] input, [role="dialog"] select')) {
      const input = control as HTMLInputElement;
      lines.push(
        `${input.labels?.[0]?.textContent ?? input.ariaLabel ?? ''}: ${input.type === 'checkbox' || input.type === 'radio' ? input.checked : input.value}`,
      );
    }
    for (const mark of document.querySelectorAll('[aria-pressed="true"], [aria-selected="true"], [aria-sort]'))
      lines.push(`${mark.ariaLabel ?? mark.textContent}: ${mark.getAttribute('aria-sort') ?? 'chosen'}`);
    return lines.join('\n');
  });
}
