import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setTransport } from '@/api/client';
import { TimelinePage } from '@/routes/timeline/TimelinePage';
import { renderPage } from '@/testing/renderPage';
import { bundledTexts } from '../../../mocks/api/bundledArchive';
import { responderFor } from '../../../mocks/api/respond';
import { readDataset } from '../../../mocks/engine/dataset';
import { archiveOf } from '../../../mocks/engine/releases';
import { syntheticDataset } from '../../../mocks/testing/syntheticDataset';

// How long a frame takes depends on the machine; what has to be done for one does not.
const respondOfMany = responderFor(archiveOf(syntheticDataset(readDataset(bundledTexts).dataset, 20_000, 7)));

beforeEach(() => setTransport(respondOfMany));

afterEach(() => {
  vi.useRealTimers();
});

async function opened(address: string): Promise<{ surface: HTMLElement; renders: () => number }> {
  let count = 0;
  renderPage(
    <Profiler id="page" onRender={() => (count += 1)}>
      <TimelinePage />
    </Profiler>,
    address,
  );
  const surface = await screen.findByRole('group', { name: 'Timeline' });
  await waitFor(() => expect(surface.querySelectorAll('[data-mark]').length).toBeGreaterThan(100));
  return { surface, renders: () => count };
}

/** Turns the wheel once in each of so many frames. */
async function pan(surface: HTMLElement, frames: number): Promise<void> {
  for (let frame = 0; frame < frames; frame += 1) {
    await act(async () => {
      fireEvent.wheel(surface, { deltaX: 2 });
      await new Promise((done) => requestAnimationFrame(done));
    });
  }
}

describe('the timeline of 20,000 records', () => {
  it('draws a column for a period of a lane, with one path for each of its colours, and nothing that grows with the records', async () => {
    const { surface } = await opened('/timeline');
    const lanes = surface.querySelectorAll('g[role="group"]').length;
    // Of the plot: a path for the sure and one for the unsure records of each kind, the peak's number, fifteen years of searches with their outline, and a line.
    expect(surface.querySelectorAll('svg [aria-hidden="true"] *').length).toBeLessThanOrEqual(lanes * 40 + 60);
    expect(surface.querySelectorAll('[data-mark]').length).toBeLessThanOrEqual(lanes * 60);
    // What lies ahead of so many records is made when it is opened.
    expect(document.querySelectorAll('*').length).toBeLessThan(2500);
  });

  it('renders nothing while the window moves within what is laid out: layers are shifted, the brush and the words follow', async () => {
    const { surface, renders } = await opened('/timeline?view=2022-07..2024-06');
    const range = () => document.querySelector('[data-range]')?.textContent;
    const layer = () => surface.querySelector<SVGElement>('svg [role="group"]')?.closest<SVGElement>('svg')?.style.transform;
    const brush = () => screen.getByRole('slider', { name: 'First day in view' }).getAttribute('aria-valuenow');
    // A window comes to rest when it has not moved for a while, which a busy machine may take for one frame.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await pan(surface, 1);
    const [before, words, place, day] = [renders(), range(), layer(), brush()];
    await pan(surface, 40);
    expect(renders() - before).toBe(0);
    expect([range(), layer(), brush()].map((now, at) => now === [words, place, day][at])).toEqual([false, false, false]);
    expect(location.search).toContain('view=2022-07..2024-06');
    await act(() => vi.advanceTimersByTimeAsync(1000));
    vi.useRealTimers();
    await waitFor(() => expect(location.search).not.toContain('view=2022-07..2024-06'));
    await waitFor(() => expect(layer()).toBe('translateX(0%) scaleX(1)'));
  });
});
