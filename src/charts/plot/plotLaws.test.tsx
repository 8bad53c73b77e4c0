import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { OverviewEntry, OverviewShape, Shapes } from '@/charts/catalogue';
import { overviewEntry, overviewIds, seriesOf } from '@/charts/chartList';
import { BarChartView } from '@/charts/figure/BarChartView';
import { ColumnsView } from '@/charts/figure/ColumnsView';
import { CommitmentBars } from '@/charts/figure/CommitmentBars';
import { SmallColumnsView } from '@/charts/figure/SmallColumnsView';
import type { PictureBody } from '@/charts/model';
import { drawBody } from '@/charts/picture/drawBody';
import { asText } from '@/charts/picture/testing/asText';
import { readSvg } from '@/charts/picture/testing/readPicture';
import type { OverviewSource } from '@/charts/series/chartSeries';
import { pairOrders, stackings } from '@/domain/address/parameters';
import { isAbsent } from '@/domain/records/absence';
import { hueOf, type Palette, palettes, type ThemeName, thinned } from '@/ui/palette';
import { LastWidth } from '@/ui/useWidth';
import { bundledTexts } from '../../../mocks/api/bundledArchive';
import { buildIndex } from '../../../mocks/engine/atlasIndex';
import { readDataset } from '../../../mocks/engine/dataset';
import { metaOf } from '../../../mocks/engine/meta';
import { overviewOf } from '../../../mocks/engine/overview';
import { randomFilters } from '../../../mocks/testing/randomFilters';

// Every round draws a chart twice; a busy machine may take longer than the usual minute.
vi.setConfig({ testTimeout: 120_000 });

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
const research = metaOf(index);

type LawfulShape = 'bars' | 'columns' | 'smallColumns' | 'stackedBars';
const lawful: readonly OverviewShape[] = ['bars', 'columns', 'smallColumns', 'stackedBars'] satisfies readonly LawfulShape[];

/** A number with the colour of its mark. */
interface Counted {
  readonly value: number;
  readonly fill: string;
  /** Where a drawing has panels of their own scales: which one. */
  readonly panel?: string;
}

/** How the page draws a shape, and what its drawing must show, read from the body alone. */
interface Law<S extends LawfulShape> {
  readonly view: (series: Shapes[S]['series']) => ReactNode;
  /** The numbers in the order of their marks; zero where nothing is drawn. */
  readonly counts: (body: Shapes[S]['series']['chart']['body'], palette: Palette) => readonly Counted[];
  /** The side of a mark that grows with its number. */
  readonly side: 'width' | 'height';
  /** Rectangles before the marks that stand for no number. */
  readonly signs?: (body: Shapes[S]['series']['chart']['body']) => number;
}

const ignore = () => undefined;

const laws: { readonly [S in LawfulShape]: Law<S> } = {
  bars: {
    view: (series) => <BarChartView series={series} onToggle={ignore} />,
    counts: ({ bars, parts }, palette) =>
      bars.flatMap(({ value, parts: split }) =>
        split
          ? split
              .map((count, part) => ({ value: count, fill: palette.scopes[parts?.[part]?.hue ?? 'one'] }))
              .filter((part) => part.value > 0)
          : [{ value, fill: palette.data }],
      ),
    side: 'width',
  },
  columns: {
    view: (series) => <ColumnsView series={series} onToggle={ignore} />,
    counts: ({ bins, stack, underWay }, palette) =>
      [
        ...bins.flatMap((_, bin) =>
          (stack?.parts ?? []).flatMap(({ values, coarse, hue: part }) => {
            const light = coarse[bin] ?? 0;
            const hue = hueOf(part, palette);
            return [
              { value: (values[bin] ?? 0) - light, fill: hue },
              { value: light, fill: thinned(hue, palette.ground, 0.3) },
            ];
          }),
        ),
        ...(underWay?.values ?? []).map((value) => ({ value: isAbsent(value) ? 0 : value, fill: palette.soft, panel: 'under way' })),
      ].filter(({ value }) => value > 0),
    side: 'height',
  },
  smallColumns: {
    view: (series) => <SmallColumnsView series={series} onToggle={ignore} />,
    counts: ({ panels }, { data }) =>
      panels.flatMap(({ values }) => values.filter((value) => value > 0).map((value) => ({ value, fill: data }))),
    side: 'height',
  },
  stackedBars: {
    view: (series) => <CommitmentBars series={series} onToggle={ignore} />,
    counts: ({ bars, parts }, palette) =>
      bars
        .flatMap(({ values }) => values.map((value, part) => ({ value, fill: hueOf(parts[part]?.hue ?? -1, palette) })))
        .filter(({ value }) => value > 0),
    side: 'width',
    // Only the signs that occur.
    signs: ({ parts, bars }) => parts.filter((_, part) => bars.some(({ values }) => (values[part] ?? 0) > 0)).length,
  },
};

