import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charts } from '@/charts/chartList';
import { FRAME_LIMITS, readHeight, readWidth } from '@/features/export/embed/embedSnippet';

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
