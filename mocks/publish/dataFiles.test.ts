import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cleanText } from '@/domain/words/markupText';
import { respond } from '../testing/respond';
import { bundledReleases } from './bundledPublication';
import { bundledOnce, hostilePublication, hostileText, textOf } from './testing/publication';

const tables = ['activities', 'agreements', 'initiatives'] as const;
const newest = () => bundledReleases().at(-1)?.release.id ?? '';

async function fromApi(table: string): Promise<{ id: string; title: string }[]> {
  const response = await respond(new Request(`https://example.org/api/v1/${table}?pageSize=all`));
  const { items } = (await response.json()) as { items: { id: string; title: string; followUp?: string }[] };
  // What came of an agreement's commitments is worked out by the API and no field of the record.
  return items.map(({ followUp: _followUp, ...record }) => record);
}

function parsed(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const byId = (a: { id?: string }, b: { id?: string }) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1);

describe.each(tables)('%s', (table) => {
  test('the JSON file is what the API gives', async () => {
    const records = JSON.parse(textOf(bundledOnce(), `data/${newest()}/${table}.json`)) as { id: string }[];
    expect(records.sort(byId)).toEqual((await fromApi(table)).sort(byId));
  });

  test('the CSV file has one row for each of the API’s records', async () => {
    const rows = parsed(textOf(bundledOnce(), `data/${newest()}/${table}.csv`));
    const records = await fromApi(table);
    expect(rows.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort());
    const titles = new Map(records.map(({ id, title }) => [id, title]));
    for (const { id = '', title } of rows) expect(title).toBe(titles.get(id));
  });
});

test('every organisation of the registry has its row', () => {
  const { organisations = [] } = bundledReleases().at(-1) ?? {};
  const rows = parsed(textOf(bundledOnce(), `data/${newest()}/organisations.csv`));
  expect(rows.map(({ id, name }) => ({ id, name }))).toEqual(organisations.map(({ id, name }) => ({ id, name })));
  expect(JSON.parse(textOf(bundledOnce(), `data/${newest()}/organisations.json`))).toEqual(organisations);
});

test('a hostile text is kept whole in JSON; in CSV it has no controls, and no spreadsheet runs it', () => {
  const publication = hostilePublication();
  for (const table of [...tables, 'organisations']) {
    const [row = {}] = parsed(textOf(publication, `data/2026.11/${table}.csv`));
    expect(row.title ?? row.name).toBe(`'${cleanText(hostileText)}`);
    const [record] = JSON.parse(textOf(publication, `data/2026.11/${table}.json`)) as { title?: string; name?: string }[];
    expect(record?.title ?? record?.name).toBe(hostileText);
  }
});
