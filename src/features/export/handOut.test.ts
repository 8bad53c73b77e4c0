import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANY_FILTERS } from '@/charts/model';
import { isOfOneQuery, waitingWords } from '@/features/export/handOut';

test.each([
  ['the answer to the filters in force', { numbers: 'country=RS', words: 'country=RS', isLinked: true }, true],
  ['the answer to the filters before', { numbers: '', words: 'country=RS', isLinked: true }, false],
  ['no answer yet', { numbers: null, words: '', isLinked: true }, false],
  ['a link to other filters', { numbers: 'country=RS', words: 'country=RS', isLinked: false }, false],
  ['a chart that follows no filters', { numbers: ANY_FILTERS, words: 'country=RS', isLinked: true }, true],
  ['the same while a step is drawn', { numbers: ANY_FILTERS, words: 'country=RS', isLinked: false }, false],
])('%s', (_, handOut, expected) => expect(isOfOneQuery(handOut)).toBe(expected));

test('the refusal says what is the matter', () => {
  expect(waitingWords('Records by topic', false)).toBe('The numbers of Records by topic are still loading. Try again in a moment.');
  expect(waitingWords('Records by topic', true)).toMatch(/^There is no connection/);
});

type Step = { readonly do: 'click' | 'back' | 'draw' | 'offline' | 'online' | 'export' } | { readonly do: 'answer'; readonly at: number };

const queries = ['', 'country=MK', 'country=RS', 'country=RS&topic=roaming'];
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>({ do: 'click' }, { do: 'back' }, { do: 'draw' }, { do: 'offline' }, { do: 'online' }, { do: 'export' }),
  fc.nat(5).map((at): Step => ({ do: 'answer', at })),
);

/**
 * A page as its parts lag behind each other: the address moves first, the words when it is drawn, the numbers when their answer is there, which may come late,
 * in any order or, without a connection, not at all. Answers are kept, and one that is drawn stays until the next one is there.
 */
function page(isServer: boolean) {
  let step = 0;
  let address = '';
  let words = '';
  let numbers: string | null = null;
  let isOnline = true;
  const known = new Set<string>();
  const asked: string[] = [];
  const settle = () => {
    if (known.has(words)) numbers = words;
    else if (!asked.includes(words)) asked.push(words);
  };
  const left: { readonly numbers: string; readonly words: string; readonly link: string }[] = [];
  const take = (one: Step) => {
    if (one.do === 'click' || one.do === 'back') {
      step += one.do === 'click' ? 1 : -1;
      address = queries[Math.abs(step) % queries.length] ?? '';
    } else if (one.do === 'draw') {
      words = address;
      settle();
    } else if (one.do === 'answer') {
      const [query] = isOnline || !isServer ? asked.splice(one.at % Math.max(1, asked.length), 1) : [];
      if (query !== undefined) known.add(query);
      settle();
    } else if (one.do === 'export') {
      if (numbers !== null && isOfOneQuery({ numbers, words, isLinked: address === words })) left.push({ numbers, words, link: address });
    } else isOnline = one.do === 'online';
  };
  return { take, left };
}

test('under any interleaving of clicks, steps back, offline events and slow answers, what leaves is of one query', () => {
  let handedOut = 0;
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 5, maxLength: 60 }), fc.boolean(), (steps, isServer) => {
      const { take, left } = page(isServer);
      for (const step of steps) take(step);
      for (const { numbers, words, link } of left) expect([numbers, link]).toEqual([words, words]);
      handedOut += left.length;
      // Once all has come, something does leave.
      const settled: Step[] = [
        { do: 'online' },
        { do: 'draw' },
        ...Array.from({ length: 5 }, (): Step => ({ do: 'answer', at: 0 })),
        { do: 'export' },
      ];
      const before = left.length;
      for (const step of settled) take(step);
      expect(left.length).toBe(before + 1);
    }),
    { seed: 11, numRuns: 2000 },
  );
  expect(handedOut).toBeGreaterThan(500);
});
