import { render } from '@testing-library/react';
import fc from 'fast-check';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { drawBody } from '@/charts/picture/drawBody';
import { asText } from '@/charts/picture/testing/asText';
import { drawnIn, readSvg } from '@/charts/picture/testing/readPicture';
import { layoutRhythm } from '@/charts/plot/rhythmLayout';
import { RhythmRows } from '@/features/timeline/rhythm/RhythmRows';
import { rhythmChart } from '@/features/timeline/rhythm/rhythmChart';
import { palettes, type ThemeName } from '@/ui/palette';
import { bundledTexts } from '../../../../mocks/api/bundledArchive';
import { buildIndex } from '../../../../mocks/engine/atlasIndex';
import { readDataset } from '../../../../mocks/engine/dataset';
import { metaOf } from '../../../../mocks/engine/meta';
import { rhythmOf } from '../../../../mocks/engine/rhythm';
import { randomFilters } from '../../../../mocks/testing/randomFilters';

const { dataset } = readDataset(bundledTexts);
const index = buildIndex(dataset);
const research = metaOf(index);
const seed = 20261124;

it('a rhythm has, at any width, the names, years and numbers of its picture', () => {
  fc.assert(
    fc.property(randomFilters(dataset), fc.integer({ min: 280, max: 1600 }), (filters, width) => {
      const { body } = rhythmChart(rhythmOf(index, filters), filters, research, false).chart;
      const told = ({ rows, years }: ReturnType<typeof layoutRhythm>) => ({
        columns: rows.map(({ label, columns }) => [label, columns.map(({ quarter, value, number }) => [quarter, value, number?.text])]),
        years: years.length,
        silences: rows.map(({ silences }) => silences.length),
      });
      const page = layoutRhythm(body, { width, height: null, text: 14 }, { isNameAbove: width < 720, leastQuarter: 16 });
      expect(told(page)).toEqual(told(layoutRhythm(body, { width: 1120, height: null, text: 17 })));
    }),
    { seed, numRuns: 60 },
  );
});

it('the page draws all of it once, in the colours of its picture, which has the first remark of each row, with a mark on each column', () => {
  // The words of silences are written on a ground of their own, and years at the end, where they find room, which depends on the size of the letters.
  const withoutSilences = (drawn: string[]) => drawn.filter((shape) => !/silent|^text #\w+ {2}\d{4}$|^rect #(?:fcfbf8|14181d)/.test(shape));
  fc.assert(
    fc.property(randomFilters(dataset), fc.constantFrom<ThemeName>('light', 'dark'), (filters, theme) => {
      const rhythm = rhythmOf(index, filters);
      const series = rhythmChart(rhythm, filters, research, false);
      const { body } = series.chart;
      document.documentElement.dataset.theme = theme;
      const { container, unmount } = render(
        <MemoryRouter>
          <RhythmRows {...{ series, rhythm, filters }} onToggle={() => undefined} />
        </MemoryRouter>,
      );
      const page = [...container.querySelectorAll('svg')].filter((svg) => !svg.closest('ul')).flatMap(drawnIn);
      const marks = container.querySelectorAll('[data-mark]').length;
      unmount();
      delete document.documentElement.dataset.theme;
      const drawing = drawBody(body, { width: 1120, height: null, palette: palettes[theme], legend: false }, {});
      const picture = drawnIn(readSvg(asText(body, drawing).svg).documentElement);
      const later = new Set(body.rows.flatMap(({ notes }) => notes.slice(1)));
      // The later remark of one row may be the first one of another.
      const inBoth = (drawn: string[]) => drawn.filter((shape) => !later.has(shape.replace(/^text #\w+ {2}/, '')));
      expect(withoutSilences(inBoth(page))).toEqual(withoutSilences(inBoth(picture)));
      expect(marks).toBe(body.rows.flatMap(({ counts }) => counts.filter((count) => count > 0)).length);
    }),
    { seed, numRuns: 12 },
  );
});
