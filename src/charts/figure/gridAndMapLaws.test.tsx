import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { HeatMap } from '@/charts/figure/HeatMap';
import { PairMatrix } from '@/charts/figure/PairMatrix';
import { WhereMap } from '@/charts/figure/WhereMap';
import type { PictureBody } from '@/charts/model';
import { drawBody } from '@/charts/picture/drawBody';
import { asText } from '@/charts/picture/testing/asText';
import { drawnIn, readSvg } from '@/charts/picture/testing/readPicture';
import { loadOutlines, MapPlot } from '@/charts/plot/Map';
import { layoutMap } from '@/charts/plot/mapLayout';
import { noneInWords } from '@/charts/plot/NoneIn';
import { countryByTopic, countryPairs, recordsWhere } from '@/charts/series/geoSeries';
import { isAbsent } from '@/domain/records/absence';
import { sourceOf } from '@/testing/chartSource';
import { allowTime } from '@/testing/slowMachine';
import { palettes, type ThemeName } from '@/ui/palette';
import { bundledTexts } from '../../../mocks/api/bundledArchive';
import { buildIndex } from '../../../mocks/engine/atlasIndex';
import { readDataset } from '../../../mocks/engine/dataset';
import { metaOf } from '../../../mocks/engine/meta';
import { overviewOf } from '../../../mocks/engine/overview';
import { randomFilters } from '../../../mocks/testing/randomFilters';

allowTime();

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
const research = metaOf(index);
const outlines = await loadOutlines();
const client = new QueryClient();
client.setQueryData(['map outlines'], outlines);

const views = fc.tuple(randomFilters(dataset), fc.constantFrom<ThemeName>('light', 'dark'));
const seeded = { seed: 20261124, numRuns: 12 };

function pictureOf(body: PictureBody, theme: ThemeName): string[] {
  const canvas = { width: 1120, height: null, palette: palettes[theme], legend: body.shape === 'map' };
  return drawnIn(readSvg(asText(body, drawBody(body, canvas, { outlines })).svg).documentElement);
}

/** Calls `check` with the page of a chart in a theme, and takes it away. */
function onPage(page: ReactNode, theme: ThemeName, check: (container: HTMLElement) => void): void {
  document.documentElement.dataset.theme = theme;
  const { container, unmount } = render(
    <QueryClientProvider client={client}>
      <MemoryRouter>{page}</MemoryRouter>
    </QueryClientProvider>,
  );
  check(container);
  unmount();
  delete document.documentElement.dataset.theme;
}

/** The line of what counts nothing breaks where there is no more room, which differs between a page and a picture. */
function inOneLine(drawn: readonly string[], theme: ThemeName): string[] {
  const line = `text ${palettes[theme].soft}`;
  const isOfLine = (shape: string) => shape.startsWith(line);
  const words = drawn.filter(isOfLine).map((shape) => shape.slice(line.length).trim());
  return [...drawn.filter((shape) => !isOfLine(shape)), words.join(' ')];
}

/** What the page draws, but for the names that the table repeats and the key. */
function pageOf(container: HTMLElement): string[] {
  return [...container.querySelectorAll('svg')].filter((svg) => !svg.closest('table') && !svg.hasAttribute('data-key')).flatMap(drawnIn);
}

it('a heat map has the names, numbers and colours of its picture, and a mark on each number', () => {
  fc.assert(
    fc.property(views, ([filters, theme]) => {
      const series = countryByTopic(sourceOf(null, overviewOf(index, filters), filters, { research }));
      if (series.countries.length === 0) return;
      const page = <HeatMap series={series} onToggle={() => undefined} />;
      onPage(page, theme, (container) => {
        expect(inOneLine(pageOf(container), theme)).toEqual(inOneLine(pictureOf(series.chart.body, theme), theme));
        expect(inOneLine(pageOf(container), theme).at(-1)).toBe(noneInWords(series.chart.body.none ?? []));
        const numbers = series.chart.body.cells.flat().filter((cell) => typeof cell === 'number');
        expect([...container.querySelectorAll('[data-mark]')].map(({ textContent }) => Number(textContent))).toEqual(numbers);
      });
    }),
    seeded,
  );
});

it('a matrix of pairs has the names, numbers and colours of its picture, and a link on each number', () => {
  fc.assert(
    fc.property(views, ([filters, theme]) => {
      const series = countryPairs(sourceOf(null, overviewOf(index, filters), filters, { research }));
      if (series.countries.length === 0) return;
      onPage(<PairMatrix series={series} />, theme, (container) => {
        expect(inOneLine(pageOf(container), theme)).toEqual(inOneLine(pictureOf(series.chart.body, theme), theme));
        expect(inOneLine(pageOf(container), theme).at(-1)).toBe(noneInWords(series.chart.body.none ?? []));
        const numbers = series.chart.body.cells.flat().filter((cell) => typeof cell === 'number');
        expect([...container.querySelectorAll('a')].map(({ textContent }) => Number(textContent))).toEqual(numbers);
      });
    }),
    seeded,
  );
});

it('a map has the countries, numbers, colours, key and list of its picture, and a mark on each number', () => {
  fc.assert(
    fc.property(views, ([filters, theme]) => {
      const series = recordsWhere(sourceOf('country' as const, overviewOf(index, filters), filters, { research }));
      const { body } = series.chart;
      onPage(<WhereMap series={series} onToggle={() => undefined} />, theme, (container) => {
        const layout = layoutMap(body, { width: 1040, height: null, text: 13 }, outlines);
        const drawn = <MapPlot layout={layout} palette={palettes[theme]} hatch="not-researched" />;
        expect(pageOf(container)).toEqual(drawnIn(readSvg(asText(body, { drawn, height: layout.height }).svg).documentElement));
        const marks = [...container.querySelectorAll<SVGElement>('[data-mark]')].flatMap(({ dataset: { mark } }) => mark ?? []);
        const countries = body.places.filter(({ count, isChosen }) => !isAbsent(count) || isChosen).map(({ code }) => code);
        expect(marks.filter((mark) => !mark.includes('/')).toSorted()).toEqual(countries.toSorted());
        const alone = layout.labels.filter(({ pieces }) => pieces.some(({ kind }) => kind === 'alone'));
        const parts = layout.list.columns.flatMap(({ bars }) => bars.rows.flatMap((row) => row.parts));
        expect(marks.filter((mark) => mark.includes('/'))).toHaveLength(alone.length + parts.length);
      });
    }),
    seeded,
  );
});
