import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Organisation } from '@/domain/records/records';
import { organisationColumns, organisationsCsv, recordColumns } from '@/domain/tables/recordTable';
import { column, columnsCsv, listColumn } from '@/domain/tables/tableColumn';
import { isPartialDate } from '@/domain/time/partialDate';
import { activityOf, agreementOf, initiativeOf } from '@/testing/records';

const names = {
  organisationName: (id: string) => `Name of ${id}`,
  isBodyOfNoCountry: () => false,
  addressOf: (path: string) => `https://example.org${path}`,
};

const ministry: Organisation = {
  id: 'xk-ministry',
  name: 'Ministry of Digital Affairs',
  shortName: null,
  type: 'ministry',
  country: 'XK',
  aliases: ['MDA', 'Ministria'],
  predecessorId: null,
  successorId: null,
  url: null,
};

describe(columnsCsv, () => {
  it('has a header of names, several values in a cell, and nothing where there is nothing', () => {
    const columns = [
      column<number>('number', 'The number.', (n) => n, { type: 'number', isRequired: true }),
      column<number>('note', 'A note.', () => null),
      listColumn<number>('parts', 'Its parts.', (n) => Array.from({ length: n }, (_, i) => `p${i}`)),
    ];
    expect(columnsCsv(columns, [0, 2], names)).toBe('number,note,parts\r\n0,,\r\n2,,p0; p1\r\n');
  });
});

it('a cell has as many parts as values, whatever the values hold', () => {
  const parts = listColumn<readonly string[]>('parts', 'Its parts.', (values) => values);
  expect(parts.cell(['In force; praised', 'b;c'], names)).toBe('In force, praised; b;c');
});

it('an organisation has its row, names beside codes', () => {
  const { data } = Papa.parse<Record<string, string>>(organisationsCsv([ministry], names), { header: true });
  expect(data[0]).toMatchObject({
    id: 'xk-ministry',
    type: 'Ministry',
    'country code': 'XK',
    country: 'Kosovo*',
    aliases: 'MDA; Ministria',
    'short name': '',
    page: 'https://example.org/organisations/xk-ministry',
  });
});

it('a cell of a date is a partial date or nothing, one that is promised is there, and no column has the name of another', () => {
  const entries = [
    { kind: 'activity', record: activityOf({ date: '2024-05' }) },
    { kind: 'agreement', record: agreementOf({ dates: { announced: '2023', signed: null, inForce: '2024-01-01', ends: null } }) },
    { kind: 'initiative', record: initiativeOf({ period: { start: null, end: '2030' } }) },
  ] as const;
  for (const { name, type, isRequired, cell } of recordColumns)
    for (const entry of entries) {
      const value = cell(entry, names);
      if (isRequired) expect({ name, value }).not.toEqual({ name, value: null });
      if (type === 'date' && value !== null) expect({ name, value, is: isPartialDate(String(value)) }).toEqual({ name, value, is: true });
    }
  for (const columns of [recordColumns, organisationColumns]) {
    const all = columns.map(({ name }) => name);
    expect(new Set(all).size).toBe(all.length);
  }
});
