import { Readable } from 'node:stream';
import { Table } from 'tableschema';
import { expect, test } from 'vitest';
import { bundledOnce, textOf } from './testing/publication';

interface Resource {
  name: string;
  path: string;
  profile: string;
  schema: object;
}

/** Reads a table as Frictionless’ own JavaScript library does: the heads compared with the schema, every cell cast by its field. Rejects where one does not fit. */
async function readTable(csv: string, schema: object): Promise<Record<string, unknown>[]> {
  const table = await Table.load(() => Readable.from([Buffer.from(csv)]), { schema });
  return (await table.read({ keyed: true })) as Record<string, unknown>[];
}

const folders = () => bundledOnce().files.flatMap(({ path }) => /^(data\/.+\/)datapackage\.json$/.exec(path)?.[1] ?? []);

test('Frictionless’ JavaScript library reads every table of every release by its schema', async () => {
  expect(folders().length).toBeGreaterThan(0);
  for (const folder of folders()) {
    const { resources } = JSON.parse(textOf(bundledOnce(), `${folder}datapackage.json`)) as { resources: Resource[] };
    const tables = resources.filter(({ profile }) => profile === 'tabular-data-resource');
    expect(tables.length).toBeGreaterThan(0);
    for (const { name, path, schema } of tables) {
      const rows = await readTable(textOf(bundledOnce(), folder + path), schema);
      expect([folder, name, rows.length > 0]).toEqual([folder, name, true]);
    }
  }
});

test('it would not read a table with a byte-order mark, nor one with a cell that its field does not allow', async () => {
  const [folder = ''] = folders();
  const { resources } = JSON.parse(textOf(bundledOnce(), `${folder}datapackage.json`)) as { resources: Resource[] };
  const activities = resources.find(({ name }) => name === 'activities');
  const csv = textOf(bundledOnce(), `${folder}${activities?.path}`);
  const schema = activities?.schema ?? {};
  await expect(readTable(`\ufeff${csv}`, schema)).rejects.toThrow('header');
  const [head = '', first = ''] = csv.split(/\r?\n/);
  await expect(readTable(`${head}\n${first.replace(/^[^,]+/, '')}\n`, schema)).rejects.toThrow();
});
