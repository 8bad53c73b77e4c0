import { render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { RelatedRecord } from '@/domain/answers/apiAnswers';
import type { Research } from '@/domain/records/coverage';
import { ActivityTimeline } from '@/features/records/ActivityTimeline';
import { CommitmentList } from '@/features/records/CommitmentList';
import { SourceList } from '@/features/records/SourceList';
import { agreementOf } from '@/testing/records';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';

allowTime();

const research: Research = {
  span: { start: '2014', end: '2026-02-25' },
  coverage: {
    note: '',
    countries: {
      BG: { 2022: 'partial', 2023: 'partial', 2024: 'partial', 2025: 'partial', 2026: 'none' },
      MK: { 2022: 'systematic', 2023: 'partial', 2024: 'partial', 2025: 'partial', 2026: 'partial' },
    },
  },
};

const show = (element: ReactNode) => render(<MemoryRouter>{element}</MemoryRouter>);

const activity = (id: string, title: string, date: string | null, endDate: string | null = null): RelatedRecord => ({
  kind: 'activity',
  id,
  title,
  date,
  endDate,
  type: 'training',
  status: 'held',
  countries: [],
  direction: 'from',
});

describe('commitments', () => {
  const agreement = agreementOf({
    commitments: [
      { text: 'Train officials', kind: 'training', followUps: [{ activityId: 'first-course', note: 'Twenty took part' }] },
      { text: 'Share the costs', kind: 'funding', followUps: [] },
      { text: 'Train teachers', kind: 'training', followUps: [] },
    ],
  });
  const recorded = activity('first-course', 'First course', '2023-05');

  it('stand by kind, with the numbers and the evidence of the record', () => {
    show(<CommitmentList agreement={agreement} activities={[recorded]} research={research} />);
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['Training', 'Funding']);
    const teachers = screen.getByText('Train teachers').closest('li');
    expect(teachers).toHaveAttribute('value', '3');
    expect(teachers?.querySelector('#cite-commitments-2-1')).not.toBeNull();
  });

  it('show what is recorded to have come of them, and guess nothing', () => {
    show(<CommitmentList agreement={agreement} activities={[recorded]} research={research} />);
    const list = screen.getByRole('list', { name: 'Recorded follow-ups' });
    expect(list).toHaveTextContent('First courseMay 2023: Twenty took part');
    expect(screen.getAllByText('No follow-up recorded')).toHaveLength(2);
    expect(screen.queryByText(/possible/i)).toBeNull();
  });
});

describe('what came of commitments', () => {
  const dates = { announced: null, signed: '2022-03-09', inForce: null, ends: null };
  const commitments = ['One', 'Two'].map((text) => ({ text, kind: 'training' as const, followUps: [] }));

  it('is said once where nothing is recorded, with how the parties were searched and how far', () => {
    const agreement = agreementOf({ dates, commitments, countries: ['BG', 'MK', 'EE'] });
    show(<CommitmentList agreement={agreement} activities={[]} research={research} />);
    expect(
      screen.getByText(
        '0 of 2 followed up in the records; Bulgaria 2022 to 2025 searched in part, 2026 not at all; North Macedonia 2022 searched systematically, 2023 to 2026 in part; Estonia not searched for by name. Followed up to 31 December 2025.',
      ),
    ).toBeVisible();
    expect(screen.queryByText('No follow-up recorded')).toBeNull();
  });
});

describe('linked activities', () => {
  it('stand oldest first, each with its place on a scale and the same in words', async () => {
    renderPage(
      <ActivityTimeline
        date="2020-01-01"
        activities={[activity('b', 'Second', '2022'), activity('a', 'First', '2021-03-01', '2021-03-04')]}
      />,
    );
    const lines = await screen.findAllByRole('listitem');
    expect(lines.map((line) => within(line).getByRole('link').textContent)).toEqual(['First', 'Second']);
    expect(lines[0]).toHaveTextContent('1 March 2021 to 4 March 2021');
    expect(lines.every((line) => line.querySelector('svg[aria-hidden="true"]'))).toBe(true);
  });

  it('have no scale when there is one only', async () => {
    renderPage(<ActivityTimeline date="2020" activities={[activity('a', 'Only', '2021')]} />);
    expect(await screen.findByRole('link', { name: 'Only' })).toBeVisible();
    expect(document.querySelector('svg')).toBeNull();
  });
});

describe('sources', () => {
  const source = (quality: 'mirror' | 'official', page: string) => ({
    url: `https://example.org/${page}`,
    publisher: 'Example',
    title: `Page ${page}`,
    published: null,
    language: 'en',
    quality,
  });

  it('warn when all are copies, and only then', () => {
    const { unmount } = show(<SourceList record={agreementOf({ sources: [source('mirror', 'a'), source('mirror', 'b')] })} paths={[]} />);
    expect(screen.getByText(/Only copies of pages support this record/)).toBeVisible();
    expect(screen.getByText(/sources 1 and 2 support the record as a whole/)).toBeVisible();
    unmount();
    show(<SourceList record={agreementOf({ sources: [source('mirror', 'a'), source('official', 'b')] })} paths={[]} />);
    expect(screen.queryByText(/Only copies of pages/)).toBeNull();
  });
});
