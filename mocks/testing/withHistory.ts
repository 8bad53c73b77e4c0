import fc from 'fast-check';
import { type Change, changedTables, type FieldChange } from '@/domain/records/changes';
import type { ChangedKind, ChangeType } from '@/domain/records/changeTypes';
import type { Dataset } from '../engine/dataset';
import { datasetAt } from '../engine/releases';

/** One thing that a release did: the place of a record in the list of its kind decides which one. */
export interface Step {
  readonly kind: ChangedKind;
  readonly change: ChangeType;
  /** From 0 to below 1. */
  readonly place: number;
}

type Records = { [K in (typeof changedTables)[ChangedKind]['plural']]: Dataset[K] };
type AnyRecord = { readonly id: string };

/** Ids and days of the releases that `withHistory` makes; the last one is the newest. */
export const historyReleases = [
  { id: '2026.09', published: '2026-09-01', collectedTo: '2026-02-25', note: 'First release.' },
  { id: '2026.10', published: '2026-10-01', collectedTo: '2026-02-25', note: 'Second release.' },
  { id: '2026.11', published: '2026-11-24', collectedTo: '2026-02-25', note: 'Third release.' },
] as const;

const titleOf = { activity: 'title', agreement: 'title', initiative: 'title', organisation: 'name' } as const;

function revise(record: AnyRecord, kind: ChangedKind, release: string): { revised: AnyRecord; fields: NonNullable<Change['fields']> } {
  const old = record as unknown as Record<string, FieldChange['from']>;
  const emptied = kind === 'organisation' ? 'url' : kind === 'initiative' ? 'leadId' : kind === 'agreement' ? 'legalEffect' : 'endDate';
  const changed: Record<string, FieldChange['from']> = { [titleOf[kind]]: `${String(old[titleOf[kind]])} (${release})` };
  if (old[emptied] !== null) changed[emptied] = null;
  const revised = { ...record, ...changed };
  return { revised, fields: Object.keys(changed).map((field) => ({ field, from: old[field] ?? null })) };
}

/** Applies a step to the records; null when there is nothing for it to work on, or when the release has an entry of that record already. */
function applied(records: Records, step: Step, release: string, done: ReadonlySet<string>): { records: Records; entry: Change } | null {
  const { kind, change, place } = step;
  const name = changedTables[kind].plural;
  const list: readonly AnyRecord[] = records[name];
  const at = Math.floor(place * list.length);
  const record = list[at];
  if (!record || done.has(`${kind} ${record.id}`)) return null;
  const withList = (next: readonly AnyRecord[]): Records => ({ ...records, [name]: next });
  const base = { release, kind, change, reason: `Step of ${release}.` };
  if (change === 'removed')
    return {
      records: withList(list.filter((_, i) => i !== at)),
      entry: { ...base, id: record.id, record: { ...record } as NonNullable<Change['record']> },
    };
  if (change === 'added') {
    const id = `added-${release.replace('.', '-')}-${record.id}`;
    if (list.some((other) => other.id === id)) return null;
    return { records: withList([...list, { ...record, id }]), entry: { ...base, id } };
  }
  const { revised, fields } = revise(record, kind, release);
  return { records: withList(list.map((other, i) => (i === at ? revised : other))), entry: { ...base, id: record.id, fields } };
}

/** Returns a history as it was made: the dataset after its last release, and each release's records as they stood when it came out. */
export function withHistory(first: Dataset, steps: readonly (readonly Step[])[]): { dataset: Dataset; asPublished: readonly Records[] } {
  const { activities, agreements, initiatives, organisations } = first;
  let records: Records = { activities, agreements, initiatives, organisations };
  const asPublished = [records];
  const changes: Change[] = [];
  const later = historyReleases.slice(1);
  for (const [i, { id }] of later.entries()) {
    const done = new Set<string>();
    for (const step of steps[i] ?? []) {
      const next = applied(records, step, id, done);
      if (!next) continue;
      records = next.records;
      changes.push(next.entry);
      done.add(`${next.entry.kind} ${next.entry.id}`);
    }
    asPublished.push(records);
  }
  return { dataset: { ...first, ...records, release: historyReleases[2], releases: historyReleases, changes }, asPublished };
}

const kinds = Object.keys(changedTables) as ChangedKind[];

/** Random steps for each release after the first one. */
export const randomSteps: fc.Arbitrary<Step[][]> = fc.array(
  fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      change: fc.constantFrom<ChangeType>('added', 'revised', 'removed'),
      place: fc.double({ min: 0, max: 0.999, noNaN: true }),
    }),
    { maxLength: 12 },
  ),
  { minLength: 2, maxLength: 2 },
);

/** A short fixed history: each release adds, revises and removes an activity, and revises an agreement and an organisation. */
export const plainSteps: readonly (readonly Step[])[] = [0.2, 0.7].map((place) => [
  { kind: 'activity', change: 'added', place },
  { kind: 'activity', change: 'revised', place: place / 2 },
  { kind: 'activity', change: 'removed', place: place / 3 },
  { kind: 'agreement', change: 'revised', place: 0.5 },
  { kind: 'organisation', change: 'revised', place },
]);

/** Returns the dataset with every tenth record only, so that random steps meet often and laws run fast. */
export function thinned(dataset: Dataset): Dataset {
  const tenth = <T>(list: readonly T[]): T[] => list.filter((_, i) => i % 10 === 0);
  const { activities, agreements, initiatives, organisations } = dataset;
  return {
    ...dataset,
    activities: tenth(activities),
    agreements: tenth(agreements),
    initiatives: tenth(initiatives),
    organisations: tenth(organisations),
  };
}

/** Returns the dataset as it was in a release that it lists. Throws for any other. */
export function releaseOf(dataset: Dataset, id: string): Dataset {
  const found = datasetAt(dataset, id);
  if (!found) throw new Error(`The dataset lists no release ${id}; it has ${dataset.releases.map((release) => release.id).join(', ')}.`);
  return found;
}
