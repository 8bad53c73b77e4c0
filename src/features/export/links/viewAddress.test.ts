import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressOfView } from '@/features/export/links/viewAddress';

const origin = 'https://example.org';

it.each([
  ['', ''],
  ['?topic=roaming&country=RS,MK', '?country=RS,MK&topic=roaming'],
  ['?picture=square,3x&country=RS&dialog=picture.where', '?country=RS'],
  ['?dialog=picture.page', ''],
  ['?dialog=a&dialog=b&q=dialog', '?q=dialog'],
  ['?q=a%26b', '?q=a%26b'],
])('%s is the view %s', (search, view) =>
  expect(addressOfView({ origin, pathname: '/timeline', search })).toBe(`${origin}/timeline${view}`),
);

it('does not depend on the dialog that is open', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (q, dialog, picture) => {
      const search = (extra: Record<string, string>) => `?${new URLSearchParams({ ...extra, q })}`;
      const view = { origin, pathname: '/' };
      expect(addressOfView({ ...view, search: search({ dialog, picture }) })).toBe(addressOfView({ ...view, search: search({}) }));
    }),
  );
});
