import { datasetName } from '@/domain/records/about';
import { ID_SHAPE } from '@/domain/records/records';
import { VALUE_SEPARATOR } from '@/domain/tables/tableColumn';
import { PARTIAL_DATE_SHAPE } from '@/domain/time/partialDate';
import { kosovoFootnote } from '@/domain/vocabulary/countries';
import type { Dataset } from '../engine/dataset';
import type { ColumnFacts, DataFile } from './dataFiles';
import { fingerprint, jsonFile, type PublishedFile } from './publishedFile';
import type { Site } from './site';

function fieldOf({ name, description, type, isRequired, isList }: ColumnFacts) {
  const about = isList ? `${description} Several values stand with “${VALUE_SEPARATOR}” between them.` : description;
  if (type === 'number') return { name, type: 'number', description: about, constraints: { required: isRequired } };
  const constraints = {
    required: isRequired,
    ...(name === 'id' ? { unique: true, pattern: ID_SHAPE.source } : {}),
    ...(type === 'date' ? { pattern: PARTIAL_DATE_SHAPE.source } : {}),
  };
  // A date known to the month only is no value of the type "date", so the fields are text of a given form.
  const precise = type === 'date' ? `${about} YYYY, YYYY-MM or YYYY-MM-DD, as precise as its source.` : about;
  return { name, type: 'string', description: precise, constraints };
}

function resourceOf(file: DataFile, folder: string) {
  const { bytes, sha256 } = fingerprint(file.text);
  const shared = {
    path: file.path.slice(folder.length),
    mediatype: file.mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
  };
  if (!file.columns)
    return {
      name: `${file.table}-json`,
      title: `${file.records} ${file.table}, every field`,
      profile: 'data-resource',
      format: 'json',
      ...shared,
    };
  return {
    name: file.table,
    title: `${file.records} ${file.table}, one a row`,
    profile: 'tabular-data-resource',
    format: 'csv',
    ...shared,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: file.columns.map(fieldOf), missingValues: [''], primaryKey: 'id' },
  };
}

/** Returns the Frictionless Data Package (version 1) of a release: each file with size, SHA-256 and, for tables, its fields. */
export function dataPackage({ about, release }: Dataset, files: readonly DataFile[], site: Site): PublishedFile {
  const { id, title, url } = about.licence;
  const folder = `data/${release.id}/`;
  return jsonFile(`${folder}datapackage.json`, {
    $schema: 'https://datapackage.org/profiles/1.0/datapackage.json',
    profile: 'data-package',
    name: datasetName(about),
    title: `${about.title}, release ${release.id}`,
    description: `${about.description} A cell that a spreadsheet would run as a formula begins with an apostrophe. ${kosovoFootnote}`,
    ...(site.isKnown ? { homepage: site.absolute('/') } : {}),
    version: release.id,
    created: `${release.published}T00:00:00Z`,
    collectedTo: release.collectedTo,
    keywords: about.keywords,
    contributors: [{ title: about.publisher }],
    licenses: [{ name: id, title, path: url }],
    sources: [{ title: 'Public pages of institutions and press, named with every record' }],
    resources: files.map((file) => resourceOf(file, folder)),
  });
}
