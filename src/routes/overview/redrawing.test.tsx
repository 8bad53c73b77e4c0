import { screen, waitFor, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { overviewIds } from '@/charts/chartList';
import { FigureExports } from '@/charts/figure/ChartFigure';
import { OverviewPage } from '@/routes/overview/OverviewPage';
import { renderPage } from '@/testing/renderPage';

vi.setConfig({ testTimeout: 120_000 });

/** Of a drawing of so many shapes or more, this share stays when a choice leaves a fifth of the records. */
const MANY = 50;
const KEPT = 0.7;
const patience = { timeout: 30_000 };

/** Which charts were drawn from new rows, by id, as often as they were. */
const drawn: string[] = [];
const exports: ComponentProps<typeof FigureExports>['value'] = {
  Menu: ({ chart }) => {
    drawn.push(chart.id);
    return null;
  },
  useRegisterChart: () => undefined,
};

const settled = () => waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull(), patience);
/** The marks of all charts by chart and key. */
const marksByName = () =>
  new Map(
    [...document.querySelectorAll<HTMLElement | SVGElement>('figure [data-mark]')].map((mark) => [
      `${figureOf(mark)} ${mark.dataset.mark}`,
      mark,
    ]),
  );
/** All that the drawing of a chart is made of. */
const shapesIn = (id: string) => [...document.querySelectorAll(`figure[id="${id}"] svg *`)];
const figureOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest('figure')?.id ?? null;

async function openPage() {
  const { user } = renderPage(
    <FigureExports value={exports}>
      <OverviewPage />
    </FigureExports>,
  );
  const figure = async (title: string) => {
    const found = (await screen.findByText(title, { selector: 'h2' }, patience)).closest('figure');
    if (!found) throw new Error(`${title} stands in no figure`);
    return found;
  };
  await figure('Country pairs');
  await settled();
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  drawn.length = 0;
  return { user, figure, records, observer };
}

afterEach(() => {
  drawn.length = 0;
});

describe('a step on the overview', () => {
  it('draws each chart once, and what it keeps keeps its nodes', async () => {
    const { user, figure } = await openPage();
    const before = document.querySelector('[data-headline]')?.textContent;
    const marks = marksByName();
    const shapes = new Map([...document.querySelectorAll('figure')].map(({ id }) => [id, shapesIn(id)]));
    await user.click(within(await figure('Records by type')).getByRole('button', { name: /^Meeting, \d/ }));
    await waitFor(() => expect(document.querySelector('[data-headline]')?.textContent).not.toBe(before), patience);
    await settled();
    const times = Object.entries(Object.groupBy(drawn, (id) => id)).map(([id, own = []]) => `${id}: ${own.length}`);
    expect(times.toSorted()).toEqual([...new Set(drawn)].map((id) => `${id}: 1`).toSorted());
    expect(new Set(drawn).size).toBeGreaterThan(overviewIds.length / 2);
    const after = marksByName();
    const stayed = [...marks].filter(([name]) => after.has(name));
    expect(stayed.length).toBeGreaterThan(200);
    expect(stayed.filter(([name, mark]) => after.get(name) !== mark).map(([name]) => name)).toEqual([]);
    // Of a drawing that is there before and after, what both have room for: a number may give way to a sign, but names, bars and lines only move.
    const lost = [...shapes].filter(([id, own]) => {
      const room = Math.min(own.length, shapesIn(id).length);
      return room >= MANY && own.filter((shape) => shape.isConnected).length < KEPT * room;
    });
    expect([...shapes].filter(([, own]) => own.length >= MANY).length).toBeGreaterThan(5);
    expect(lost.map(([id]) => id)).toEqual([]);
  });

  it('that changes how one chart is shown leaves all others as they are', async () => {
    const { user, figure, records, observer } = await openPage();
    const pairs = await figure('Country pairs');
    await user.selectOptions(within(pairs).getByRole('combobox', { name: 'Ordered by' }), 'Alphabet');
    await waitFor(() => expect(location.search).toBe('?pairs=alphabet'), patience);
    await settled();
    observer.disconnect();
    const touched = records.map(({ target }) => figureOf(target)).filter((id) => id !== null);
    expect([...new Set(touched)]).toEqual([pairs.id]);
  });
});
