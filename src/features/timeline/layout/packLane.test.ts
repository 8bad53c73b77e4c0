import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMarks } from '@/features/timeline/layout/drawnMark';
import {
  BOX_AIR,
  BUCKET_WIDTH,
  laneBoxes,
  markBox,
  type PackedLane,
  type PackOptions,
  packLane,
  TARGET_WIDTH,
} from '@/features/timeline/layout/packLane';
import { HORIZON, markOf, randomDrawn, randomScale } from '@/features/timeline/layout/randomMarks';
import { worldX } from '@/features/timeline/layout/timeWindow';

const LAW = { seed: 20261124, numRuns: 150 };
const options = (rows: number, times = 1): PackOptions => ({
  rows,
  bucket: BUCKET_WIDTH * times,
  capacity: times > 1 ? rows : Number.POSITIVE_INFINITY,
});
const randomOptions = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(1, 1, 2, 8)).map(([rows, times]) => options(rows, times));

type Drawn = ReturnType<typeof drawMarks>['drawn'];

function pack(drawn: Drawn, scale: number, how: PackOptions): PackedLane {
  return packLane(laneBoxes(drawn.map((mark) => markBox(mark, scale))), how);
}

/** Returns the keys of all records in a lane, sorted, repeats and all. */
function keysIn({ items, clusters }: PackedLane): string[] {
  return [...items.map(({ key }) => key), ...clusters.flatMap(({ marks }) => marks.map(({ key }) => key))].sort();
}

describe('a packed lane', () => {
  it('holds every record once, at every scale', () => {
    fc.assert(
      fc.property(randomDrawn, randomScale, randomOptions, (drawn, scale, how) => {
        expect(keysIn(pack(drawn, scale, how))).toEqual(drawn.map(({ key }) => key).sort());
      }),
      LAW,
    );
  });

  it('has no two boxes of a row over each other', () => {
    fc.assert(
      fc.property(randomDrawn, randomScale, randomOptions, (drawn, scale, how) => {
        const { items, clusters, rows } = pack(drawn, scale, how);
        const boxes = [...items, ...clusters].toSorted((a, b) => a.row - b.row || a.x0 - b.x0);
        boxes.forEach((box, index) => {
          expect(box.row >= 0 && box.row < rows).toBe(true);
          expect(box.x1 - box.x0).toBeGreaterThan(TARGET_WIDTH - 1e-6);
          const next = boxes[index + 1];
          if (next?.row === box.row) expect(box.x1 + BOX_AIR).toBeLessThanOrEqual(next.x0 + 1e-6);
        });
      }),
      LAW,
    );
  });

  it('has clusters of two or more, in their bucket, with keys of their own and the days of their beginnings', () => {
    fc.assert(
      fc.property(randomDrawn, randomScale, randomOptions, (drawn, scale, how) => {
        const { items, clusters } = pack(drawn, scale, how);
        expect(new Set([...items, ...clusters].map(({ key }) => key)).size).toBe(items.length + clusters.length);
        for (const { count, marks, x0, x1, start, end } of clusters) {
          expect(count).toBe(marks.length);
          expect(count).toBeGreaterThan(1);
          expect(x0 % how.bucket).toBeCloseTo(0);
          expect(x1 - x0).toBeLessThan(how.bucket);
          for (const { begins } of marks) expect(begins.start >= start && begins.end <= end).toBe(true);
        }
      }),
      LAW,
    );
  });

  it('holds each piece within its box, where its days are', () => {
    fc.assert(
      fc.property(randomDrawn, randomScale, (drawn, scale) => {
        for (const { pieces, x0, x1, drawn: mark, isShort } of pack(drawn, scale, options(4)).items) {
          expect(pieces).toHaveLength(isShort ? 0 : mark.pieces.length);
          pieces.forEach((piece, index) => {
            expect(piece.x0 >= x0 - 1e-6 && piece.x1 <= x1 + 1e-6).toBe(true);
            expect(piece.x0).toBe(worldX(mark.pieces[index]?.start ?? 0, scale));
            if (piece.shape === 'uncertain') expect(piece.x1).toBe(worldX(mark.pieces[index]?.end ?? 0, scale));
          });
        }
      }),
      LAW,
    );
  });
});

describe('rows', () => {
  const lane = (dates: readonly (string | [string, string])[], rows: number) =>
    pack(
      drawMarks(
        dates.map((date, index) =>
          markOf({ id: `record-${index}`, ...(typeof date === 'string' ? { date } : { date: date[0], endDate: date[1] }) }),
        ),
        HORIZON,
      ).drawn,
      1,
      options(rows),
    );
  const rowsOf = ({ items }: PackedLane) =>
    items.map(({ key, row, isShort }) => `${key.replace('activity/record-', '')}:${row}${isShort ? ' short' : ''}`);

  it('are filled from the first', () => {
    expect(rowsOf(lane(['2024-01-01', '2024-01-05', '2024-03-01'], 3))).toEqual(['0:0', '1:1', '2:0']);
  });

  it('are at least one', () => expect(lane([], 3)).toEqual({ rows: 1, items: [], clusters: [] }));

  it('hold spans above points', () => {
    const packed = lane(['2024-01-01', ['2024-01-03', '2024-06-30']], 2);
    expect(rowsOf(packed)).toEqual(['1:0', '0:1']);
    expect(packed.rows).toBe(2);
  });

  it('gather what does not fit, with the row that it stands in', () => {
    const packed = lane(['2024-01-10', '2024-01-11', '2024-01-12', '2024-03-20'], 2);
    expect(rowsOf(packed)).toEqual(['3:0']);
    expect(packed.clusters.map(({ key, count, row }) => [key, count, row])).toEqual([['cluster/activity/record-0', 3, 1]]);
    expect(packed.rows).toBe(2);
  });

  it('hold one alone in its bucket as a short sign when every row is taken', () => {
    const packed = lane(
      [
        ['2023-01-01', '2024-06-01'],
        ['2023-06-01', '2024-06-01'],
      ],
      1,
    );
    expect(rowsOf(packed)).toEqual(['0:0', '1:1 short']);
  });
});
