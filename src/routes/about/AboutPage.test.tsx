import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { getJson } from '@/api/client';
import { metaSchema } from '@/domain/answers/apiAnswers';
import { methodChanges } from '@/domain/answers/countingMethod';
import { followUpRule } from '@/domain/records/followUpRule';
import { countryName } from '@/domain/vocabulary/countries';
import { coverageLevels } from '@/domain/vocabulary/vocabulary';
import { AboutPage } from '@/routes/about/AboutPage';
import { renderPage } from '@/testing/renderPage';
import { allowTime } from '@/testing/slowMachine';

allowTime();

describe('the page about the Atlas', () => {
  it('tells the coverage of each country and year in words', async () => {
    renderPage(<AboutPage />, '/about');
    const table = await screen.findByRole('table', { name: /how thoroughly public sources were searched/i });
    const { coverage } = await getJson('/meta', metaSchema);
    const years = within(table)
      .getAllByRole('columnheader')
      .slice(1)
      .map(({ textContent }) => textContent);
    const rows = Object.fromEntries(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map((row) => [row.querySelector('th')?.textContent, [...row.querySelectorAll('td')].map((cell) => cell.lastChild?.textContent)]),
    );
    const expected = Object.fromEntries(
      Object.entries(coverage.countries).map(([code, levels]) => [
        countryName(code),
        years.map((year) => coverageLevels[levels[year] ?? 'none']),
      ]),
    );
    expect(rows).toEqual(expected);
    expect(screen.getByText(coverage.note)).toBeVisible();
  });

  it('can be linked to by its parts, and prints the rule of follow-ups in words', async () => {
    renderPage(<AboutPage />, '/about#follow-up');
    await screen.findByRole('heading', { level: 1 });
    for (const id of ['glossary', 'counting', 'method', 'coverage', 'follow-up', 'sources', 'map'])
      expect(document.getElementById(id)?.tagName).toBe('H2');
    for (const { title, before, now } of methodChanges) {
      expect(screen.getByText(title)).toBeVisible();
      for (const words of [before, now]) expect(screen.getByText((text) => text.endsWith(words))).toBeVisible();
    }
    for (const sentence of followUpRule) expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.getByRole('link', { name: 'records with mirror sources' })).toHaveAttribute('href', '/?sourceQuality=mirror');
  });
});
