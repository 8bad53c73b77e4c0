import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Builder, Capabilities, Key as Keys, type WebDriver, type WebElement } from 'selenium-webdriver';
import { type Driver, expressionOf, find, type Key, placeOf, refuse } from './driver';

/** What a WebKit on Linux is started with. */
export interface WebKitPrograms {
  readonly driver: string;
  /** Draws a screen where there is none; null where the system has one. */
  readonly screen: string | null;
}

const keys: Readonly<Record<Key, readonly string[]>> = {
  ArrowRight: [Keys.ARROW_RIGHT],
  Enter: [Keys.ENTER],
  Escape: [Keys.ESCAPE],
  Paste: [Keys.CONTROL, 'v'],
  Tab: [Keys.TAB],
  j: ['j'],
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (!address || typeof address === 'string') throw new Error('The system gave no free port.');
  return address.port;
}

/** Starts a screen without a monitor and returns its name, which it writes when it is ready. */
async function startScreen(program: string): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((done, fail) => {
    screen.once('error', fail);
    screen.once('exit', (code) => fail(new Error(`${program} ended with ${code} before it had a screen.`)));
    screen.stdio[3]?.once('data', (data) => done(String(data).trim()));
  });
  return { screen, display: `:${number}` };
}

/** Asks until the driver listens. */
async function connect(server: string): Promise<WebDriver> {
  for (let left = 100; ; left -= 1)
    try {
      await fetch(`${server}/status`);
      break;
    } catch (cause) {
      if (left === 0) throw new Error(`WebKitWebDriver did not answer at ${server}.`, { cause });
      await new Promise((done) => setTimeout(done, 50));
    }
  return new Builder()
    .usingServer(server)
    .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
    .build();
}

/** Starts the small browser that comes with WebKitGTK, in a home of its own, and drives it by classic WebDriver. */
export async function startWebKit(programs: WebKitPrograms, origin: string, saved: string): Promise<Driver> {
  const home = join(saved, '..', 'home');
  mkdirSync(join(home, '.config'), { recursive: true });
  writeFileSync(join(home, '.config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${saved}"\n`);
  const started = programs.screen === null ? null : await startScreen(programs.screen);
  const port = await freePort();
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, '.config'), ...(started && { DISPLAY: started.display }) };
  const service = spawn(programs.driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const stop = () => {
    service.kill();
    started?.screen.kill();
  };
  try {
    const browser = await connect(`http://127.0.0.1:${port}`);
    await browser.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 980 });
    return {
      saved,
      open: (address) => browser.get(origin + address),
      read: (ask, ...args) => browser.executeScript(`return ${expressionOf(ask, args)}`),
      place: (wanted) => browser.executeScript<string>(`return ${placeOf(wanted)}`),
      click: async (wanted) => {
        const element = await browser.executeScript<WebElement | null>(`return ${expressionOf(find, [wanted])}`);
        await (element ?? refuse(wanted)).click();
      },
      press: async (key) => {
        const [held = '', pressed] = keys[key];
        const actions = browser.actions();
        await (pressed ? actions.keyDown(held).sendKeys(pressed).keyUp(held) : actions.sendKeys(held)).perform();
      },
      close: async () => {
        await browser.quit();
        stop();
      },
    };
  } catch (cause) {
    stop();
    throw cause;
  }
}
