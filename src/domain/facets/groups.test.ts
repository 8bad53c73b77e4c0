import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonical, chosenValues, type Groups, loneValues, passes, togetherValues, toggledIn, withMark } from '@/domain/facets/groups';

const letters = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const anyGroups = fc.array(fc.array(letters, { maxLength: 4 }), { maxLength: 4 });
const held = fc.uniqueArray(letters);
const seeded = { seed: 11, numRuns: 500 };

describe('groups of chosen values', () => {
  test.each<[string, Groups, Groups]>([
    ['nothing', [], []],
    ['a comma is OR', [['RS', 'AL']], [['AL', 'RS']]],
    ['repetition is AND', [['MK'], ['RS', 'AL']], [['AL', 'RS'], ['MK']]],
    ['groups by their joined text', [['B'], ['A', 'C'], ['A', 'D', 'E']], [['A', 'C'], ['A', 'D', 'E'], ['B']]],
    ['repeats', [['MK', 'MK'], ['MK']], [['MK']]],
    ['a group that contains another one is redundant', [['MK', 'RS'], ['MK']], [['MK']]],
    ['an empty group', [[], ['MK']], [['MK']]],
    ['sorted by code unit, not by language', [['a', 'Z', 'B']], [['B', 'Z', 'a']]],
  ])('canonical: %s', (_, groups, expected) => {
    expect(canonical(groups)).toEqual(expected);
  });

  it('keep their meaning and stay as they are in canonical form', () => {
    fc.assert(
      fc.property(anyGroups, held, (groups, values) => {
        const form = canonical(groups);
        expect(canonical(form)).toEqual(form);
        expect(passes(form, values)).toBe(
          passes(
            groups.filter((group) => group.length > 0),
            values,
          ),
        );
        expect(canonical(groups.toReversed().map((group) => group.toReversed()))).toEqual(form);
      }),
      seeded,
    );
  });

  it('a click on a mark leaves just the records that hold the value; a second click takes it away again', () => {
    fc.assert(
      fc.property(anyGroups, letters, held, (groups, value, values) => {
        const form = canonical(groups);
        const isChosen = loneValues(form).includes(value);
        const after = withMark(form, value);
        if (isChosen) expect(loneValues(after)).not.toContain(value);
        else expect(passes(after, values)).toBe(passes(form, values) && values.includes(value));
        expect(canonical(after)).toEqual(after);
      }),
      seeded,
    );
  });

  it('ticking asks the group for the value too, and unticking no longer', () => {
    fc.assert(
      fc.property(anyGroups, fc.nat(4), letters, (groups, at, value) => {
        const form = canonical(groups);
        const place = Math.min(at, form.length);
        const wasTicked = form[place]?.includes(value) ?? false;
        const expected = form.map((group, other) => (other === place && wasTicked ? group.filter((one) => one !== value) : group));
        if (!wasTicked && place < form.length) expected[place] = [...(form[place] ?? []), value];
        if (place === form.length) expected.push([value]);
        expect(toggledIn(form, place, value)).toEqual(canonical(expected));
      }),
      seeded,
    );
  });

  test('values that stand alone, together and altogether', () => {
    const mixed = [['AL', 'RS'], ['MK']];
    expect([loneValues(mixed), togetherValues(mixed), chosenValues(mixed)]).toEqual([['MK'], [], ['AL', 'MK', 'RS']]);
    expect(togetherValues([['AL'], ['MK']])).toEqual(['AL', 'MK']);
  });
});
