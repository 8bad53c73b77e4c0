import { screen, within } from '@testing-library/react';
import { Profiler } from 'react';
import { expect, it } from 'vitest';
import { setLocalTransport } from '@/api/localTransport';
import { OverviewPage } from '@/routes/overview/OverviewPage';
import { renderPage } from '@/testing/renderPage';
import { answer } from '../../mocks/testing/respond';

it('a click', async () => {
  setLocalTransport(answer);
  const seen: string[] = [];
  const look = (phase: string) => {
    const head = document.querySelector('[data-headline]')?.textContent?.slice(0, 30);
    const busy = document.querySelectorAll('[aria-busy="true"]').length;
    const chip = document.querySelector('[aria-label*="Remove"]')?.getAttribute('aria-label');
    const title = [...document.querySelectorAll('h2')]
      .map((h) => h.textContent)
      .filter((t) => /country|Partners/.test(t ?? ''))
      .join('|');
    seen.push([phase, performance.now().toFixed(0), location.search, head, busy, chip, title].join(' ; '));
  };
  renderPage(
    <Profiler id="page" onRender={(_, phase, actual) => look(`${phase} ${actual.toFixed(0)}`)}>
      <OverviewPage />
    </Profiler>,
  );
  const heading = await screen.findByText('Records by country', { selector: 'h2' });
  await new Promise((done) => setTimeout(done, 3000));
  const figure = heading.closest('figure');
  const bar = within(figure as HTMLElement).getByRole('button', { name: /^Serbia, \d/ });
  console.log(seen.join('\n'));
  seen.length = 0;
  seen.push(`click ${performance.now().toFixed(0)}`);
  bar.click();
  look('after task');
  await new Promise((done) => setTimeout(done, 3000));
  look('later');
  console.log(seen.join('\n'));
  expect(1).toBe(1);
});
