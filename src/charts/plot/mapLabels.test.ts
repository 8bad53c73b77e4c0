import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadOutlines } from '@/charts/plot/Map';
import { mapCountries } from '@/charts/plot/mapCountries';
import { crosses, meet, overlap } from '@/charts/plot/mapGeometry';
import type { LabelWish } from '@/charts/plot/mapLabelForms';
import { type MapLabel, placeLabels } from '@/charts/plot/mapLabels';
import { countryName } from '@/domain/vocabulary/countries';
import { formatCount } from '@/domain/words/sentences';

const outlines = await loadOutlines();
/** Widths from a phone's to a large picture's, and the size of the names there. */
const widths = [
  { width: 272, text: 12.5 },
  { width: 358, text: 12.5 },
  { width: 530, text: 13 },
  { width: 704, text: 13 },
  { width: 780, text: 13 },
  { width: 960, text: 16 },
] as const;

/** Counts of all sizes, some without any. */
const counts = fc.array(fc.tuple(fc.constantFrom(0, 9, 99, 999, 12_345), fc.nat(99), fc.boolean()), {
  minLength: mapCountries.length,
  maxLength: mapCountries.length,
});

function wishesOf(drawn: readonly (readonly [number, number, boolean])[]): LabelWish[] {
  return mapCountries.map((code, at) => {
    const [count = 0, alone = 0, isPale = false] = drawn[at] ?? [];
    return {
      code,
      name: countryName(code),
      total: count > 0 ? formatCount(count) : null,
      hasSign: count === 0,
      alone: alone > 0 ? formatCount(alone) : null,
      isPale,
    };
  });
}

function placedAt(wishes: readonly LabelWish[], { width, text }: (typeof widths)[number]): MapLabel[] {
  const shrink = width / outlines.width;
  return placeLabels(wishes, outlines.land, { cell: outlines.cell * shrink, text, isNarrow: width < 520 });
}

describe('labels of the map, over the real outlines at every width', () => {
  it('never overlap another, nor does a leader run through one or through another, and every country that is counted has its number', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(...widths), (drawn, size) => {
        const wishes = wishesOf(drawn);
        const labels = placedAt(wishes, size);
        const totals = labels.map(({ code, pieces }) => [code, pieces.find(({ kind }) => kind === 'total')?.text ?? null]);
        expect(Object.fromEntries(totals)).toEqual(Object.fromEntries(wishes.map(({ code, total }) => [code, total])));
        const height = (size.width * outlines.height) / outlines.width;
        for (const [at, label] of labels.entries()) {
          expect(Math.min(label.x, label.y, size.width - label.x - label.width, height - label.y - label.height)).toBeGreaterThanOrEqual(
            -0.5,
          );
          for (const other of labels.slice(at + 1)) expect(overlap(label, other), `${label.code} and ${other.code}`).toBe(false);
          for (const other of labels.slice(at + 1))
            if (label.leader && other.leader && !label.hasPlate && !other.hasPlate) expect(meet(label.leader, other.leader)).toBe(false);
          for (const other of labels)
            if (label.leader && other !== label && !label.hasPlate) expect(crosses(label.leader, other), label.code).toBe(false);
        }
      }),
      { seed: 20261130, numRuns: 60 },
    );
  });

  it('are the same on every load', () => {
    const wishes = wishesOf(mapCountries.map((_, at) => [at * 31, at, at % 2 === 0]));
    expect(placedAt(wishes, widths[4])).toEqual(placedAt(wishes, widths[4]));
  });

  it('stand inside where all fits, else beside with all of it; on a narrow map there are numbers alone', () => {
    const wishes = wishesOf(mapCountries.map(() => [99, 12, false]));
    const labels = placedAt(wishes, widths[4]);
    const of = (code: string) => labels.find((label) => label.code === code);
    expect(of('RS')?.leader).toBeNull();
    expect(of('ME')?.leader).not.toBeNull();
    expect(of('ME')?.pieces.map(({ kind }) => kind)).toEqual(['name', 'total', 'alone']);
    expect(placedAt(wishes, widths[0]).every(({ pieces }) => pieces.every(({ kind }) => kind === 'total'))).toBe(true);
  });
});
