import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { type PdfPage, pdfScale, picturePdf } from '@/features/export/files/picturePdf';
import { about } from '../../../../mocks/testing/tinyDataset';

const page: PdfPage = {
  about,
  png: new Blob([new Uint8Array(PNG.sync.write(new PNG({ width: 4, height: 2 })))], { type: 'image/png' }),
  width: 1200,
  height: 675,
  linkBox: { x: 40, y: 620, width: 400, height: 20 },
  link: 'https://example.org/?country=MK&q=(a)',
  title: 'Records by country (Ministarstvo) Ђ',
  subject: 'North Macedonia',
  made: '2026-11-24',
};

async function pdfText(patch: Partial<PdfPage> = {}): Promise<string> {
  return Buffer.from(await (await picturePdf({ ...page, ...patch })).arrayBuffer()).toString('latin1');
}

/** A text as PDF writes what is not Latin-1: UTF-16 with a byte order mark, brackets escaped. */
function wideText(text: string): string {
  const bytes = [...text].map((letter) => String.fromCharCode(letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255));
  return `\xfe\xff${bytes.join('').replace(/[\\()]/g, '\\$&')}`;
}

it('is one page of the picture’s size, in points', async () => {
  const text = await pdfText();
  expect(text.startsWith('%PDF-')).toBe(true);
  expect(text.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  expect(text).toMatch(/\/MediaBox \[0 0 900\.? 506\.25\]/);
  expect(await pdfText({ width: 794, height: 1400 })).toMatch(/\/MediaBox \[0 0 595\.5 1050\.?\]/);
});

it('tells title, author, keywords and day, whatever letters the title has', async () => {
  const text = await pdfText();
  expect(text).toContain(`/Title (${wideText(page.title)})`);
  for (const part of ['/Author (Accord Atlas)', '/Subject (North Macedonia)', '/Keywords (digital policy,', '/Lang (en)'])
    expect(text).toContain(part);
  expect(text).toContain('/CreationDate (D:20261124');
});

it('links where the link is written', async () => {
  const text = await pdfText();
  expect(text).toContain('/URI (https://example.org/?country=MK&q=\\(a\\))');
  // From the lower left corner: 40 px is 30 points, 675 − 620 px is 41.25.
  const rect = text
    .match(/\/Rect \[([\d. ]+)\]/)?.[1]
    ?.split(' ')
    .filter(Boolean)
    .map(Number);
  expect(rect).toEqual([30, 41.25, 330, 26.25]);
});

it.each([
  ['an ordinary picture', 1200, 675, 3],
  ['a long page', 1200, 6000, 2.3],
  ['the largest own size', 4000, 4000, 1.5],
  ['more than memory holds', 4000, 40_000, 1],
])('%s is drawn at a scale that fits', (_, width, height, scale) => expect(pdfScale({ width, height })).toBe(scale));
