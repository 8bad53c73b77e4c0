import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { RecordHistory } from '@/domain/records/changes';
import { HistorySection } from '@/features/records/HistorySection';
import { renderPage } from '@/testing/renderPage';

const long = 'A summary that goes on. '.repeat(20).trim();
const history: RecordHistory = [
  {
    release: '2026.11',
    published: '2026-11-24',
    change: 'revised',
    reason: 'The gazette gives another day.',
    fields: [
      { field: 'endDate', from: '2024-05', to: '2024-05-07' },
      { field: 'place', from: null, to: { city: '<script>alert(1)</script>', country: 'MK' } },
      { field: 'summary', from: long, to: 'A short summary.' },
    ],
  },
  { release: '2026.09', published: '2026-09-01', change: 'added', reason: null, fields: [] },
];

it.each([
  ['/agreements/some-agreement#history', true],
  ['/agreements/some-agreement', false],
])('at %s is what the reader comes to: %s', async (address, isReached) => {
  renderPage(<HistorySection kind="activity" history={history} />, address);
  const section = await screen.findByRole('region', { name: 'History of this record' });
  expect(document.activeElement?.contains(section) && document.activeElement !== document.body).toBe(isReached);
});

it('tells each change newest first, with its reason, and values before and after in words', async () => {
  renderPage(<HistorySection kind="activity" history={history} />);
  const section = await screen.findByRole('region', { name: 'History of this record' });
  const [revision, addition] = within(section).getAllByRole('listitem');
  expect(revision).toHaveTextContent('Revised with release 2026.11');
  expect(revision).toHaveTextContent('24 November 2026 · The gazette gives another day.');
  expect(revision).toHaveTextContent('Last daywas May 2024 → now 7 May 2024');
  expect(revision).toHaveTextContent('Placewas none → now <script>alert(1)</script>, North Macedonia');
  expect(addition).toHaveTextContent('Added with release 2026.09');
  const gone = [...(revision?.querySelectorAll('del') ?? [])].map(({ textContent }) => textContent).join(' ');
  expect(gone).toContain('goes on');
  expect([...(revision?.querySelectorAll('ins') ?? [])].map(({ textContent }) => textContent).join(' ')).toContain('short');
});
