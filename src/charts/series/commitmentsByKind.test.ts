import { describe, expect, it } from 'vitest';
import { noteTexts } from '@/charts/model';
import { commitmentFinding, commitmentsByKind } from '@/charts/series/commitmentsByKind';
import type { CommitmentCount } from '@/domain/answers/apiAnswers';
import { type Filters, filtersWith, noFilters } from '@/domain/facets/filters';
import type { Research } from '@/domain/records/coverage';

const commitments: CommitmentCount[] = [
  { kind: 'training', recorded: 1, none: 2 },
  { kind: 'funding', recorded: 3, none: 4 },
  { kind: 'study-visit', recorded: 0, none: 0 },
  { kind: 'other', recorded: 9, none: 9 },
];

const counts = {
  followUp: [
    { value: 'recorded', count: 4 },
    { value: 'none', count: 4 },
  ],
};
const research: Research = {
  span: { start: '2022', end: '2026' },
  coverage: { note: '', countries: { BG: { 2022: 'partial', 2023: 'partial', 2024: 'partial', 2025: 'partial', 2026: 'none' } } },
};
const named = { id: 'commitments-by-kind', title: 'Commitments by type', research };

describe('commitments by type', () => {
  it('say how the chosen countries were searched', () => {
    const chart = (filters: Filters) =>
      noteTexts(commitmentsByKind({ ...named, overview: { commitments, counts }, filters }).chart).join(' ');
    expect(chart(filtersWith({ country: [['BG']] }))).toContain('Bulgaria 2022 to 2025 searched in part, 2026 not at all.');
    expect(chart(noFilters)).not.toContain('searched');
  });

  it('stand most first, “other” last, kinds without any in a line', () => {
    const { chart, totals, statuses } = commitmentsByKind({ ...named, overview: { commitments, counts }, filters: noFilters });
    expect(chart.body.bars.map(({ label }) => label)).toEqual(['Funding', 'Training', 'Other']);
    expect(chart.body.none).toEqual([{ label: 'Study visit', absences: [] }]);
    expect(chart.table.rows.map(([kind]) => kind)).toEqual(['Funding', 'Training', 'Study visit', 'Other']);
    expect(chart.body.bars[0]?.values).toEqual([3, 4]);
    expect(statuses).toEqual(['recorded', 'none']);
    expect(totals).toEqual([13, 15]);
    expect(chart.amount).toBe('28 commitments in 8 agreements');
    expect(chart.table.rows[1]).toEqual(['Training', 1, 2, 3]);
    expect(chart.finding).toBe('13 of 28 commitments have a recorded follow-up (46%).');
  });

  it('say what the filter does to them', () => {
    const { chosen, chart } = commitmentsByKind({
      ...named,
      overview: { commitments, counts },
      filters: filtersWith({ followUp: [['none']] }),
    });
    expect(chosen).toEqual(['none']);
    expect(noteTexts(chart).at(-1)).toMatch(/keeps whole agreements/);
  });
});

it.each([
  [97, 328, '97 of 328 commitments have a recorded follow-up (30%).'],
  [1, 6, '1 of 6 commitments has a recorded follow-up (17%).'],
  [0, 7, 'None of the 7 commitments has a recorded follow-up.'],
  [5, 5, 'All 5 commitments have a recorded follow-up.'],
  // Fewer say nothing of how agreements are kept.
  [1, 4, ''],
  [0, 1, ''],
  [0, 0, 'No commitment is recorded in the agreements that match.'],
])('%i of %i: %s', (recorded, all, expected) => expect(commitmentFinding(recorded, all)).toBe(expected));
