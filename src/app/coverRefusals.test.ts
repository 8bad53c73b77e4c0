import { describe, expect, it } from 'vitest';
import { coverRefusals } from '@/app/coverRefusals';

/** An object whose properties throw when they are read, as those of a frame without an origin do. */
function refusing(...names: string[]): object {
  const owner = {};
  for (const name of names)
    Object.defineProperty(owner, name, {
      configurable: true,
      get() {
        throw new DOMException(`${name} is refused`, 'SecurityError');
      },
    });
  return owner;
}

describe('coverRefusals', () => {
  it('puts stand-ins where the browser throws, and names them', async () => {
    const window: { localStorage?: Storage } = refusing('localStorage', 'sessionStorage');
    const document: { cookie?: string } = refusing('cookie');
    const navigator: { serviceWorker?: { register: () => Promise<unknown> } } = refusing('serviceWorker');
    expect(coverRefusals({ window, document, navigator })).toEqual(['localStorage', 'sessionStorage', 'cookie', 'serviceWorker']);
    expect(document.cookie).toBe('');
    expect(navigator.serviceWorker).toBeInstanceOf(EventTarget);
    await expect(navigator.serviceWorker?.register()).rejects.toThrow('no service workers');
    const { localStorage } = window;
    localStorage?.setItem('theme', 'dark');
    expect([localStorage?.getItem('theme'), localStorage?.length, localStorage?.key(0)]).toEqual(['dark', 1, 'theme']);
    localStorage?.removeItem('theme');
    expect(localStorage?.getItem('theme')).toBeNull();
  });

  it('covers a storage that is switched off', () => {
    const window: { localStorage: Storage | null; sessionStorage: object } = { localStorage: null, sessionStorage: {} };
    expect(coverRefusals({ window, document: { cookie: 'a=1' }, navigator: {} })).toEqual(['localStorage']);
    expect(window.localStorage?.getItem('anything')).toBeNull();
  });

  it('covers service workers that a script against tracking has made undefined', async () => {
    const navigator: { serviceWorker?: { register: () => Promise<unknown> } | undefined } = { serviceWorker: undefined };
    expect(coverRefusals({ window: {}, document: {}, navigator })).toEqual(['serviceWorker']);
    await expect(navigator.serviceWorker?.register()).rejects.toThrow('no service workers');
  });

  it('leaves alone what works', () => {
    const window = { localStorage: {}, sessionStorage: {} };
    const before = { ...window };
    const document = { cookie: 'a=1' };
    expect(coverRefusals({ window, document, navigator: {} })).toEqual([]);
    expect(window).toEqual(before);
    expect(document.cookie).toBe('a=1');
  });
});
