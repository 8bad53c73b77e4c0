import { describe, expect, it } from 'vitest';
import type { PictureBody } from '@/charts/model';
import { composePicture } from '@/charts/picture/composePicture';
import { boxesOf, readSvg, textsOf } from '@/charts/picture/testing/readPicture';
import { bodies, shapes } from '@/charts/picture/testing/sampleBodies';
import { chartOf, frame, framed, noteOf } from '@/charts/picture/testing/samples';

const none: PictureBody = { shape: 'bars', bars: [] };

describe('a text that is hostile or huge', () => {
  const texts = [
    '<script>alert(1)</script>',
    ']]> --> <![CDATA[ <!-- <?xml',
    '"><img src=x onerror=alert(1)>',
    '=HYPERLINK("https://evil.example","x")',
    '&lt;b&gt; &amp; &#0; &nbsp;',
    'a\u0000b\u0008\u000b\u001fc\ud800d\uffff',
    '<defs><pattern id="not-researched"/></defs>',
    '\u202Eright to left\u202C 👩‍👩‍👧 Ђорђе Ŋ',
  ];

  it.each(texts)('is well-formed XML everywhere: %j', (text) => {
    for (const shape of shapes) {
      const body: PictureBody = JSON.parse(JSON.stringify(bodies[shape]), (key, value) =>
        ['label', 'words', 'value'].includes(key) && typeof value === 'string' ? text : value,
      );
      const chart = chartOf(body, {
        title: text,
        finding: text,
        notes: [noteOf(text)],
        table: { columns: [{ label: text, isNumber: false }], rows: [[text]] },
      });
      const { svg } = composePicture({ chart, ...frame, filterSentence: text, footnotes: [text] });
      expect(svg.isWellFormed()).toBe(true);
      const document = readSvg(svg);
      expect(document.querySelector('script, img, b, foreignObject')).toBeNull();
      expect(document.querySelectorAll('[onerror]')).toHaveLength(0);
    }
  });

  it('is shown as it stands', () => {
    const [script = ''] = texts;
    const { svg } = composePicture({ chart: chartOf(none, { title: script }), ...framed({ finding: false }) });
    expect(textsOf(svg)).toContain(script);
    expect(readSvg(svg).querySelector('title')?.textContent).toBe(script);
  });

  it.each(['A title that goes on '.repeat(60).trim(), 'Title'.repeat(400), '👩‍👩‍👧'.repeat(900)])(
    'is cut after four lines as a title, and whole in the document’s own title',
    (title) => {
      const { svg, width } = composePicture({ chart: chartOf(none, { title }), ...framed({ finding: false }) });
      const lines = [...readSvg(svg).querySelectorAll('text[font-size="28"]')].map(({ textContent }) => textContent ?? '');
      expect(lines).toHaveLength(4);
      expect(lines[3]).toMatch(/…$/);
      expect(readSvg(svg).querySelector('title')?.textContent).toBe(title);
      expect(boxesOf(svg).filter(({ right }) => right > width)).toEqual([]);
    },
  );

  it('wraps as a link of thousands of letters, and is cut where the form of the picture is fixed', () => {
    const link = `https://example.org/?q=${'%D0%B4'.repeat(600)}`;
    const { svg, height, linkBox } = composePicture({ chart: chartOf(none), ...framed({ qr: true, size: 'a4' }), link });
    expect(textsOf(svg).join('')).toContain(link);
    expect(linkBox.height).toBeGreaterThan(100);
    expect(linkBox.y + linkBox.height).toBeLessThanOrEqual(height);
    expect(textsOf(svg).join(' ')).toContain('the link is too long for a QR code');
    const wide = composePicture({ chart: chartOf(none), ...framed({}), link });
    expect(wide.isGrown).toBe(false);
    expect(readSvg(wide.svg).querySelector('a')?.getAttribute('href')).toBe(link);
  });
});
