import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { LifeCycle } from '@/features/records/lifeCycle/LifeCycle';
import { agreementOf } from '@/testing/records';
import { renderPage } from '@/testing/renderPage';

const KNOWN_TO = { today: '2026-11-24', searched: { collectedTo: '2026-02-25', coverage: { note: '', countries: {} } } };
const dates = { announced: null, signed: '2022-04-04', inForce: '2023', ends: null };

async function show(): Promise<void> {
  renderPage(<LifeCycle agreement={agreementOf({ dates })} knownTo={KNOWN_TO} />);
  await screen.findByRole('region', { name: 'Life cycle' });
}

function shapes(): (string | null)[] {
  return [...document.querySelectorAll('[data-step]')].map(
    (mark) => `${mark.querySelector('text')?.textContent} ${mark.getAttribute('data-shape')}`,
  );
}

describe('the life-cycle line', () => {
  it('is said in words with the precision and the source of each date', async () => {
    await show();
    const steps = within(screen.getByRole('region', { name: 'Life cycle' })).getAllByRole('listitem');
    expect(steps.map((step) => step.textContent)).toEqual([
      'Announced: not known',
      'Signed: 4 April 20221',
      'In force: 2023, known to the year only1',
      'Ends: not known',
    ]);
    expect(within(steps[1] ?? document.body).getByRole('link', { name: 'Source 1' })).toHaveAttribute('href', '#source-1');
  });

  it('is drawn with points, spans and hollow marks, and as of the release; the picture is hidden from screen readers', async () => {
    await show();
    expect(shapes()).toEqual(['Signed point', 'In force span', 'Announced unknown', 'Ends unknown']);
    const picture = document.querySelector('[data-step]')?.closest('svg');
    expect(picture).toHaveTextContent('as of 24 November 2026');
    expect(picture).toHaveAttribute('aria-hidden', 'true');
    // Pictures must not depend on the page's style sheet for their colours.
    expect(picture?.innerHTML).not.toContain('var(');
  });

  it('is a list only where there is no room', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
    await show();
    expect(document.querySelector('[data-step]')).toBeNull();
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    vi.unstubAllGlobals();
  });

  it('has the menu of every chart', async () => {
    await show();
    expect(screen.getByRole('button', { name: 'Menu of Life cycle' })).toBeVisible();
  });
});
