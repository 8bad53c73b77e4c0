import { expect, it } from 'vitest';
import { type StatusInTime, statusLabel, storedStatusLabel } from '@/domain/records/statusLabel';
import type { RecordStatus } from '@/domain/vocabulary/vocabulary';

const DAY = '2026-11-30';

function stated(kind: StatusInTime['kind'], status: RecordStatus, date: string | null, endDate: string | null = null): StatusInTime {
  return { kind, status, date, endDate };
}

it.each<[StatusInTime, string]>([
  [stated('activity', 'planned', '2026-11-29'), 'Planned, outcome not recorded'],
  [stated('activity', 'planned', '2026-10'), 'Planned, outcome not recorded'],
  [stated('activity', 'planned', '2026-11-30'), 'Planned'],
  [stated('activity', 'planned', '2026-11'), 'Planned'],
  [stated('activity', 'planned', '2026-11-28', '2026-12-02'), 'Planned'],
  [stated('activity', 'held', '2024'), 'Held'],
  [stated('activity', 'postponed', '2024'), 'Postponed'],
  // Of an initiative the date is its start: that it was to begin is not an event, and a period that is over may not be planned.
  [stated('initiative', 'planned', '2024'), 'Planned'],
  [stated('initiative', 'planned', null), 'Planned'],
  [stated('initiative', 'ended', '2020', '2022'), 'Period over, outcome not recorded'],
  [stated('agreement', 'ended', '2020'), 'Ended'],
  [stated('agreement', 'in-force', '2020'), 'In force'],
])('%j reads %s', (status, words) => expect(statusLabel(status, DAY)).toBe(words));

it('a table gives what is stored', () => {
  expect(storedStatusLabel(stated('activity', 'planned', '2020'))).toBe('Planned');
  expect(storedStatusLabel(stated('initiative', 'ended', '2020', '2022'))).toBe('Period over, outcome not recorded');
});
