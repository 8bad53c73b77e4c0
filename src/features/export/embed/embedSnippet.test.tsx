import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { embedSnippet, HEIGHT_MESSAGE } from '@/features/export/embed/embedSnippet';

// A law draws many cases; a busy machine may take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const plain = {
  address: 'https://atlas.example/embed/where?country=MK&q=a',
  title: 'Where',
  width: '100%',
  height: 640,
  isFitted: true,
} as const;

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('the code of an embedded chart', () => {
  it('is one frame with a title, its size and few rights', () => {
    const frame = parsed(embedSnippet({ ...plain, width: 500 })).querySelector('iframe');
    const attributes = Object.fromEntries([...(frame?.attributes ?? [])].map(({ name, value }) => [name, value]));
    expect(attributes).toMatchObject({
      src: plain.address,
      title: 'Where · Accord Atlas',
      width: '500',
      height: '640',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
    });
    expect(attributes.sandbox).not.toMatch(/top-navigation|forms|modals|downloads/);
  });

  it('has no script unless it is asked for', () => {
    expect(parsed(embedSnippet({ ...plain, isFitted: false })).querySelector('script')).toBeNull();
  });

  it.each(['"><script>alert(1)</script>', '</iframe><img src=x onerror=alert(1)>', "' onload='x", '=HYPERLINK("x")', '<!-- & -->'])(
    'takes %s for a title and nothing else',
    (title) => {
      const page = parsed(embedSnippet({ ...plain, title, isFitted: false }));
      expect(page.querySelector('iframe')?.title).toBe(`${title} · Accord Atlas`);
      expect(page.querySelectorAll('*')).toHaveLength(4);
    },
  );

  it('keeps any title and any address as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.webUrl({ withQueryParameters: true }), (title, address) => {
        const page = parsed(embedSnippet({ ...plain, title, address, isFitted: false }));
        expect(page.querySelector('iframe')?.getAttribute('title')).toBe(`${title} · Accord Atlas`);
        expect(page.querySelector('iframe')?.getAttribute('src')).toBe(address);
        expect(page.body.children).toHaveLength(1);
      }),
    );
  });

  describe('with its script', () => {
    function run() {
      const page = parsed(embedSnippet(plain));
      const [frame, script] = [page.querySelector('iframe'), page.querySelector('script')];
      const source = {};
      Object.defineProperty(frame, 'contentWindow', { value: source });
      let hear: (event: object) => void = () => undefined;
      const addEventListener = (_: string, listener: typeof hear) => {
        hear = listener;
      };
      new Function('document', 'addEventListener', script?.textContent ?? '')({ currentScript: script }, addEventListener);
      return { frame, source, tell: (event: object) => hear(event) };
    }

    it('makes the frame as tall as its chart', () => {
      const { frame, source, tell } = run();
      tell({ source, data: { type: HEIGHT_MESSAGE, height: 712, chart: 'where' } });
      expect(frame?.style.height).toBe('712px');
      tell({ source, data: { type: HEIGHT_MESSAGE, height: 1e9 } });
      expect(frame?.style.height).toBe('4000px');
    });

    it.each([
      ['another frame', { source: {}, data: { type: HEIGHT_MESSAGE, height: 700 } }],
      ['another message', { data: { type: 'resize', height: 700 } }],
      ['no message', { data: null }],
      ['no height', { data: { type: HEIGHT_MESSAGE, height: 'red; } body {' } }],
      ['a height below nothing', { data: { type: HEIGHT_MESSAGE, height: -5 } }],
    ])('does not listen to %s', (_, event) => {
      const { frame, source, tell } = run();
      tell({ source, ...event });
      expect(frame?.style.height).toBe('');
    });
  });
});
