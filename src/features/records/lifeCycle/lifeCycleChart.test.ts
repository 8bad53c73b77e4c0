import { describe, expect, it } from 'vitest';
import { lifeCycleBody, lifeCycleChart } from '@/features/records/lifeCycle/lifeCycleChart';
import { agreementOf } from '@/testing/records';

const TODAY = '2026-11-24';
const KNOWN_TO = {
  today: TODAY,
  searched: { collectedTo: '2026-02-25', coverage: { note: '', countries: { RS: { 2025: 'partial' as const, 2026: 'none' as const } } } },
};
const dates = { announced: null, signed: '2022-04-04', inForce: '2023', ends: null };

describe('the life cycle as a chart to export', () => {
  const chart = lifeCycleChart(agreementOf({ dates, title: 'Memorandum on roaming' }), KNOWN_TO);

  it('names the agreement and says its dates, never more precise than they are', () => {
    expect(chart.title).toBe('Life cycle');
    expect(chart.subject).toBe('Memorandum on roaming');
    expect(chart.finding).toBe('Signed 4 April 2022; in force 2023, known to the year only; announced and ends not known.');
  });

  it('has each step in its table, with its precision', () => {
    expect(chart.table.rows).toEqual([
      ['Announced', '', 'not known'],
      ['Signed', '2022-04-04', 'known to the day'],
      ['In force', '2023', 'known to the year only'],
      ['Ends', '', 'not known'],
    ]);
  });

  it('is drawn from the same dates', () => {
    expect(chart.body).toEqual({
      shape: 'lifeCycle',
      steps: [
        { label: 'Announced', value: 'not known', date: null },
        { label: 'Signed', value: '4 April 2022', date: '2022-04-04' },
        { label: 'In force', value: '2023', date: '2023' },
        { label: 'Ends', value: 'not known', date: null },
      ],
      today: TODAY,
      hasEnded: false,
    });
    expect(lifeCycleBody({ dates, status: 'ended', countries: [] }, KNOWN_TO)).toMatchObject({
      hasEnded: true,
      steps: [{}, {}, {}, { label: 'Ended' }],
    });
  });

  it('remarks on what is vague or missing only where something is', () => {
    const whole = { announced: '2020-01-01', signed: '2020-02-01', inForce: '2021-01-01', ends: '2025-12-31' };
    expect(chart.notes).toHaveLength(2);
    expect(lifeCycleChart(agreementOf({ dates: whole, countries: ['RS', 'ME'] }), KNOWN_TO).notes).toEqual([]);
    expect(lifeCycleChart(agreementOf({ dates: whole, countries: ['RS', 'XK'] }), KNOWN_TO).notes).toEqual([
      { kind: 'footnote', text: expect.stringMatching(/^\*/) },
    ]);
  });

  it('says that no signing was found, and how far was searched', () => {
    const announced = { announced: '2024-08-28', signed: null, inForce: null, ends: null };
    const waits = lifeCycleChart(agreementOf({ dates: announced, status: 'announced', countries: ['BY', 'RS'] }), KNOWN_TO);
    expect(waits.finding).toBe(
      'Announced 28 August 2024; no signing found, searched up to 31 December 2025; signed, in force and ends not known.',
    );
    expect(waits.body.waiting).toEqual({ to: '2026-02-25', words: 'no signing found, searched up to 31 December 2025' });
  });

  it('says so where nothing is known', () => {
    const nothing = { announced: null, signed: null, inForce: null, ends: null };
    expect(lifeCycleChart(agreementOf({ dates: nothing }), KNOWN_TO).finding).toBe('Announced, signed, in force and ends not known.');
  });
});
