import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { setTransport } from '@/api/client';
import { respond } from '../../mocks/testing/respond';

// No font can be fetched here, and every picture would say so.
vi.mock('@/features/export/files/fonts', () => ({ fontFaceCss: async () => '' }));

beforeEach(() => {
  setTransport(respond);
});

afterEach(() => {
  cleanup();
  // Files share one window: nothing that a test keeps in the browser may reach the next one.
  localStorage.clear();
  sessionStorage.clear();
  // A step forward, so that none lies ahead that a Back in the last test left there.
  history.pushState(null, '', '/');
});
