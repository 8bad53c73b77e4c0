import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import packageProfile from './testing/dataPackageProfile.json';
import { bundledOnce, textOf } from './testing/publication';
import resourceProfile from './testing/tabularResourceProfile.json';

interface Field {
  name: string;
  type: string;
  constraints: { required: boolean; unique?: boolean; pattern?: string };
}
interface Resource {
  name: string;
  path: string;
  profile: string;
  bytes: number;
  hash: string;
  schema?: { fields: Field[]; primaryKey: string | string[] };
}
interface Descriptor {
  version: string;
  formVersion: number;
  forms: { version: number; change: string }[];
  resources: Resource[];
}

function validator(profile: object) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // A hint for forms in which people write packages.
  ajv.addFormat('textarea', true);
  // The profiles are written in draft 4, and use nothing in which it differs from draft 7.
  const { $schema: _draft, ...schema } = profile as { $schema: string };
  return ajv.compile(schema);
}

const isPackage = validator(packageProfile);
const isTable = validator(resourceProfile);

const valueNames = ['records-countries', 'records-topics', 'records-organisations', 'records-sources', 'organisations-aliases'];

/** The release before the field came has no table of it. */
const valueNamesOf = (folder: string) => (folder === 'data/2026.11/' ? valueNames : [...valueNames, 'records-frameworks']);

const folders = () => bundledOnce().files.flatMap(({ path }) => /^(data\/.+\/)datapackage\.json$/.exec(path)?.[1] ?? []);
const descriptorIn = (folder: string) => JSON.parse(textOf(bundledOnce(), `${folder}datapackage.json`)) as Descriptor;

test('every release has a package that is valid by the profiles of the standard, and its tables by theirs', () => {
  expect(folders().length).toBeGreaterThan(0);
  for (const folder of folders()) {
    const descriptor = descriptorIn(folder);
    isPackage(descriptor);
    expect(isPackage.errors).toBeNull();
    expect(descriptor.resources.map(({ name }) => name).sort()).toEqual(
      [
        ...['activities', 'agreements', 'initiatives', 'organisations'].flatMap((name) => [name, `${name}-json`]),
        ...valueNamesOf(folder),
      ].sort(),
    );
    for (const resource of descriptor.resources.filter(({ profile }) => profile === 'tabular-data-resource')) {
      isTable(resource);
      expect(isTable.errors).toBeNull();
    }
  }
});

test('the profiles refuse a package that is none', () => {
  const [folder = ''] = folders();
  const { resources, ...rest } = descriptorIn(folder);
  expect(isPackage({ ...rest, resources: [] })).toBe(false);
  expect(isPackage({ ...rest, resources: resources.map((resource) => ({ ...resource, hash: 'sha256:xyz' })) })).toBe(false);
  expect(isTable({ ...resources.find(({ schema }) => schema), schema: { fields: [{ type: 'strange' }] } })).toBe(false);
});

test('sizes and hashes are those of the files, which lie beside the package', () => {
  for (const folder of folders())
    for (const { path, bytes, hash } of descriptorIn(folder).resources) {
      const text = textOf(bundledOnce(), folder + path);
      expect(Buffer.byteLength(text)).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(hash);
    }
});

test('every table has the fields that its schema names, in their order, and keeps what they promise', () => {
  for (const folder of folders())
    for (const { path, schema } of descriptorIn(folder).resources.filter((resource) => resource.schema)) {
      const csv = textOf(bundledOnce(), folder + path);
      const { data, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
      const fields = schema?.fields ?? [];
      expect(meta.fields).toEqual(fields.map(({ name }) => name));
      for (const { name, constraints } of fields) {
        const cells = data.map((row) => row[name] ?? '');
        if (constraints.required) expect({ path, name, empty: cells.filter((cell) => cell === '') }).toEqual({ path, name, empty: [] });
        const form = new RegExp(constraints.pattern ?? '');
        expect({ path, name, bad: cells.filter((cell) => cell !== '' && !form.test(cell)) }).toEqual({ path, name, bad: [] });
        if (constraints.unique) expect(new Set(cells).size).toBe(cells.length);
      }
      if (schema?.primaryKey === 'id')
        expect(fields.find(({ name }) => name === 'id')?.constraints).toMatchObject({ required: true, unique: true });
      const keyOf = (row: Record<string, string>) =>
        [schema?.primaryKey ?? []]
          .flat()
          .map((name) => row[name])
          .join(' ');
      expect(new Set(data.map(keyOf)).size).toBe(data.length);
    }
});

test('a table begins with the name of its first field: a byte order mark would become a part of that name', () => {
  for (const folder of folders())
    for (const { path, schema } of descriptorIn(folder).resources.filter((resource) => resource.schema)) {
      const head = Buffer.from(textOf(bundledOnce(), folder + path), 'utf8')
        .subarray(0, 40)
        .toString('latin1');
      expect(head.split(',')[0]).toBe(schema?.fields[0]?.name);
    }
});

test('beside each date stands how precise it is, and the package names the form that brought it', () => {
  const [folder = ''] = folders();
  const { formVersion, forms, resources } = descriptorIn(folder);
  expect(forms.at(-1)?.version).toBe(formVersion);
  expect(formVersion).toBe(5);
  const { fields = [] } = resources.find(({ name }) => name === 'agreements')?.schema ?? {};
  const names = fields.map(({ name }) => name);
  expect(names[names.indexOf('signed') + 1]).toBe('signed precision');
});

/** The rows of a table of the package. */
function rowsIn(folder: string, table: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(textOf(bundledOnce(), `${folder}${table}.csv`), { header: true, skipEmptyLines: true }).data;
}

test('what a list says in one cell the tables of values say in rows, in the same order, and each row belongs to a record', () => {
  for (const folder of folders()) {
    const records = ['activities', 'agreements', 'initiatives'].flatMap((table) => rowsIn(folder, table));
    const listed = (name: string) =>
      records.flatMap((row) => (row[name] ? row[name].split('; ').map((value) => `${row.id} ${value}`) : []));
    const told = (table: string, name: string) => rowsIn(folder, table).map((row) => `${row['record id']} ${row[name]}`);
    expect(told('records-countries', 'country code')).toEqual(listed('country codes'));
    expect(told('records-topics', 'topic code')).toEqual(listed('topic codes'));
    if (valueNamesOf(folder).includes('records-frameworks'))
      expect(told('records-frameworks', 'framework code')).toEqual(listed('framework codes'));
    expect(told('records-organisations', 'organisation id')).toEqual(listed('organisation ids'));
    expect(told('records-sources', 'address')).toEqual(listed('source addresses'));
    const organisations = new Set(rowsIn(folder, 'organisations').map(({ id }) => id));
    for (const row of [...rowsIn(folder, 'records-organisations'), ...rowsIn(folder, 'organisations-aliases')])
      expect(organisations).toContain(row['organisation id']);
  }
});
