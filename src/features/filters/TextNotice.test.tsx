import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addressIs, Page } from '@/testing/filterPage';
import { renderPage } from '@/testing/renderPage';

const notice = () => screen.findByRole('region', { name: 'About the search text' });

it('says which word was left out, and leads to the text that counts', async () => {
  const { user } = renderPage(<Page />, '/?q=serbia+xqzw+roaming');
  expect(within(await notice()).getByRole('status')).toHaveTextContent('No record has all of these words. “xqzw” was left out.');
  await user.click(screen.getByRole('button', { name: 'Search for “serbia roaming”' }));
  await addressIs('?q=serbia+roaming');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'About the search text' })).toBeNull());
});

it('says which word was read as another', async () => {
  renderPage(<Page />, '/?q=cybersecurty');
  expect(await notice()).toHaveTextContent('No record has the word “cybersecurty”. “cybersecurity” was looked for instead.');
});
