import type { ChangedKind } from '@/domain/records/changes';
import type { Dataset } from '../dataset';
import { datasetAt } from '../releases';
import { checkReferences } from './checkReferences';
import type { LocatedLog, LocatedRecord, LocatedRecords, Report } from './locateRecords';

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
