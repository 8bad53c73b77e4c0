import { dequal } from 'dequal/lite';
import { type Change, type Release, changedKinds, changedTables } from '@/domain/records/changes';
import { toInterval } from '@/domain/time/partialDate';
import { changesAfter, oldValues, recordBefore } from '../releases';
import type { LocatedLog, LocatedRecord, LocatedRecords, Report } from './locateRecords';

type LocatedChange = LocatedRecord<Change>;

/** Checks that the releases stand oldest first, each once, and that none was collected after its own day. */
function checkOrder(releases: readonly LocatedRecord<Release>[], report: Report): void {
  for (const [i, located] of releases.entries()) {
    const before = releases[i - 1]?.record;
    const { id, published, collectedTo } = located.record;
    if (toInterval(collectedTo).start > published)
      report(located, ['collectedTo'], `'${collectedTo}' lies after the day '${published}' on which it was published`);
    if (!before) continue;
    if (id <= before.id) report(located, ['id'], `stands after '${before.id}': list the releases oldest first, each once`);
    if (published < before.published) report(located, ['published'], `'${published}' lies before that of release ${before.id}`);
  }
}

/** Checks what an entry names: a release that is known and not the first one, and no record twice in one release. */
function checkNames({ releases, changes }: LocatedLog, report: Report): void {
  const known = releases.map(({ record }) => record.id);
  const seen = new Map<string, LocatedChange>();
  for (const located of changes) {
    const { release, kind, id } = located.record;
    if (!known.includes(release)) report(located, ['release'], `names '${release}', which is not a release; known are ${known.join(', ')}`);
    if (release === known[0]) report(located, ['release'], `names '${release}', the first release, before which there was nothing`);
    const key = `${release} ${kind} ${id}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, located);
    else report(located, ['id'], `stands twice in release ${release}, first in line ${first.lineOf([])}: make one entry of it`);
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
      `${path.map(String).join('.')} as it was is not sound: ${message}`,
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
    for (const { record } of records[changedTables[kind].plural]) state.set(`${kind} ${record.id}`, record);
  const steps = changesAfter({ releases: log.releases.map(({ record }) => record), changes: [...placeOf.keys()] }, '');
  for (const change of steps) {
    const located = placeOf.get(change);
    if (!located) continue;
    const key = `${change.kind} ${change.id}`;
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
