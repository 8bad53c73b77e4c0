import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createQueryClient } from '@/api/release';
import { ReleaseProvider } from '@/app/PageProviders';
import { siteAddress, usePageAddress } from '@/features/export/links/viewAddress';

function pageAddressIn(release: string | null) {
  const client = createQueryClient(release);
  return renderHook(usePageAddress, { wrapper: ({ children }) => <ReleaseProvider client={client}>{children}</ReleaseProvider> }).result
    .current;
}

it('is the address of the newest release where none is fixed', () =>
  expect(pageAddressIn(null)('/agreements/x')).toBe(`${location.origin}/agreements/x`));

it('keeps the release that is read', () => {
  const pageAddress = pageAddressIn('2026.09');
  expect(pageAddress('/agreements/x')).toBe(`${location.origin}/agreements/x?release=2026.09`);
  expect(pageAddress('/brief?country=MK')).toBe(`${location.origin}/brief?country=MK&release=2026.09`);
  expect(siteAddress('/embed/where')).toBe(`${location.origin}/embed/where`);
});
