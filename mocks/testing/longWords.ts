import type { Dataset } from '../engine/dataset';

const word = `${'Zusammenarbeit'.repeat(30)} of Z${'\u0301\u0302\u0303\u0316'.repeat(30)}algo`;

/** Returns the dataset with words of four hundred letters, and letters that carry a hundred marks, in every text of the last record of each kind and of its organisations. */
export function withLongWords(dataset: Dataset): Dataset {
  const source = {
    url: `https://example.org/${'path'.repeat(100)}`,
    publisher: word,
    title: word,
    published: null,
    language: 'en',
    quality: 'press',
  } as const;
  const common = { title: word, summary: word, sources: [source] };
  const last = <T>(records: readonly T[], change: (record: T) => T) =>
    records.map((record, at) => (at === records.length - 1 ? change(record) : record));
  const organisation = dataset.organisations[0];
  if (!organisation) return dataset;
  const party = {
    name: word,
    organisationId: organisation.id,
    type: 'ministry',
    country: 'MK',
    signatory: { name: word, role: word },
  } as const;
  return {
    ...dataset,
    organisations: dataset.organisations.map((one) =>
      one === organisation ? { ...one, name: word, shortName: word, aliases: [word] } : one,
    ),
    activities: last(dataset.activities, (record) => ({
      ...record,
      ...common,
      countries: ['MK', 'RS'],
      place: { city: word, country: 'MK' },
      people: [{ name: word, role: word, country: 'MK' }],
      outcomes: [word],
      organisationIds: [organisation.id],
    })),
    agreements: last(dataset.agreements, (record) => ({
      ...record,
      ...common,
      countries: ['MK', 'RS'],
      parties: [party, { ...party, country: 'RS' }],
      commitments: [{ text: word, kind: 'training', followUps: [] }],
      legalEffect: word,
    })),
    initiatives: last(dataset.initiatives, (record) => ({
      ...record,
      ...common,
      leadId: organisation.id,
      goals: [word],
      measures: [word],
    })),
  };
}
