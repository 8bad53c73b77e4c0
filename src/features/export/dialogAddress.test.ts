import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkProblemSentence } from '@/domain/address/linkProblem';
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
  (raw) => {
    expect(readDialog(raw)).toEqual({ parameter: 'dialog', value: raw, code: 'unknown-dialog' });
    expect(linkProblemSentence({ parameter: 'dialog', value: raw, code: 'unknown-dialog' })).toMatch(/^“dialog=.{1,60}” is not known/);
  },
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
