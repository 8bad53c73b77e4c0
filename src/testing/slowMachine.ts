import { configure } from '@testing-library/react';
import { vi } from 'vitest';

/** Gives whole pages over the real data service time enough on a busy machine; call it at the top of a test file. */
export function allowTime(): void {
  configure({ asyncUtilTimeout: 10_000 });
  vi.setConfig({ testTimeout: 40_000 });
}
