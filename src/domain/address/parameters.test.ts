import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { defaultSort, sortKeys } from '@/domain/address/listQuery';
import { flag, listOf, oneOf, type Parameter, setOf } from '@/domain/address/parameter';
import { orderParameters, parameterOrder } from '@/domain/address/parameterOrder';
import { pageParameters, serialiseAll, settleAll } from '@/domain/address/parameters';
import { kinds } from '@/domain/vocabulary/vocabulary';

const words = ['red', 'green', 'blue'] as const;
const colour = oneOf(words, 'red');
const colours = setOf(words, 'chart-not-on-page');
const id = fc.stringMatching(/^[a-z0-9]{1,12}$/);

/** A parameter of each sort, with any value that it can have. */
const samples: readonly { readonly name: string; readonly parameter: Parameter<unknown>; readonly values: fc.Arbitrary<unknown> }[] = [
  sample('one word', colour, fc.constantFrom(...words)),
  sample('one word or none', oneOf(words, null), fc.constantFrom(...words, null)),
  sample('yes or no', flag('yes', 'no'), fc.boolean()),
  sample(
    'some words',
    colours,
    fc.subarray([...words]).map((some) => some.toSorted()),
  ),
  sample('a list', listOf, fc.uniqueArray(id)),
  sample('a page', pageParameters.page, fc.integer({ min: 1, max: 999_999 })),
  sample('an order', pageParameters.sort, fc.record({ key: fc.constantFrom(...sortKeys), descending: fc.boolean() })),
  sample(
    'a record',
    pageParameters.record,
    fc.option(fc.tuple(fc.constantFrom(...Object.keys(kinds)), id).map((parts) => parts.join('/'))),
  ),
];

function sample<T>(name: string, parameter: Parameter<T>, values: fc.Arbitrary<T>) {
  return { name, parameter, values };
}

describe.each(samples)('$name', ({ parameter, values }) => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(parameter.settle(parameter.serialise(value), 'x')).toEqual({ value, problems: [] });
      }),
      { seed: 20261129 },
    );
  });

  it('never throws, and means nothing else once what is unusable is dropped', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('', ',', 'red,', 'constructor', '__proto__', '/', '-', '1e3')), (text) => {
        const { value } = parameter.settle(text, 'x');
        expect(parameter.settle(parameter.serialise(value), 'x')).toEqual({ value, problems: [] });
      }),
      { seed: 20261129 },
    );
  });
});

describe('what is not known', () => {
  test.each([
    [colour, 'pink', { value: 'red', problems: [{ parameter: 'c', value: 'pink', code: 'unknown-word', expected: words }] }],
    [flag('yes'), 'no', { value: false, problems: [{ parameter: 'c', value: 'no', code: 'unknown-word', expected: ['yes'] }] }],
    [colours, 'pink, red', { value: ['red'], problems: [{ parameter: 'c', value: 'pink', code: 'chart-not-on-page' }] }],
    [pageParameters.page, '0', { value: 1, problems: [{ parameter: 'c', value: '0', code: 'not-a-number', most: null }] }],
    [
      pageParameters.sort,
      'size',
      { value: defaultSort, problems: [{ parameter: 'c', value: 'size', code: 'unknown-sort', expected: sortKeys }] },
    ],
    [pageParameters.record, 'meeting/x', { value: null, problems: [{ parameter: 'c', value: 'meeting/x', code: 'no-record-key' }] }],
  ] as const)('%o names %j', (parameter, text, expected) => {
    expect(parameter.settle(text, 'c')).toEqual(expected);
  });

  it('is empty without a fault', () => {
    for (const parameter of Object.values(pageParameters)) expect(parameter.settle('', 'c').problems).toEqual([]);
  });
});

describe('several together', () => {
  const made = { colour, colours };

  it('are read by their names, with the problems of all', () => {
    const { values, problems } = settleAll(made, { colour: 'pink', colours: 'blue,grey' });
    expect(values).toEqual({ colour: 'red', colours: ['blue'] });
    expect(problems.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual(['colour=pink', 'colours=grey']);
  });

  it('are written as far as they are given', () => {
    expect(serialiseAll(made, { colours: ['red', 'blue'] })).toEqual({ colours: 'blue,red' });
    expect(serialiseAll(made, { colour: 'red', colours: [] })).toEqual({ colour: null, colours: null });
  });
});

test('every parameter of a page has its place in the order, the release the last', () => {
  const names = Object.keys(pageParameters);
  const mixed = new URLSearchParams([...names, 'country'].toReversed().map((name) => [name, 'x']));
  expect([...orderParameters(mixed).keys()]).toEqual(['country', ...names]);
  expect(parameterOrder.at(-1)).toBe('release');
});
