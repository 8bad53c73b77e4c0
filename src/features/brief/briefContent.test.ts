import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterSentence } from '@/domain/facets/filterWords';
import type { AtlasRecord } from '@/domain/records/atlasRecord';
import { MOST_TOLD } from '@/features/brief/briefAgreements';
import { briefContent, briefTitle, lengthNote } from '@/features/brief/briefContent';
import { briefMarkdown } from '@/features/brief/briefFile';
import { briefOf, smallChart, sourceAt } from '@/testing/briefs';
import { dataset, index, names, recordsUnder } from '@/testing/listedRecords';
import { activityOf, agreementOf, initiativeOf } from '@/testing/records';
import { overviewOf } from '../../../mocks/engine/overview';
import { randomFilters } from '../../../mocks/testing/randomFilters';

describe(briefContent, () => {
  const records: AtlasRecord[] = [
    {
      kind: 'agreement',
      record: agreementOf({ id: 'one-agreement', sources: [sourceAt('https://a.org/1', 'First'), sourceAt('https://a.org/2')] }),
    },
    { kind: 'activity', record: activityOf({ date: '2024-05', sources: [sourceAt('https://a.org/2'), sourceAt('https://a.org/3')] }) },
    { kind: 'initiative', record: initiativeOf({ countries: [], leadId: 'int-itu', sources: [sourceAt('https://a.org/1', 'First')] }) },
  ];
  const brief = briefOf(records, [smallChart]);

  it('numbers sources by first mention, each address once', () => {
    expect(brief.sources.map(({ number, url }) => [number, url])).toEqual([
      [1, 'https://a.org/1'],
      [2, 'https://a.org/2'],
      [3, 'https://a.org/3'],
    ]);
    expect(brief.rows.map(({ sources }) => sources)).toEqual([[1, 2], [2, 3], [1]]);
    expect(brief.sources[1]).toMatchObject({ name: 'Ministry, May 2024', details: [] });
  });

  it('says dates as precise as they are, parties of agreements, countries of others', () => {
    expect(brief.rows.map(({ date, who }) => [date, who])).toEqual([
      ['1 January 2024', 'Ministry of One; Ministry of Two'],
      ['May 2024', 'North Macedonia'],
      ['since 2020', names.organisationName('int-itu')],
    ]);
    const announced = agreementOf({ dates: { announced: '2023', signed: null, inForce: null, ends: null } });
    expect(briefOf([{ kind: 'agreement', record: announced }]).rows[0]?.date).toBe('2023 (announced)');
  });

  it('leads with its numbers, and finds three things at most: what came of commitments, and what its first charts say', () => {
    expect(brief.lead).toBe('3 records: 1 activity, 1 agreement and 1 initiative, based on 3 sources.');
    expect(brief.findings).toEqual([smallChart.finding]);
    expect(briefOf([{ kind: 'agreement', record: agreementOf() }]).lead).toMatch(/^1 record: 1 agreement, based on/);
    const promised = agreementOf({
      commitments: [
        { text: 'Train experts.', kind: 'training', followUps: [{ activityId: 'course', note: 'A course was held.' }] },
        { text: 'Share data.', kind: 'information-sharing', followUps: [] },
      ],
    });
    const charts = ['A.', 'B.', 'B.', 'C.', 'D.'].map((finding, at) => ({ ...smallChart, id: `chart-${at}`, finding }));
    const told = briefOf([{ kind: 'agreement', record: promised }], charts);
    expect(told.findings).toEqual(['1 agreement with 2 commitments on record; a follow-up is recorded for 1.', 'A.', 'B.']);
    expect(told.agreements[0]?.commitments).toEqual([
      { text: 'Train experts.', followUp: 'Followed up: A course was held.' },
      { text: 'Share data.', followUp: 'No follow-up known.' },
    ]);
  });

  it('tells agreements one by one unless they are too many, and lists them all the same', () => {
    const many = Array.from(
      { length: MOST_TOLD + 1 },
      (_, at): AtlasRecord => ({ kind: 'agreement', record: agreementOf({ id: `a-${at}` }) }),
    );
    expect(briefOf(many.slice(1)).agreements).toHaveLength(MOST_TOLD);
    expect(briefOf(many).agreements).toEqual([]);
    expect(briefOf(many).rows).toHaveLength(MOST_TOLD + 1);
  });

  it('carries the footnote where a record names Kosovo', () => {
    expect(brief.notes).toEqual([]);
    expect(briefOf([{ kind: 'activity', record: activityOf({ countries: ['XK'] }) }]).notes[0]).toMatch(/^\* Without prejudice/);
  });

  it('has no filter in the title where that would be long', () => {
    expect(briefTitle('Serbia; 2024', true)).toBe('Digital-policy cooperation: Serbia; 2024');
    expect(briefTitle('x'.repeat(91), true)).toBe(briefTitle('All records', false));
  });

  it('warns of a long document from 301 records on', () => {
    expect(lengthNote(300)).toBeNull();
    expect(lengthNote(1301)).toContain('all 1,301 records');
  });
});

it('the brief lists as many records and sources as the overview counts, under any filter', () => {
  fc.assert(
    fc.property(randomFilters(dataset), (filters) => {
      const { total, totals } = overviewOf(index, filters);
      const brief = briefOf(recordsUnder(filters), [], filterSentence(filters, names.organisationName));
      expect(brief.rows).toHaveLength(total);
      expect(brief.sources).toHaveLength(totals.source);
      const listed = briefMarkdown(brief).match(/^\| .*\]\(<https:\/\/example\.org\//gm) ?? [];
      expect(listed).toHaveLength(total);
    }),
    { seed: 20261124, numRuns: 25 },
  );
});
