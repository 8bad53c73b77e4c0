import { defaultSort } from '@/domain/address/listQuery';
import type { Filters } from '@/domain/facets/filters';
import { passes } from '@/domain/facets/groups';
import { recordPath } from '@/domain/records/atlasRecord';
import { type ListedRecord, listedRecordSchema } from '@/domain/tables/exportFile';
import { idsOf, type Kind, kinds } from '@/domain/vocabulary/vocabulary';
import { newestFirst } from '@/features/export/files/allRecords';
import { bundledTexts } from '../../mocks/api/bundledArchive';
import { buildIndex } from '../../mocks/engine/atlasIndex';
import { readDataset } from '../../mocks/engine/dataset';
import { listRecords } from '../../mocks/engine/list';

/** The bundled records, to draw random filters from. */
export const { dataset } = readDataset(bundledTexts);
export const index = buildIndex(dataset);

/** The edition and the names under which tests save what they save. */
export const edition = {
  about: dataset.about,
  release: '2026.1',
  published: '2026-11-24',
  accessed: '2026-12-01',
  link: 'https://example.org/?country=MK',
};
export const names = {
  organisationName: (id: string) => index.organisationLabels.get(id) ?? id,
  isBodyOfNoCountry: (id: string) => index.organisations.get(id)?.country === null,
  addressOf: (path: string) => `https://example.org${path}`,
};

/** By the path of the record's page: to check one takes long, and laws ask for the same ones again and again. */
const listed = new Map<string, ListedRecord>();

function listedOnce(kind: Kind, record: { readonly id: string }): ListedRecord {
  const path = recordPath(kind, record.id);
  const known = listed.get(path) ?? listedRecordSchema.parse({ kind, record });
  listed.set(path, known);
  return known;
}

/** Returns the records that the lists of the API give under filters, newest first. */
export function recordsUnder(filters: Filters): ListedRecord[] {
  const query = { filters, sort: defaultSort, page: 1, pageSize: 'all' } as const;
  const wanted = idsOf(kinds).filter((kind) => passes(filters.kind, [kind]));
  return wanted.flatMap((kind) => listRecords(index, kind, query).items.map((record) => listedOnce(kind, record))).sort(newestFirst);
}
