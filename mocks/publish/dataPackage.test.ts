import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { expect, test, vi } from 'vitest';
import packageProfile from './testing/dataPackageProfile.json';
import { bundledOnce, textOf } from './testing/publication';
import resourceProfile from './testing/tabularResourceProfile.json';

// The first test publishes the whole dataset; a busy machine may take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

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
  schema?: { fields: Field[]; primaryKey: string };
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

const folders = () => bundledOnce().files.flatMap(({ path }) => /^(data\/.+\/)datapackage\.json$/.exec(path)?.[1] ?? []);
const descriptorIn = (folder: string) => JSON.parse(textOf(bundledOnce(), `${folder}datapackage.json`)) as Descriptor;

test('every release has a package that is valid by the profiles of the standard, and its tables by theirs', () => {
  expect(folders().length).toBeGreaterThan(0);
  for (const folder of folders()) {
    const descriptor = descriptorIn(folder);
    isPackage(descriptor);
    expect(isPackage.errors).toBeNull();
    expect(descriptor.resources.map(({ name }) => name).sort()).toEqual(
      ['activities', 'agreements', 'initiatives', 'organisations'].flatMap((name) => [name, `${name}-json`]),
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
      expect(fields.find(({ name }) => name === schema?.primaryKey)?.constraints).toMatchObject({ required: true, unique: true });
    }
});

test('a table begins with the name of its first field: a byte order mark would become a part of that name', () => {
  for (const folder of folders())
    for (const { path, schema } of descriptorIn(folder).resources.filter((resource) => resource.schema)) {
      const head = Buffer.from(textOf(bundledOnce(), folder + path), 'utf8')
        .subarray(0, 12)
        .toString('latin1');
      expect(head.split(',')[0]).toBe(schema?.fields[0]?.name);
    }
});

test('beside each date stands how precise it is, and the package names the form that brought it', () => {
  const [folder = ''] = folders();
  const { formVersion, forms, resources } = descriptorIn(folder);
  expect(forms.at(-1)?.version).toBe(formVersion);
  expect(formVersion).toBe(3);
  const { fields = [] } = resources.find(({ name }) => name === 'agreements')?.schema ?? {};
  const names = fields.map(({ name }) => name);
  expect(names[names.indexOf('signed') + 1]).toBe('signed precision');
});
