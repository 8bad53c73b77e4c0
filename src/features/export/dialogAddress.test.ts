import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slug } from '@/domain/words/fileName';
import { dialogOf, readDialog, WHOLE_PAGE } from '@/features/export/dialogAddress';

it.each([
  ['', null],
  ['picture.where', 'where'],
  ['picture.records-by-topic', 'records-by-topic'],
  ['picture.page', WHOLE_PAGE],
])('%s opens %s', (raw, target) => expect(readDialog(raw)).toBe(target));

it.each(['picture', 'picture.', 'where', 'Picture.where', 'picture.<script>', 'picture.Where', `picture.${'A'.repeat(500)}`])(
  'names %s, which opens nothing',
  (raw) =>
    expect(readDialog(raw)).toMatchObject({
      parameter: 'dialog',
      value: raw,
      message: expect.stringMatching(/^“dialog=.{1,60}” is not known/),
    }),
);

it('opens any chart by its title, and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const name = slug(text);
      if (name) expect(readDialog(dialogOf(name))).toBe(name);
      readDialog(text);
    }),
  );
});
