import { onlineManager } from '@tanstack/react-query';
import { act, cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { setTransport } from '@/api/client';
import { parseFilters } from '@/domain/facets/filterCodec';
import { type Filters, noFilters } from '@/domain/facets/filters';
import { filterSentence } from '@/domain/facets/filterWords';
import { useShownOverview } from '@/features/dashboard/useDashboard';
import { useRefusal } from '@/features/export/handOut';
import { useCitedView, useEdition } from '@/features/export/useView';
import { useFilters } from '@/features/filters/useFilters';
import { index } from '@/testing/listedRecords';
import { renderPage } from '@/testing/renderPage';
import { filterEntries } from '../../mocks/engine/filterRecords';
import { respond } from '../../mocks/testing/respond';

// Some dozen pages, each of some dozen steps, on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const patience = { timeout: 30_000 };

afterEach(() => {
  vi.unstubAllEnvs();
  onlineManager.setOnline(true);
});

/** What left the page: the number of records, the filters in words, the link. */
interface Left {
  readonly total: number;
  readonly words: string;
  readonly link: string;
}

interface Controls {
  readonly change: (patch: Partial<Filters>) => void;
  /** What leaves the page if it is asked for now; null where it refuses. */
  readonly handOut: () => Left | null;
}

const page: { controls: Controls | null } = { controls: null };

/** A page that shows one number, and hands it out by the hooks by which every chart's menu does. */
function OneNumber() {
  const { filters, change } = useFilters();
  const { shown } = useShownOverview(filters);
  const refusalNow = useRefusal();
  const viewOf = useCitedView();
  const editionNow = useEdition();
  page.controls = {
    change,
    handOut: () => {
      if (!shown || refusalNow('All records', shown.overview.query) !== null) return null;
      const { filterSentence: words, total } = viewOf('All records', shown.overview.total);
      return { total, words, link: editionNow().link };
    },
  };
  return <output>{shown?.overview.total}</output>;
}

const choices: readonly Partial<Filters>[] = [
  { country: [['MK']] },
  { country: [['MK'], ['AL', 'RS']] },
  { topic: [['roaming']], from: '2019' },
  { country: [], topic: [] },
  { from: '2019', to: '2023', time: 'underway' },
  { q: 'cyber' },
  noFilters,
];

type Step =
  | { readonly do: 'back' | 'forward' | 'offline' | 'online' | 'export' }
  | { readonly do: 'choose'; readonly patch: Partial<Filters> }
  /** The answer to one of the requests that wait comes, in whatever order. */
  | { readonly do: 'answer'; readonly at: number };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...choices).map((patch): Step => ({ do: 'choose', patch })) },
  { weight: 3, arbitrary: fc.nat(5).map((at): Step => ({ do: 'answer', at })) },
  { weight: 3, arbitrary: fc.constant<Step>({ do: 'export' }) },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ do: 'back' }, { do: 'forward' }, { do: 'offline' }, { do: 'online' }) },
);

const pause = (ms = 0) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

/** Opens the page over a service whose counts come only when they are let go. */
async function openPage() {
  const waiting: (() => void)[] = [];
  setTransport(async (request) => {
    if (request.url.includes('/overview')) await new Promise<void>((resolve) => waiting.push(resolve));
    return respond(request);
  });
  renderPage(<OneNumber />, '/');
  await vi.waitFor(async () => {
    await pause();
    expect(page.controls).not.toBeNull();
  }, patience);
  let steps = 0;
  let ahead = 0;
  const left: Left[] = [];
  const handOut = () => void left.push(...[page.controls?.handOut() ?? []].flat());
  // After a step back the address is ahead of what is drawn; a reader may press in that moment.
  const pressAtOnce = new AbortController();
  window.addEventListener('popstate', handOut, { signal: pressAtOnce.signal, capture: true });
  const walk = (by: number) => {
    if (by < 0 ? steps === 0 : ahead === 0) return;
    steps += by;
    ahead -= by;
    history.go(by);
  };
  const take = async (step: Step) => {
    const before = location.search;
    await act(async () => {
      if (step.do === 'choose') page.controls?.change(step.patch);
      else if (step.do === 'answer') waiting.splice(step.at % Math.max(1, waiting.length), 1)[0]?.();
      else if (step.do === 'back') walk(-1);
      else if (step.do === 'forward') walk(1);
      else if (step.do === 'export') handOut();
      else onlineManager.setOnline(step.do === 'online');
      // Some steps are taken before the page has drawn the last one.
      if (step.do === 'answer') await new Promise((resolve) => setTimeout(resolve, 5));
    });
    if (step.do === 'choose' && location.search !== before) {
      steps += 1;
      ahead = 0;
    }
    if (step.do === 'back' || step.do === 'forward') await pause(2);
  };
  return { take, left, waiting, close: () => pressAtOnce.abort() };
}

/** The number and the words of a link, by the engine alone. */
function behind(link: string): Left {
  const { filters } = parseFilters(new URL(link).searchParams);
  return { total: filterEntries(index, filters).length, words: filterSentence(filters, (id) => id), link };
}

test('numbers, words and link of what leaves a page agree, under any interleaving of choices, steps back, offline events and slow answers', async () => {
  let handedOut = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 24 }), fc.boolean(), async (steps, isServer) => {
      vi.stubEnv('VITE_API_URL', isServer ? `${location.origin}/api/v1` : '');
      onlineManager.setOnline(true);
      page.controls = null;
      const { take, left, waiting, close } = await openPage();
      for (const step of steps) await take(step);
      // Once there is a connection and all has come, something does leave.
      await take({ do: 'online' });
      const before = left.length;
      await vi.waitFor(async () => {
        while (waiting.length > 0) await take({ do: 'answer', at: 0 });
        await pause(5);
        await take({ do: 'export' });
        expect(left.length).toBeGreaterThan(before);
      }, patience);
      for (const one of left) expect(one).toEqual(behind(one.link));
      expect(left.at(-1)?.link).toBe(`${location.origin}/${location.search}`);
      handedOut += before;
      close();
      cleanup();
    }),
    { seed: 20261130, numRuns: 40 },
  );
  expect(handedOut).toBeGreaterThan(20);
});
