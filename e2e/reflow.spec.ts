import { expect, go, open, test } from './atlas';
import { everyPage, recordTested } from './everyPage';
import { headingsOf, layoutFaults, textSpacing } from './layout';

// A window of 1280 px at 400 % is one of 320 px, and one of 1440 px at 200 % is one of 720 px.
const addresses = Object.values(everyPage).filter((address) => !address.startsWith('/embed'));

for (const half of [0, 1])
  test(`at 200 % and 400 %, and with wider texts, no page scrolls sideways, cuts words or loses a part: ${half ? 'the second' : 'the first'} half of the pages`, async ({
    page,
  }) => {
    test.slow();
    await open(page, '/about');
    const wide = await page.addStyleTag({ content: textSpacing });
    const setSpacing = (isOn: boolean) =>
      wide.evaluate((style, on) => {
        (style as HTMLStyleElement).disabled = !on;
      }, isOn);
    const faults: string[] = [];
    for (const address of addresses.filter((_, place) => place % 2 === half)) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await setSpacing(false);
      await go(page, address);
      const whole = await headingsOf(page);
      for (const width of [720, 320]) {
        await page.setViewportSize({ width, height: 800 });
        for (const isSpaced of [false, true]) {
          await setSpacing(isSpaced);
          const where = `${address} at ${width} px${isSpaced ? ', wider texts' : ''}`;
          faults.push(...(await layoutFaults(page)).map((fault) => `${where}: ${fault}`));
          if (!isSpaced) {
            const kept = await headingsOf(page);
            faults.push(...whole.filter((heading) => !kept.includes(heading)).map((heading) => `${where}: lost “${heading}”`));
          }
        }
      }
    }
    expect(faults).toEqual([]);
    recordTested('reflow', addresses.filter((_, place) => place % 2 === half).length);
  });
