import { expect, it } from 'vitest';
import { bodies, shapes } from '@/charts/picture/testing/sampleBodies';
import { chartOf, framed } from '@/charts/picture/testing/samples';
import { noFilters } from '@/domain/facets/filters';
import { chartTableFile, recordsFile } from '@/features/export/files/saveTable';
import { slidePptx } from '@/features/export/files/slidePptx';
import { edition, names, recordsUnder } from '@/testing/listedRecords';
import { officeProblems } from '@/testing/officeFile';

const png = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const draw = async () => ({ picture: { width: 540, height: 180 }, data: png });
const ways = { draw, drawQuarter: draw };
const hostile = 'Records & <more> "of" \u0001 them';

it.each(shapes)('a slide of %s opens: all its parts are there, and its chart has the numbers of its workbook', async (shape) => {
  const input = { chart: chartOf(bodies[shape], { title: hostile }), ...framed({}) };
  const file = await slidePptx({ ...framed({}), title: hostile, altText: hostile, input, board: null, ...ways });
  expect(await officeProblems(file)).toEqual([]);
});

it('so does a slide of four charts', async () => {
  const charts = (['bars', 'columns', 'stackedBars', 'dumbbells'] as const).map((shape) =>
    chartOf(bodies[shape], { id: shape.toLowerCase() }),
  );
  const board = { title: hostile, charts, ...framed({ form: 'slide' }) };
  const file = await slidePptx({ ...framed({ form: 'slide' }), title: hostile, altText: hostile, input: null, board, ...ways });
  expect(await officeProblems(file)).toEqual([]);
});

it('so do workbooks of all records and of a chart', async () => {
  const everything = recordsUnder(noFilters);
  const view = { title: 'Records', filterSentence: 'All records', total: everything.length };
  const chart = chartOf(bodies.bars, { title: hostile });
  for (const { content } of [
    await recordsFile(everything, view, edition, names, 'xlsx'),
    await chartTableFile(chart, view, edition, 'xlsx'),
  ])
    expect(await officeProblems(content)).toEqual([]);
});

it('what is no such file is told by what it lacks', async () => {
  const empty = new Uint8Array(22);
  new DataView(empty.buffer).setUint32(0, 0x06054b50, true);
  expect(await officeProblems(new Blob([empty]))).toEqual(['there is no list of content types']);
});
