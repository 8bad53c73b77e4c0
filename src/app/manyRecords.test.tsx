import { gzipSync } from 'node:zlib';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { setTransport } from '@/api/client';
import { setLocalTransport } from '@/api/localTransport';
import { noFilters } from '@/domain/facets/filters';
import { OverviewPage } from '@/routes/overview/OverviewPage';
import { ListPage } from '@/routes/records/ListPage';
import { renderPage } from '@/testing/renderPage';
import { answererFor } from '../../mocks/api/answer';
import { bundledTexts } from '../../mocks/api/bundledArchive';
import { responderFor } from '../../mocks/api/respond';
import { buildIndex } from '../../mocks/engine/atlasIndex';
import { readDataset } from '../../mocks/engine/dataset';
import { indexFiles, readArchive } from '../../mocks/engine/readArchive';
import { isLeft, naiveRecords } from '../../mocks/testing/naiveCounts';
import { syntheticDataset } from '../../mocks/testing/syntheticDataset';

const COUNT = 10_000;
const dataset = syntheticDataset(readDataset(bundledTexts).dataset, COUNT, 7);
const records = naiveRecords(dataset);
const serbian = records.filter((record) => isLeft(record, { ...noFilters, country: [['RS']] }));
const written = (count: number) => count.toLocaleString('en-GB');

/** What the build publishes, and what of it the page has fetched. */
const files = new Map(Array.from(indexFiles(buildIndex(dataset)), ({ name, bytes }) => [name, bytes.slice()]));
let fetched: string[];

beforeEach(async () => {
  fetched = [];
  const archive = await readArchive(async (name) => {
    fetched.push(name);
    const bytes = files.get(name);
    if (!bytes) throw new Error(`There is no file ${name}.`);
    return bytes.slice().buffer;
  });
  setTransport(responderFor(archive));
  setLocalTransport(answererFor(archive));
});

const headline = () => document.querySelector('[data-headline]')?.textContent ?? '';

describe(`${written(COUNT)} records`, () => {
  it('are published in files of which the start needs less than 60 B a record', () => {
    const packed = ['columns', 'short'].map((name) => gzipSync(files.get(name) ?? new Uint8Array()).length);
    expect(packed.every((length) => length > 1000)).toBe(true);
    expect(packed.reduce((sum, length) => sum + length, 0) / COUNT).toBeLessThan(60);
  });

  it('start from two files, and are counted as a naive count does', async () => {
    renderPage(<OverviewPage />);
    await waitFor(() => expect(headline()).toMatch(new RegExp(`^${written(COUNT)} records`)));
    cleanup();
    renderPage(<OverviewPage />, '/?country=RS');
    await waitFor(() => expect(headline()).toMatch(new RegExp(`^${written(serbian.length)} records`)));
    // What is shown of the newest records comes after that.
    expect(fetched.slice(0, 2)).toEqual(['columns', 'short']);
    expect(fetched).not.toContain('text');
    expect(fetched.length).toBeLessThan(files.size / 2);
  });

  it('are listed in pages, each from few files', async () => {
    renderPage(<ListPage kind="agreement" />, '/agreements?country=RS', '/agreements');
    const agreements = serbian.filter(({ kind }) => kind === 'agreement');
    expect(await screen.findByText(new RegExp(`^${written(agreements.length)} `))).toBeInTheDocument();
    await waitFor(() => expect(screen.getAllByRole('row').length).toBeGreaterThan(20));
    expect(screen.getAllByRole('row').length).toBeLessThan(100);
    expect(fetched.length).toBeLessThan(files.size / 2);
  });
});
