import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ErrorPage } from '@/app/ErrorPages';
import { fetchCode } from '@/ui/lostCode';

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(() => vi.unstubAllGlobals());

/** Opens an address whose page comes as `load` says, in front of an overview that works. */
function openPage(address: string, load: () => Promise<{ element: React.ReactNode }>) {
  const routes = [
    { path: '/', element: <h1>Overview</h1> },
    { path: '/timeline', errorElement: <ErrorPage />, lazy: load },
  ];
  render(<RouterProvider router={createMemoryRouter(routes, { initialEntries: [address] })} />);
}

const broken = { element: <Broken /> };

function Broken(): React.ReactNode {
  throw new Error('a fault in the page');
}

it.each([
  ['/timeline?country=RS&lane=topic', '/?country=RS'],
  ['/timeline?country=RS&release=2026.06', '/?country=RS&release=2026.06'],
  ['/timeline?q=%E0%A4%A&topic=roaming', '/?topic=roaming'],
  ['/timeline', '/'],
])('the way out of %s keeps the filters and the release', async (address, way) => {
  openPage(address, async () => broken);
  expect(await screen.findByRole('heading', { level: 1, name: 'Something went wrong' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Back to the overview' })).toHaveAttribute('href', way);
});

it('code that cannot be reached is asked for again in place', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const load = vi.fn(async () => ({ element: <h1>Timeline</h1> })).mockRejectedValueOnce(new TypeError('Failed to fetch /assets/T-1.js'));
  openPage('/timeline?country=RS', () => fetchCode(load));
  expect(await screen.findByRole('alert')).toHaveTextContent('The site cannot be reached.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible();
});

it.each([
  ['once, where the address can be kept', true, 1],
  ['never, where it cannot: it would go on for ever', false, 0],
])('a page whose code is gone is loaded anew %s', async (_, isKept, times) => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  const reload = vi.fn();
  vi.stubGlobal('location', { href: 'https://example.org/timeline', reload });
  if (!isKept)
    vi.stubGlobal('sessionStorage', {
      getItem: () => null,
      clear: () => undefined,
      setItem() {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      },
    });
  const load = () => fetchCode(() => Promise.reject(new TypeError('Failed to fetch /assets/T-1.js')));
  openPage('/timeline', load);
  expect(await screen.findByRole('alert')).toHaveTextContent('A newer version was published. Reload to go on.');
  expect(reload).toHaveBeenCalledTimes(times);
});
