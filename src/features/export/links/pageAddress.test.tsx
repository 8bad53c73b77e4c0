import { afterEach, expect, it } from 'vitest';
import { pinRelease } from '@/api/pinnedRelease';
import { pageAddress, siteAddress } from '@/features/export/links/pageAddress';

afterEach(() => pinRelease(null));

it('is the address of the newest release where none is fixed', () =>
  expect(pageAddress('/agreements/x')).toBe(`${location.origin}/agreements/x`));

it('keeps the release that is read', () => {
  pinRelease('2026.09');
  expect(pageAddress('/agreements/x')).toBe(`${location.origin}/agreements/x?release=2026.09`);
  expect(pageAddress('/brief?country=MK')).toBe(`${location.origin}/brief?country=MK&release=2026.09`);
  expect(siteAddress('/embed/where')).toBe(`${location.origin}/embed/where`);
});
