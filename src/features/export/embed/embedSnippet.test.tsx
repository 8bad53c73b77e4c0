import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charts } from '@/charts/chartList';
import { embedSnippet, FRAME_LIMITS, HEIGHT_MESSAGE, readHeight, readWidth } from '@/features/export/embed/embedSnippet';

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
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'grapheme-ascii' }), (title, address) => {
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

describe('sizes of a frame', () => {
  it.each([
    ['640', 640],
    [' 640px ', 640],
    ['240', 240],
    ['2000', 2000],
  ])('reads “%s”', (text, size) => {
    expect(readHeight(text)).toEqual({ size });
    expect(readWidth(text)).toEqual({ size });
  });

  it.each(['239', '2001', '', 'tall', '64.5', '-640', '1e3', '640" onload="x', '99999999999'])(
    'refuses “%s” and says what to write',
    (text) => {
      for (const read of [readHeight(text), readWidth(text)]) expect(read).toEqual({ error: expect.stringContaining('from 240 to 2000') });
    },
  );

  it('knows the whole width, but no whole height', () => {
    expect(readWidth('100 %')).toEqual({ size: '100%' });
    expect(readHeight('100%')).toHaveProperty('error');
  });

  it('never lets a size out of bounds through', () => {
    const [least, most] = FRAME_LIMITS;
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (text) => {
        const read = readHeight(text);
        return 'error' in read || (Number.isInteger(read.size) && read.size >= least && read.size <= most);
      }),
    );
  });

  it('suggests heights that it takes', () => {
    for (const { frameHeight } of Object.values(charts)) expect(readHeight(String(frameHeight))).toEqual({ size: frameHeight });
  });
});