/** The words of a drawing in their order; lines that were broken elsewhere read the same. A number within a bar is written only where it has room. */
function wordsIn(drawing: Element): string {
  return [...drawing.querySelectorAll('text')]
    .filter((text) => !text.closest('[data-inside]'))
    .map(({ textContent }) => textContent)
    .join(' ');
}

/** Expects one rectangle for each number, in its colour, all on one scale. */
function expectMarks(drawing: Element, counts: readonly Counted[], side: 'width' | 'height', signs: number) {
  const marks = [...drawing.querySelectorAll('rect:not(pattern rect)')].slice(signs);
  expect(marks.map((mark) => mark.getAttribute('fill'))).toEqual(counts.map(({ fill }) => fill));
  const sizes = marks.map((mark) => Number(mark.getAttribute(side)));
  for (const panel of new Set(counts.map((counted) => counted.panel))) {
    const inPanel = counts.flatMap((counted, at) =>
      counted.panel === panel ? [{ value: counted.value, size: sizes[at] ?? Number.NaN }] : [],
    );
    const most = Math.max(1, ...inPanel.map(({ value }) => value));
    const perCount = Math.max(0, ...inPanel.map(({ size }) => size)) / most;
    for (const { value, size } of inPanel) expect(Math.abs(size - value * perCount)).toBeLessThan(0.05);
  }
}

/** Columns are drawn as wide on the page as in the picture, in px: with less room fewer periods are named. */
const WIDTH = 1120;

function pictureOf(body: PictureBody, palette: Palette): Element {
  const { svg } = asText(body, drawBody(body, { width: WIDTH, height: null, palette, legend: false }, {}));
  return readSvg(svg).documentElement;
}

function pageOf(view: ReactNode, shape: LawfulShape): Element | null {
  return render(<LastWidth value={{ current: shape === 'columns' ? WIDTH : null }}>{view}</LastWidth>).container.querySelector('svg');
}

function expectLaw<S extends LawfulShape>(id: string, entry: OverviewEntry<S>, source: OverviewSource, theme: ThemeName) {
  const { view, counts, side, signs }: Law<S> = laws[entry.shape];
  const series = seriesOf(id, entry, source);
  const body: Shapes[S]['series']['chart']['body'] = series.chart.body;
  const page = pageOf(view(series), entry.shape);
  const picture = pictureOf(body, palettes[theme]);
  const expected = counts(body, palettes[theme]);
  if (!page) return expect(expected).toEqual([]);
  expect(wordsIn(page)).toBe(wordsIn(picture));
  for (const drawing of [page, picture]) expectMarks(drawing, expected, side, signs?.(body) ?? 0);
}

function isLawful(entry: OverviewEntry): entry is OverviewEntry<LawfulShape> {
  return lawful.includes(entry.shape);
}

afterEach(() => {
  document.documentElement.dataset.theme = 'light';
});

test.each(overviewIds.filter((id) => isLawful(overviewEntry(id))))(
  '%s: the page draws what the picture draws, and every number once',
  (id) => {
    const entry = overviewEntry(id);
    if (!isLawful(entry)) return;
    fc.assert(
      fc.property(
        randomFilters(dataset),
        fc.constantFrom<ThemeName>('light', 'dark'),
        fc.constantFrom(...stackings),
        fc.constantFrom(...pairOrders),
        (filters, theme, by, pairs) => {
          document.documentElement.dataset.theme = theme;
          try {
            expectLaw(id, entry, { overview: overviewOf(index, filters), filters, research, by, pairs }, theme);
          } finally {
            cleanup();
          }
        },
      ),
      { seed: 20261124, numRuns: 15 },
    );
  },
);
