import fc from 'fast-check';
import { hostileTexts } from './hostileTexts';

const { FUZZ_RUNS = '300', FUZZ_SEED = '20261130' } = process.env;

/** How often a property is tried, and from which seed: some hundred times from one seed in the tests, ten thousand in `npm run fuzz`, which says what seed it took. */
export const fuzz = { numRuns: Number(FUZZ_RUNS), seed: Number(FUZZ_SEED) } as const;

/** How long that may take, in ms. */
export const FUZZ_TIME = 60_000 + fuzz.numRuns * 300;

/** A text put together from hostile pieces and from any signs at all, halves of characters too. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...Object.values(hostileTexts)), fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ maxLength: 20 })),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''));
