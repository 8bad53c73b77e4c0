import { dequal } from 'dequal/lite';
import { type Change, changedTables, type Release } from '@/domain/records/changes';
import { type ChangedKind, changedKinds } from '@/domain/records/changeTypes';
import { toInterval } from '@/domain/time/partialDate';
import { keyOf } from '../atlasIndex';
import type { Dataset } from '../dataset';
import { changesAfter, datasetAt, oldValues, recordBefore } from '../releases';
import { checkReferences } from './checkReferences';
import type { LocatedLog, LocatedRecord, LocatedRecords, Report } from './locateRecords';

type LocatedChange = LocatedRecord<Change>;

/** Checks that the releases stand oldest first, each once, and that none was collected after its own day. */
function checkOrder(releases: readonly LocatedRecord<Release>[], report: Report): void {
  for (const [i, located] of releases.entries()) {
    const before = releases[i - 1]?.record;
    const { id, published, collectedTo } = located.record;
    if (toInterval(collectedTo).start > published)
      report(located, ['collectedTo'], `'${collectedTo}' is later than '${published}', the day it was published`);
    if (!before) continue;
    if (id <= before.id) report(located, ['id'], `comes after '${before.id}': list the releases oldest first, each once`);
    if (published < before.published) report(located, ['published'], `'${published}' is earlier than that of release ${before.id}`);
  }
}

/** Checks what an entry names: a release that is known and not the first one, and no record twice in one release. */
function checkNames({ releases, changes }: LocatedLog, report: Report): void {
  const known = releases.map(({ record }) => record.id);
  for (const [place, located] of changes.entries()) {
    const { release, kind, id } = located.record;
    if (!known.includes(release)) report(located, ['release'], `names '${release}', which is not a release; known are ${known.join(', ')}`);
    if (release === known[0]) report(located, ['release'], `names '${release}', the first release, before which there was nothing`);
    const first = changes.slice(0, place).find(({ record }) => record.release === release && record.kind === kind && record.id === id);
    if (first) report(located, ['id'], `appears twice in release ${release}, first on line ${first.lineOf([])}: merge the two entries`);
  }
}

function checkRevised(located: LocatedChange, present: object, report: Report): void {
  const { fields = [], kind } = located.record;
  for (const [i, { field, from }] of fields.entries()) {
    if (field === 'id' || !Object.hasOwn(changedTables[kind].schema.shape, field))
      report(located, ['fields', i, 'field'], `'${field}' is not a field of an ${kind} that can be revised`);
    else if (dequal((present as Record<string, unknown>)[field], from))
      report(
        located,
        ['fields', i, 'from'],
        `'${field}' has the same value after the revision: give the one before, or leave the field out`,
      );
  }
  for (const { path, message } of changedTables[kind].schema.safeParse({ ...present, ...oldValues(located.record) }).error?.issues ?? []) {
    const place = fields.findIndex(({ field }) => field === path[0]);
    report(
      located,
      ['fields', Math.max(0, place), 'from', ...path.slice(1)],
      `${path.map(String).join('.')} as it was is not valid: ${message}`,
    );
  }
}

function checkRemoved(located: LocatedChange, report: Report): void {
  const { record, id, kind } = located.record;
  if (record?.id !== id) report(located, ['record', 'id'], `is '${String(record?.id)}', but the entry is on '${id}'`);
  for (const { path, message } of changedTables[kind].schema.safeParse(record).error?.issues ?? [])
    report(located, ['record', ...path], message);
  for (const field of Object.keys(record ?? {}))
    if (!Object.hasOwn(changedTables[kind].schema.shape, field)) report(located, ['record', field], 'is not a field of the codebook');
}

/**
 * Checks the releases and the change log: undoes the log step by step, newest first, and looks at each step whether the record is there to be changed,
 * whether the old value differs, and whether what comes back is a sound record.
 */
export function checkReleases(records: LocatedRecords, log: LocatedLog, report: Report): void {
  checkOrder(log.releases, report);
  checkNames(log, report);
  const placeOf = new Map(log.changes.map((located) => [located.record, located]));
  const state = new Map<string, object>();
  for (const kind of Object.keys(changedKinds) as (keyof typeof changedKinds)[])
    for (const { record } of records[changedTables[kind].plural]) state.set(keyOf(kind, record.id), record);
  const steps = changesAfter({ releases: log.releases.map(({ record }) => record), changes: [...placeOf.keys()] }, '');
  for (const change of steps) {
    const located = placeOf.get(change);
    if (!located) continue;
    const key = keyOf(change.kind, change.id);
    const present = state.get(key);
    if (change.change === 'removed') {
      if (present)
        report(
          located,
          ['id'],
          `'${change.id}' is still among the ${changedTables[change.kind].plural} after release ${change.release} removed it`,
        );
      checkRemoved(located, report);
    } else if (!present) {
      report(
        located,
        ['id'],
        `names '${change.id}', which is not among the ${changedTables[change.kind].plural} of release ${change.release}`,
      );
      continue;
    } else if (change.change === 'revised') checkRevised(located, present, report);
    const before = change.change === 'added' ? null : recordBefore<object>(change, present, changedTables[change.kind].schema);
    if (before) state.set(key, before);
    else if (change.change === 'added') state.delete(key);
  }
}

/** Places the records of an earlier release: one that a later entry restored stands where that entry does, the others where they stand today. */
function locate(dataset: Dataset, records: LocatedRecords, log: LocatedLog): LocatedRecords {
  const later = log.changes.filter(({ record }) => !dataset.releases.some(({ id }) => id === record.release));
  const located = <T extends { id: string }>(kind: ChangedKind, list: readonly T[], today: readonly LocatedRecord<T>[]) => {
    const entries = new Map(later.filter(({ record }) => record.kind === kind).map((entry) => [entry.record.id, entry]));
    const places = new Map(today.map((place) => [place.record.id, place]));
    return list.flatMap((record): LocatedRecord<T>[] => {
      const entry = entries.get(record.id);
      const place = places.get(record.id);
      if (entry) return [{ ...entry, record, lineOf: () => entry.lineOf([]) }];
      return place ? [{ ...place, record }] : [];
    });
  };
  return {
    activities: located('activity', dataset.activities, records.activities),
    agreements: located('agreement', dataset.agreements, records.agreements),
    initiatives: located('initiative', dataset.initiatives, records.initiatives),
    organisations: located('organisation', dataset.organisations, records.organisations),
  };
}

/** Checks that in each earlier release every id that a record names is there; what is already wrong today is not said again. */
export function checkEarlierReleases(dataset: Dataset, records: LocatedRecords, log: LocatedLog, report: Report): void {
  const said = new Set<string>();
  const once =
    (say: Report | null, suffix: string): Report =>
    (located, path, message) => {
      const key = [located.file, located.lineOf([]), ...path].join(' ');
      if (said.has(key)) return;
      said.add(key);
      say?.(located, path, message + suffix);
    };
  checkReferences(records, once(null, ''));
  for (const { id } of dataset.releases.slice(0, -1).toReversed()) {
    const earlier = datasetAt(dataset, id);
    if (earlier) checkReferences(locate(earlier, records, log), once(report, `, in release ${id}`));
  }
}
