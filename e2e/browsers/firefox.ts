import puppeteer, { type ElementHandle, type KeyInput } from 'puppeteer-core';
import { type Driver, expressionOf, find, type Key, placeOf, refuse } from './driver';

const keys: Readonly<Record<Key, readonly KeyInput[]>> = {
  ArrowRight: ['ArrowRight'],
  Enter: ['Enter'],
  Escape: ['Escape'],
  Paste: [process.platform === 'darwin' ? 'Meta' : 'Control', 'v'],
  Tab: ['Tab'],
  j: ['j'],
};

/** Starts a Firefox as its makers publish it, and drives it by WebDriver BiDi, which needs no program in between. */
export async function startFirefox(program: string, origin: string, saved: string): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    defaultViewport: { width: 1440, height: 900 },
    extraPrefsFirefox: {
      // The panel would take the keys.
      'browser.download.alwaysOpenPanel': false,
      'browser.download.dir': saved,
      'browser.download.folderList': 2,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  const page = await browser.newPage();
  return {
    saved,
    open: async (address) => {
      await page.goto(origin + address);
    },
    read: (ask, ...args) => page.evaluate(expressionOf(ask, args)) as Promise<never>,
    place: (wanted) => page.evaluate(placeOf(wanted)) as Promise<string>,
    click: async (wanted) => {
      const element = (await page.evaluateHandle(expressionOf(find, [wanted]))).asElement() as ElementHandle<Element> | null;
      await (element ?? refuse(wanted)).click();
    },
    press: async (key) => {
      const [held, pressed] = keys[key];
      if (held && pressed) await page.keyboard.down(held);
      await page.keyboard.press(pressed ?? held ?? 'Enter');
      if (held && pressed) await page.keyboard.up(held);
    },
    close: () => browser.close(),
  };
}
