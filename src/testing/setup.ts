import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { setTransport } from '@/api/client';
import { setLocalTransport } from '@/api/localTransport';
import type { LocalTransport } from '@/domain/answers/reply';
import { answer, respond } from '../../mocks/testing/respond';

// No font can be fetched here, and every picture would say so.
vi.mock('@/features/export/files/fonts', () => ({ fontFaceCss: async () => '' }));

// Whole pages over the real data service take their time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const frozen = new WeakSet();

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || frozen.has(value)) return;
  frozen.add(Object.freeze(value));
  for (const part of Object.values(value)) freeze(part);
}

/** Answers as the page is answered, but what it gets cannot be changed: a change would reach the records of the data service. */
const answerFrozen: LocalTransport = (id, question) => {
  const reply = answer(id, question);
  freeze(reply);
  return reply;
};

beforeEach(() => {
  setTransport(respond);
  setLocalTransport(answerFrozen);
});

afterEach(() => {
  cleanup();
  // Files share one window: nothing that a test keeps in the browser may reach the next one.
  localStorage.clear();
  sessionStorage.clear();
  // A step forward, so that none lies ahead that a Back in the last test left there.
  history.pushState(null, '', '/');
});
