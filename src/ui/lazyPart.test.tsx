import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentType, Suspense } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lazyPart } from '@/ui/lazyPart';

const Words = ({ text }: { text: string }) => <p>{text}</p>;

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(() => vi.unstubAllGlobals());

function draw(load: () => Promise<ComponentType<{ text: string }>>) {
  const Part = lazyPart(load);
  render(
    <>
      <h1>The page</h1>
      <input aria-label="Typed" defaultValue="what was typed" />
      <Suspense fallback="on its way">
        <Part text="it is here" />
      </Suspense>
    </>,
  );
}

const expectPage = () => {
  expect(screen.getByRole('heading', { name: 'The page' })).toBeVisible();
  expect(screen.getByLabelText('Typed')).toHaveValue('what was typed');
};

it('shows what it fetched', async () => {
  draw(async () => Words);
  expect(await screen.findByText('it is here')).toBeVisible();
});

it('fails in its own place, and is fetched again there', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const load = vi.fn(async () => Words).mockRejectedValueOnce(new TypeError('Failed to fetch /assets/Words-1.js'));
  draw(load);
  expect(await screen.findByRole('alert')).toHaveTextContent('The site cannot be reached.');
  expectPage();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('it is here')).toBeVisible();
  expectPage();
  expect(load).toHaveBeenCalledTimes(2);
});

it('offers a reload where a newer version was published', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  draw(() => Promise.reject(new TypeError('Failed to fetch /assets/Words-1.js')));
  expect(await screen.findByRole('alert')).toHaveTextContent('A newer version was published. Reload to go on.');
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  expectPage();
});

it('a failure while it is drawn stays in its place too', async () => {
  draw(async () => () => {
    throw new Error('a fault in the part');
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('a fault in the part');
  expectPage();
});
