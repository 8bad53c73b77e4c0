import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RecordsOn } from '@/routes/sources/SourcesPage';
import { index } from '@/testing/listedRecords';
import { renderPage } from '@/testing/renderPage';

it.each([30, 31, 60])('a source of %i records shows 30 of them, and the others when asked for', async (count) => {
  const { user } = renderPage(<RecordsOn records={index.entries.slice(0, count).map(({ stub }) => stub)} />);
  expect(await screen.findAllByRole('link')).toHaveLength(30);
  const more = screen.queryByRole('button', { name: `Show ${count - 30} more` });
  expect(more !== null).toBe(count > 30);
  if (more) await user.click(more);
  expect(screen.getAllByRole('link')).toHaveLength(count);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
