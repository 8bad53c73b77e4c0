import { idsOf, topics } from '@/domain/vocabulary/vocabulary';
import type { DatasetTexts } from '../engine/dataset';
import { hostileTexts } from './hostileTexts';
import { mulberry32 } from './syntheticDataset';
import { activity, agreement, initiative, organisation } from './tinyDataset';

/** Addresses that no source may have; the schema refuses them, with the record that names them. */
export const refusedAddresses = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'JaVaScRiPt:alert(1)',
];

const SOURCES = 200;

function sourcesOf(text: string, count = 1) {
  return Array.from({ length: count }, (_, at) => ({
    url: `https://example.org/?n=${at}&b="2"&c=<d>'`,
    publisher: text,
    title: text,
    published: null,
    language: 'en',
    quality: 'press' as const,
  }));
}

/** A title is at least ten signs long. */
const long = (text: string) => (text.length < 10 ? `${text} and so on` : text);

/** Ids that are names in every object. */
const idsOfObjects = ['constructor', 'prototype', 'valueof', 'tostring', 'length', 'undefined'];

/**
 * Returns the files of a dataset in which every text is hostile: a record of each kind, and an organisation, for each kind of text, with a date of the last ten
 * years by the seed; one title of `longest` signs; one record of two hundred sources, one of every topic; and records that must be refused.
 */
export function hostileFiles(base: DatasetTexts, seed: number, longest = 2000): DatasetTexts {
  const random = mulberry32(seed);
  const day = () => `${2015 + Math.floor(random() * 10)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
  const texts = [...Object.values(hostileTexts), 'big '.repeat(Math.ceil(longest / 4))].map(long);
  const common = (text: string) => ({ title: text, summary: text, sources: sourcesOf(text) });
  const idAt = (kind: string, at: number) => idsOfObjects[at] ?? `hostile-${kind}-${at}`;
  const activities = texts.map((text, at) =>
    activity({
      ...common(text),
      id: idAt('activity', at),
      date: day(),
      place: { city: text, country: 'MK' },
      people: [{ name: text, role: text, country: 'MK' }],
      outcomes: [text],
      organisationIds: [idAt('organisation', at)],
      agreementIds: [idAt('agreement', at)],
      evidence: JSON.parse('{"__proto__": [0], "constructor": [0]}'),
    }),
  );
  const agreements = texts.map((text, at) => {
    const party = {
      name: text,
      organisationId: idAt('organisation', at),
      type: 'ministry',
      signatory: { name: text, role: text },
    } as const;
    return agreement({
      ...common(text),
      id: idAt('agreement', at),
      dates: { announced: null, signed: day(), inForce: null, ends: '2027-05' },
      parties: [
        { ...party, country: 'MK' },
        { ...party, country: 'RS' },
      ],
      commitments: [{ text, kind: 'training', followUps: [{ activityId: idAt('activity', at), note: text }] }],
      legalEffect: text,
    });
  });
  const initiatives = texts.map((text, at) =>
    initiative({
      ...common(text),
      id: idAt('initiative', at),
      period: { start: day(), end: null },
      leadId: idAt('organisation', at),
      goals: [text],
      measures: [text],
      milestones: [{ date: '2028-02-29', text, status: 'planned' }],
    }),
  );
  const many = [
    activity({ ...common(long(hostileTexts.tag)), id: 'of-all-topics', topics: [...idsOf(topics)] }),
    activity({ ...common(long(hostileTexts.handler)), id: 'of-many-sources', sources: sourcesOf(hostileTexts.section, SOURCES) }),
    activity({ ...common(long(hostileTexts.bidi)), id: 'of-a-far-year', date: '2205-03-11' }),
  ];
  const refused = [
    ...refusedAddresses.map((url, at) => activity({ id: `refused-${at}`, sources: sourcesOf('x').map((one) => ({ ...one, url })) })),
    activity({ id: 'refused-for-length', title: 'big '.repeat(250_000) }),
    activity({ id: '__proto__' }),
    activity({ id: '<b>' }),
  ];
  const organisations = texts.map((text, at) =>
    organisation({
      id: idAt('organisation', at),
      name: text,
      shortName: text.slice(0, 60),
      aliases: [text],
      url: 'https://example.org/?"<b>',
    }),
  );
  return {
    ...base,
    'activities.json': JSON.stringify([...activities, ...many, ...refused]),
    'agreements.json': JSON.stringify(agreements),
    'initiatives.json': JSON.stringify(initiatives),
    'organisations.json': JSON.stringify(organisations),
    'releases.json': JSON.stringify(JSON.parse(base['releases.json']).slice(-1)),
    'changes.json': '[]',
  };
}
