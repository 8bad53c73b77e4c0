import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { metaSchema, problemSchema } from '@/domain/answers/apiAnswers';
import { countryProfileSchema, organisationProfileSchema, pairProfileSchema, topicProfileSchema } from '@/domain/answers/profileAnswers';
import { HANDFUL } from '@/domain/facets/profileFilters';
import { readDataset } from '../engine/dataset';
import { type NaiveRecord, naiveRecords } from '../testing/naiveCounts';
import { firstDay } from '../testing/naiveDays';
import { respond } from '../testing/respond';
import { bundledTexts } from './bundledArchive';

const { dataset } = readDataset(bundledTexts);
const records = naiveRecords(dataset);
const codes = [...new Set(records.flatMap(({ countries }) => countries))].sort();

function ask(path: string): Promise<Response> {
  return respond(new Request(`https://example.org/atlas/api/v1${path}`));
}

async function read<T extends z.ZodType>(path: string, schema: T): Promise<z.infer<T>> {
  const response = await ask(path);
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  return schema.parse(await response.json());
}

function having(...wanted: readonly string[]): NaiveRecord[] {
  return records.filter(({ countries }) => wanted.every((code) => countries.includes(code)));
}

/** Counts by value, as `[value, count]` sorted by value. */
function tally(found: readonly NaiveRecord[], valuesOf: (record: NaiveRecord) => readonly string[]): [string, number][] {
  const values = [...new Set(found.flatMap(valuesOf))].sort();
  return values.map((value) => [value, found.filter((record) => valuesOf(record).includes(value)).length]);
}

function asTally(list: readonly { code?: string; id?: string; count: number }[]): [string, number][] {
  return list.map(({ code, id, count }): [string, number] => [code ?? id ?? '', count]).sort(([a], [b]) => (a < b ? -1 : 1));
}

function isFalling(counts: readonly number[]): boolean {
  return counts.every((count, place) => place === 0 || count <= (counts[place - 1] ?? 0));
}

const idsOfKind = (found: readonly NaiveRecord[], kind: string) =>
  found
    .filter((record) => record.kind === kind)
    .map(({ entry }) => entry.record.id)
    .sort();

test('every country of the records has a profile whose numbers are those of a naive count', async () => {
  for (const code of codes) {
    const profile = await read(`/countries/${code}`, countryProfileSchema);
    const own = having(code);
    expect(profile).toMatchObject({ code, total: own.length, coverage: dataset.coverage.countries[code] ?? null });
    const others = tally(own, ({ countries }) => countries).filter(([partner]) => partner !== code);
    expect(asTally(profile.partners)).toEqual(others);
    expect(isFalling(profile.partners.map(({ count }) => count))).toBe(true);
    expect(asTally(profile.topics)).toEqual(tally(own, ({ topics }) => topics));
    expect(profile.newest).toHaveLength(Math.min(HANDFUL, own.length));
    const starts = records.flatMap(({ date }) => date?.slice(0, 4) ?? []).sort();
    expect([profile.years[0]?.year, profile.years.at(-1)?.year]).toEqual([starts[0], starts.at(-1)]);
    for (const { year, count } of profile.years)
      expect([year, count]).toEqual([year, own.filter(({ date }) => date?.startsWith(String(year))).length]);
    const inForce = own.filter(({ kind, status }) => kind === 'agreement' && status === 'in-force');
    expect(profile.agreementsInForce.map(({ id }) => id).sort()).toEqual(idsOfKind(inForce, 'agreement'));
  }
});

test('every topic has a profile', async () => {
  const { vocabulary } = await read('/meta', metaSchema);
  for (const { id, label, description } of vocabulary.topics) {
    const profile = await read(`/topics/${id}`, topicProfileSchema);
    const own = records.filter(({ topics }) => topics.includes(id));
    expect(profile).toMatchObject({ id, label, description, total: own.length });
    expect(asTally(profile.countries)).toEqual(tally(own, ({ countries }) => countries));
    const organisations = tally(own, ({ orgs }) => orgs);
    expect(profile.organisations).toHaveLength(Math.min(15, organisations.length));
    for (const { id: organisation, count } of profile.organisations) expect(organisations).toContainEqual([organisation, count]);
    expect(profile.organisations[0]?.count).toBe(Math.max(...organisations.map(([, count]) => count)));
    expect(profile.agreements).toHaveLength(Math.min(10, idsOfKind(own, 'agreement').length));
  }
});

