import { type PartialDate, toInterval } from '@/domain/time/partialDate';
import type { LocatedRecord, LocatedRecords, Report } from './locateRecords';

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Returns the value at a dotted path (`parties.1.signatory`); undefined when the path leads nowhere. */
function valueAt(record: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isHolder(value) && Object.hasOwn(value, key) ? value[key] : undefined), record);
}

/** Returns the paths that the file has and the schema does not know: misspelled or invented fields. */
function unknownPaths(raw: unknown, parsed: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] {
  if (!isHolder(raw)) return [];
  return Object.keys(raw).flatMap((key) => {
    const here = [...path, key];
    return isHolder(parsed) && Object.hasOwn(parsed, key) ? unknownPaths(raw[key], parsed[key], here) : [here];
  });
}

/** Checks what a schema of one record cannot say: unique ids, unknown fields, repeats, participants, and that evidence leads somewhere. */
export function checkShape(records: LocatedRecords, report: Report): void {
  for (const list of Object.values(records)) {
    const firstOfId = new Map<string, LocatedRecord<unknown>>();
    for (const located of list) {
      const { record, raw } = located;
      const first = firstOfId.get(record.id);
      if (first === undefined) firstOfId.set(record.id, located);
      else report(located, ['id'], `appears twice, first on line ${first.lineOf([])}`);
      for (const path of unknownPaths(raw, record)) report(located, path, 'is not a field of the codebook');
    }
  }
  for (const located of [...records.activities, ...records.agreements, ...records.initiatives]) {
    const { record } = located;
    const lists: [string, readonly string[]][] = [
      ['countries', record.countries],
      ['topics', record.topics],
    ];
    for (const [field, values] of lists) {
      const repeated = values.find((value, i) => values.indexOf(value) < i);
      if (repeated) report(located, [field], `'${repeated}' appears twice`);
    }
    for (const [path, positions] of Object.entries(record.evidence)) {
      const named = valueAt(record, path);
      if (named === undefined || named === null) report(located, ['evidence', path], `supports '${path}', which the record does not have`);
      for (const position of positions)
        if (position >= record.sources.length)
          report(located, ['evidence', path], `names source ${position}, but the sources are numbered 0 to ${record.sources.length - 1}`);
    }
  }
  for (const located of records.activities)
    if (located.record.countries.length === 0 && located.record.organisationIds.length === 0)
      report(located, ['countries'], 'is empty, and so is organisationIds: name who takes part');
}

/** Tells whether the later of two dates is certainly before the earlier one, however precise they are: `2023` is before `2024-05`, `2024` may not be. */
function isSurelyBefore(later: PartialDate | null, earlier: PartialDate | null): boolean {
  return later !== null && earlier !== null && toInterval(later).end < toInterval(earlier).start;
}

const lifeCycle = ['announced', 'signed', 'inForce', 'ends'] as const;

/** Checks that nothing ends before it starts and that the dates of an agreement follow its life cycle; reports only what is surely wrong. */
export function checkDates(records: LocatedRecords, report: Report): void {
  for (const located of records.activities) {
    const { date, endDate } = located.record;
    if (isSurelyBefore(endDate, date)) report(located, ['endDate'], `'${endDate}' is before date '${date}'`);
  }
  for (const located of records.initiatives) {
    const { start, end } = located.record.period;
    if (isSurelyBefore(end, start)) report(located, ['period', 'end'], `'${end}' is before the start '${start}'`);
  }
  for (const located of records.agreements) {
    const { dates } = located.record;
    if (lifeCycle.every((stage) => dates[stage] === null)) report(located, ['dates'], 'has no date at all');
    for (const [i, later] of lifeCycle.entries())
      for (const earlier of lifeCycle.slice(0, i))
        if (isSurelyBefore(dates[later], dates[earlier]))
          report(located, ['dates', later], `'${dates[later]}' is before ${earlier} '${dates[earlier]}'`);
  }
}
