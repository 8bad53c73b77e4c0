import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { setTransport } from '@/api/client';
import { filtersWith } from '@/domain/facets/filters';
import { NoMatch } from '@/features/filters/NoMatch';
import { renderPage } from '@/testing/renderPage';
import { respondOfFirst } from '../../../mocks/testing/firstRelease';

// Numbers and coverage of the first release stay as they were read from its records.
beforeEach(() => setTransport(respondOfFirst));

const nothing = () => undefined;

it.each([
  ['systematic', { country: [['RS']], from: '2019', to: '2020' }, 'Serbia: searched systematically, none found.'],
  [
    'partial',
    { country: [['BA']], from: '2019', to: '2020' },
    'Bosnia and Herzegovina: searched in part, none found (partial: 2019 to 2020).',
  ],
  ['unresearched', { country: [['HR']], from: '2026', to: '2026' }, 'Croatia: not researched, which does not mean that nothing happened.'],
  ['unlisted', { country: [['EE']] }, 'Estonia: not searched for by name: it appears only where the search for another country found it.'],
  ['uncollected', { country: [['RS']], from: '2027' }, 'Not yet collected: records were collected up to 25 February 2026.'],
  [
    'of no country',
    { from: '2013', to: '2013' },
    'None of the 14 countries in the coverage table was researched in this period, which does not mean that nothing happened.',
  ],
] as const)('an empty view says which form of absence it is: %s', async (_, chosen, sentence) => {
  renderPage(<NoMatch state={{ filters: filtersWith(chosen), problems: [], isInStep: () => true, change: nothing, clear: nothing }} />);
  expect(await screen.findByText(/How countries and years were searched/)).toBeVisible();
  expect(screen.getByText(sentence, { exact: false })).toBeVisible();
});
