/** A control as a reader calls it: its role and its name. */
export interface Wanted {
  readonly role: 'button' | 'checkbox' | 'link' | 'menuitem' | 'searchbox';
  /** How the name begins. */
  readonly name: string;
}

export type Key = 'ArrowRight' | 'Enter' | 'Escape' | 'Paste' | 'Tab' | 'j';

/** What the stories ask of a browser, and all that a browser's driver must be able to do. Clicks and keys are those of a hand, never events of a script. */
export interface Driver {
  readonly open: (address: string) => Promise<void>;
  /** Runs a function in the page. It sees nothing but its arguments, which must be plain data, as must what it returns. */
  readonly read: <A extends readonly unknown[], T>(ask: (...args: A) => T, ...args: A) => Promise<T>;
  /** Where a control stands in the window, into the middle of which it is moved; empty where it is not there. */
  readonly place: (wanted: Wanted) => Promise<string>;
  readonly click: (wanted: Wanted) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  /** The folder into which the browser saves what is downloaded. */
  readonly saved: string;
  readonly close: () => Promise<void>;
}

/** Returns a function with its arguments as the text of an expression, which both libraries run. */
export function expressionOf<A extends readonly unknown[]>(ask: (...args: A) => unknown, args: A): string {
  return `(${ask.toString()})(...${JSON.stringify(args)})`;
}

/** Finds a control and moves it into the middle of the window, away from bars that stick to its edges. Runs in the page. */
export function find({ role, name }: Wanted): Element | null {
  const shapes = {
    button: 'button, [role="button"]',
    checkbox: 'input[type="checkbox"]',
    link: 'a[href]',
    menuitem: '[role="menuitem"]',
    searchbox: 'input[type="search"]',
  };
  const nameOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? '').trim();
  const found = [...document.querySelectorAll(shapes[role])].find(
    (element) => nameOf(element).startsWith(name) && element.checkVisibility(),
  );
  found?.scrollIntoView({ block: 'center', inline: 'center' });
  return found ?? null;
}

/** Returns the text of an expression that tells where a control stands. */
export function placeOf(wanted: Wanted): string {
  return `Object.values(${expressionOf(find, [wanted])}?.getBoundingClientRect().toJSON() ?? {}).join()`;
}

/** Says what a page has lost. */
export function refuse({ role, name }: Wanted): never {
  throw new Error(`The page no longer has the ${role} whose name begins with “${name}”, which it had a moment ago.`);
}
