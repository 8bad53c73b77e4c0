import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { Later } from '@/ui/Later';

const page = (
  <Later height={400}>
    <p>Charts</p>
  </Later>
);

afterEach(() => vi.unstubAllGlobals());

it('a page that nobody has drawn before has it at once', () => {
  render(page);
  expect(screen.getByText('Charts')).toBeVisible();
});

it('the build leaves it out; a page that takes over draws it when it comes near, without a fault', async () => {
  const seen: (() => void)[] = [];
  class Observer {
    constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
      seen.push(() => callback([{ isIntersecting: true }]));
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('requestIdleCallback', () => 1);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  const faults = vi.fn();
  const place = document.createElement('div');
  document.body.append(place);
  place.innerHTML = renderToString(page);
  expect(place).not.toHaveTextContent('Charts');
  const root = await act(async () => hydrateRoot(place, page, { onRecoverableError: faults }));
  expect(place).not.toHaveTextContent('Charts');
  await act(async () => seen.at(-1)?.());
  expect(place).toHaveTextContent('Charts');
  expect(faults).not.toHaveBeenCalled();
  await act(async () => root.unmount());
  place.remove();
});

it('is drawn before the page is printed', async () => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('requestIdleCallback', () => 1);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  const place = document.createElement('div');
  document.body.append(place);
  place.innerHTML = renderToString(page);
  const root = await act(async () => hydrateRoot(place, page));
  await act(async () => window.dispatchEvent(new Event('beforeprint')));
  expect(place).toHaveTextContent('Charts');
  await act(async () => root.unmount());
  place.remove();
});