test('every organisation of the registry has a profile, alone and merged with its chain', async () => {
  for (const { id } of dataset.organisations) {
    const alone = await read(`/organisations/${id}`, organisationProfileSchema);
    const merged = await read(`/organisations/${id}?merged=true`, organisationProfileSchema);
    expect(alone).toMatchObject({ merged: false, ids: [id], chain: merged.chain });
    expect(alone.total).toBe(records.filter(({ orgs }) => orgs.includes(id)).length);
    expect(merged.ids).toEqual(merged.chain.length > 0 ? merged.chain.map((member) => member.id) : [id]);
    const own = records.filter(({ orgs }) => merged.ids.some((member) => orgs.includes(member)));
    expect(merged).toMatchObject({ merged: true, total: own.length });
    expect(merged.records.map((record) => record.id).sort()).toEqual(own.map(({ entry }) => entry.record.id).sort());
    expect(merged.partners.filter((partner) => merged.ids.includes(partner.id))).toEqual([]);
    expect(merged.byKind.activity + merged.byKind.agreement + merged.byKind.initiative).toBe(merged.total);
  }
});

test('fifty pairs and more have a profile, pairs without a record too', async () => {
  const pairs = codes.flatMap((a) => codes.filter((b) => a < b).map((b) => [a, b] as const)).filter((_, place) => place % 23 === 0);
  expect(pairs.length).toBeGreaterThan(50);
  for (const [a, b] of [...pairs, ['MK', 'RS'] as const, ['AL', 'XK'] as const]) {
    const profile = await read(`/pairs/${a}/${b}`, pairProfileSchema);
    const own = having(a, b);
    expect(profile).toMatchObject({ a, b, total: own.length });
    expect(profile.records).toHaveLength(own.length);
    expect(profile.agreements.map(({ id }) => id).sort()).toEqual(idsOfKind(own, 'agreement'));
    expect(asTally(profile.topics)).toEqual(tally(own, ({ topics }) => topics));
    const days = own.filter(({ isContact }) => isContact).flatMap(({ date }) => (date ? [firstDay(date)] : []));
    expect(profile.last?.date ? firstDay(profile.last.date) : undefined).toBe(days.sort().at(-1));
    expect(profile.contact).toBe(own.filter(({ isContact }) => isContact).length);
    const thirds = codes
      .filter((third) => third !== a && third !== b)
      .map((code) => ({ code, withA: having(a, code).length, withB: having(b, code).length, withBoth: having(a, b, code).length }))
      .filter(({ withA, withB, withBoth }) => withA > withBoth && withB > withBoth);
    const found = profile.thirdParties.map(({ name: _, ...party }) => party);
    expect([...found].sort((one, two) => (one.code < two.code ? -1 : 1))).toEqual(thirds);
    expect(isFalling(found.map(({ withA, withB, withBoth }) => Math.min(withA, withB) - withBoth))).toBe(true);
  }
});

test('a country says with each partner what the page of the pair says', async () => {
  const { partners } = await read('/countries/MK', countryProfileSchema);
  for (const { code, count, contact, last } of partners) {
    const pair = await read(code < 'MK' ? `/pairs/${code}/MK` : `/pairs/MK/${code}`, pairProfileSchema);
    expect({ code, count, contact, last }).toEqual({ code, count: pair.total, contact: pair.contact, last: pair.last?.date ?? null });
  }
});

describe('what has no profile is refused with what to do instead', () => {
  test.each([
    ['/countries/ZZ', 404, 'ISO 3166-1 alpha-2'],
    ['/countries/mk', 404, 'Write it in capitals: MK.'],
    ['/countries/TV', 404, 'Tuvalu (TV) appears in no record'],
    ['/countries/constructor', 404, 'is not a country code'],
    ['/topics/quantum', 404, 'The topics are cybersecurity'],
    ['/organisations/int-none', 404, 'Look for its name in the search'],
    ['/organisations/int-itu?merged=yes', 400, 'expected true or false'],
    ['/countries/MK?topic=alchemy', 400, 'alchemy'],
    ['/pairs/MK/RS?form=2019', 400, 'form'],
    ['/pairs/MK/MK', 400, '/api/v1/countries/MK'],
    ['/pairs/RS/MK', 400, '/api/v1/pairs/MK/RS'],
    ['/pairs/MK/ZZ', 404, "'ZZ' is not a country code"],
    ['/pairs/rs/MK', 404, 'Write it in capitals: RS.'],
    ['/pairs/MK/TV', 404, 'Tuvalu (TV) appears in no record'],
    ['/pairs/MK', 404, 'There is nothing at GET'],
  ])('%s: %i', async (path, status, words) => {
    const response = await ask(path);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = problemSchema.parse(await response.json());
    expect([response.status, problem.status]).toEqual([status, status]);
    expect(problem.detail).toContain(words);
  });
});
