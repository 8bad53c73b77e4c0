import { expect, open, test } from './atlas';

/** Words of which a browser would leave a letter or two alone on a line. */
const compound = String.raw`(?<![\p{L}\p{N}/._=-])\p{L}{1,2}-\p{L}{2,18}(?![\p{L}\p{N}/_-])|(?<![\p{L}\p{N}])\p{N}{1,2}G(?!\p{L})`;

const addresses = [
  '/?topic=e-government',
  '/timeline?mode=list&topic=e-government',
  '/topics/e-government',
  '/brief?topic=e-government&country=MK',
];

for (const address of addresses)
  test(`${address}: no word is broken at its hyphen, on a phone and narrower`, async ({ page }) => {
    await open(page, address);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      const broken = await page.evaluate((pattern) => {
        const found: string[] = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode())
          for (const { 0: word, index } of (node.textContent ?? '').matchAll(new RegExp(pattern, 'gu'))) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            const lines = new Set([...range.getClientRects()].filter((part) => part.width > 1).map(({ top }) => Math.round(top)));
            if (lines.size > 1) found.push(`${word} in “${node.textContent}”`);
          }
        return found;
      }, compound);
      expect(broken, `${width} px`).toEqual([]);
    }
  });
