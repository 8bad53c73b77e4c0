import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { setTransport } from '@/api/client';
import { respond } from '../../mocks/node';

beforeEach(() => {
  setTransport(respond);
});

afterEach(() => {
  cleanup();
});
