import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { setTransport } from '@/api/client';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { canonicalQuery } from '@/domain/answers/canonicalQuery';
import { endpoints } from '@/domain/answers/endpoints';
import { drawing, open } from '@/testing/openTimeline';
import { bundledTexts } from '../../../mocks/api/bundledArchive';
import { readTimelineQuery } from '../../../mocks/api/queries';
import { buildIndex } from '../../../mocks/engine/atlasIndex';
import { readDataset } from '../../../mocks/engine/dataset';
import { timelineOf } from '../../../mocks/engine/timeline';
import { respond } from '../../../mocks/testing/respond';

/** So few records does the data service send one by one here that the real ones are too many. */
const MOST = 60;
const index = buildIndex(readDataset(bundledTexts).dataset);
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  setTransport(async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.endsWith('/timeline')) return respond(request);
    asked.push(searchParams.toString());
    const problems: LinkProblem[] = [];
    const query = readTimelineQuery(index, { params: searchParams, problems });
    expect(problems).toEqual([]);
    return Response.json({ ...timelineOf(index, query, MOST), query: canonicalQuery(endpoints.timeline.parameters, searchParams) });
  });
});

const keysIn = (surface: HTMLElement) => [...surface.querySelectorAll<SVGElement>('[data-key]')].map((mark) => mark.dataset.key ?? '');

describe('the timeline of more records than can be drawn', () => {
  it('draws counts, and says so', async () => {
    open('/timeline');
    const surface = await drawing();
    await waitFor(() => expect(keysIn(surface).length).toBeGreaterThan(20));
    expect(keysIn(surface).every((key) => key.startsWith('cell/'))).toBe(true);
    expect(screen.getByText(/too many records to draw one by one/)).toBeInTheDocument();
  });

  it('draws records one by one as soon as the dates leave few enough, and asks for more than is in view', async () => {
    open('/timeline?view=2021-03-01..2021-03-20');
    const surface = await drawing();
    await waitFor(() => expect(keysIn(surface).some((key) => key.startsWith('activity/'))).toBe(true));
    expect(asked).toHaveLength(2);
    expect(asked[0]).toBe('');
    expect(asked[1]).toMatch(/^from=2021-0[12]-\d\d&to=2021-0[34]-\d\d$/);
  });

  it('says that the list would be too long', async () => {
    open('/timeline?table=timeline');
    expect(await screen.findByText(/records are too many for one list/)).toBeVisible();
  });
});

describe('the strip', () => {
  it('moves its ends and its middle by keys, and by a drag', async () => {
    open('/timeline?from=2018&to=2020&country=MK');
    await drawing();
    const slider = (name: string) => screen.getByRole('slider', { name });
    expect(slider('First day in view')).toHaveAttribute('aria-valuetext', '1 January 2018');
    expect(slider('Last day in view')).toHaveAttribute('aria-valuetext', '31 December 2020');
    fireEvent.keyDown(slider('First day in view'), { key: 'ArrowRight' });
    await waitFor(() => expect(location.search).toContain('view=2018-02..2020-12'));
    fireEvent.keyDown(slider('Last day in view'), { key: 'PageDown' });
    await waitFor(() => expect(location.search).toContain('view=2018-02..2020-08'));
    const middle = slider('Time in view');
    fireEvent.pointerDown(middle, { button: 0, pointerId: 1, clientX: 100 });
    fireEvent.pointerMove(middle, { pointerId: 1, clientX: 60 });
    fireEvent.pointerUp(middle, { pointerId: 1, clientX: 60 });
    await waitFor(() => expect(location.search).toMatch(/view=2018-01\.\.2020-07/));
    expect(location.search).toContain('from=2018&to=2020');
  });
});

describe('the other parts of the page', () => {
  it('shows the rhythm instead of lanes', async () => {
    const { user } = open('/timeline?country=MK');
    await drawing();
    await user.click(within(screen.getByRole('group', { name: 'View' })).getByRole('button', { name: 'Rhythm' }));
    expect(await screen.findByRole('figure', { name: /Rhythm/ })).toBeVisible();
    await waitFor(() => expect(location.search).toBe('?country=MK&mode=rhythm'));
    expect(screen.queryByRole('group', { name: 'Timeline' })).toBeNull();
  });

  it('has the menu of every chart', async () => {
    const { user } = open('/timeline?country=MK');
    await drawing();
    await user.click(screen.getByRole('button', { name: 'Menu of Timeline' }));
    expect((await screen.findAllByRole('menuitem')).length).toBeGreaterThan(4);
  });
});
