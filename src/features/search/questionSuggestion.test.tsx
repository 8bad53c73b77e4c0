import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CommandPalette } from '@/features/search/CommandPalette';
import { renderPage } from '@/testing/renderPage';

async function typed(text: string) {
  const { user } = renderPage(<CommandPalette />);
  await user.click(await screen.findByRole('button', { name: 'Search' }));
  await user.click(await screen.findByRole('combobox'));
  await user.paste(text);
}

test('a question stands first where all of it is read, and leads to its chart', async () => {
  await typed('Albania and Kosovo on roaming by topic');
  const group = within(await screen.findByRole('group', { name: 'Read as a question' }));
  const option = group.getByRole('option');
  expect(option).toHaveTextContent(/^Albania · Kosovo\* · Roaming · Topics \d+ records$/);
  expect(option).toHaveAttribute(
    'href',
    '/?country=AL&country=XK&topic=roaming&ask=Albania+and+Kosovo+on+roaming+by+topic#records-by-topic',
  );
  expect(screen.getAllByRole('option')[0]).toBe(option);
});

test('what was not read is named, and the list is not called empty', async () => {
  await typed('Albania and Kosovo zzzz');
  expect(await screen.findByRole('option', { name: /not read: “zzzz”/ })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(/^\d+ suggestions?$/);
});
