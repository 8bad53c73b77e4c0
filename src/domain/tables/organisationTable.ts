import { pages, pathOf } from '@/domain/address/pages';
import type { Organisation } from '@/domain/records/records';
import { column, columnsCsv, listColumn, type TableColumn, type TableNames } from '@/domain/tables/tableColumn';
import { countryName } from '@/domain/vocabulary/countries';
import { organisationTypes } from '@/domain/vocabulary/vocabulary';

const always = { isRequired: true } as const;

/** The columns of a table of organisations, names beside codes. */
export const organisationColumns: readonly TableColumn<Organisation>[] = [
  column('id', 'Stable id of the organisation; part of the address of its page.', ({ id }) => id, always),
  column('name', 'Its name in English.', ({ name }) => name, always),
  column('short name', 'Its short name.', ({ shortName }) => shortName),
  column('type code', 'Code of its type.', ({ type }) => type, always),
  column('type', 'The type in words.', ({ type }) => organisationTypes[type], always),
  column('country code', 'ISO 3166-1 alpha-2 code, XK for Kosovo; empty for international bodies.', ({ country }) => country),
  column('country', 'The country by name.', ({ country }) => (country ? countryName(country) : null)),
  listColumn('aliases', 'Other names, in any language or script.', ({ aliases }) => aliases),
  column('predecessor id', 'Id of the organisation that it followed.', ({ predecessorId }) => predecessorId),
  column('successor id', 'Id of the organisation that followed it.', ({ successorId }) => successorId),
  column('website', 'Address of its own site.', ({ url }) => url),
  column('page', 'Address of its page.', ({ id }, { addressOf }) => addressOf(pathOf(pages.organisation, id)), always),
];

/** Returns organisations as CSV, one a row. */
export function organisationsCsv(organisations: readonly Organisation[], names: TableNames): string {
  return columnsCsv(organisationColumns, organisations, names);
}
