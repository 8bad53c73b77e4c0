import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Header } from '@/app/Header';
import { useFilters } from '@/features/filters/useFilters';
import { renderPage } from '@/testing/renderPage';

function ChooseCountry() {
  const { change } = useFilters();
  return (
    <button type="button" onClick={() => change({ country: [['MK']] })}>
      Choose
    </button>
  );
}

it('drops the filters by the name of the product, and Back brings them again', async () => {
  const { user } = renderPage(
    <>
      <Header />
      <ChooseCountry />
    </>,
  );
  await user.click(await screen.findByRole('button', { name: 'Choose' }));
  await waitFor(() => expect(location.search).toBe('?country=MK'));
  await user.click(screen.getByRole('link', { name: 'Accord Atlas' }));
  await waitFor(() => expect(location.search).toBe(''));
  history.back();
  await waitFor(() => expect(location.search).toBe('?country=MK'));
});
