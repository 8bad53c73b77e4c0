import { describe, expect, test } from 'vitest';
import { filtersWith } from '@/domain/facets/filters';
import { nothingTold, shortTitle, type Titled, type Told, toldBy } from '@/domain/words/shortTitle';

const agreed = (title: string, countries: string, bodies: string[] = []): Titled => ({
  kind: 'agreement',
  type: 'memorandum',
  title,
  countries: countries.split(' '),
  bodies,
});
const done = (type: Titled['type'], title: string, countries: string, bodies: string[] = []): Titled => ({
  ...agreed(title, countries, bodies),
  kind: 'activity',
  type,
});
const lasting = (title: string, countries: string): Titled => ({ ...agreed(title, countries), kind: 'initiative', type: 'strategy' });
const told = (countries: string, more: Partial<Told> = {}): Told => ({ ...nothingTold, countries: countries.split(' '), ...more });

describe('what the filter names goes, the partner comes first, then the thing', () => {
  test.each<[string, string, Titled, Told]>([
    [
      'the instrument where there is room',
      'UNDP: memorandum on open data',
      agreed('Memorandum of understanding between Moldova and UNDP on open data', 'MD', ['UNDP']),
      told('MD'),
    ],
    [
      'the thing alone where there is not',
      'Serbia: training civil servants',
      agreed('Memorandum between Serbia and Slovenia on training civil servants', 'RS SI'),
      told('SI'),
    ],
    [
      'both names where none is told',
      'Bulgaria–NATO: cyber defence',
      agreed('Memorandum of understanding on cyber defence between Bulgaria and NATO', 'BG', ['NATO']),
      nothingTold,
    ],
    [
      'a country known by its initials',
      'UAE: digital governance',
      agreed('Memorandum of understanding between Greece and the United Arab Emirates on digital governance', 'AE GR'),
      told('GR'),
    ],
    [
      'Kosovo with the sign of its footnote',
      'Kosovo*: public sector agreement',
      done('signing', 'Albania and Kosovo sign public sector agreement', 'AL XK'),
      told('AL'),
    ],
    [
      'more than two partners by number',
      'Four countries: roaming price…',
      done('signing', 'Bosnia and Herzegovina, Montenegro, North Macedonia and Serbia sign roaming price agreement', 'BA ME MK RS'),
      told('MK'),
    ],
    [
      'the six',
      'The six: Regional Roaming Agreement',
      agreed('Regional Roaming Agreement of the Western Balkans Six', 'AL BA ME MK RS XK'),
      told('MK'),
    ],
    [
      'no verb where the type says it',
      'NATO: memorandum on cyber defence',
      done('signing', 'Bulgaria and NATO sign memorandum on cyber defence', 'BG', ['NATO']),
      told('BG'),
    ],
    [
      'the topic',
      'Italy: memorandum',
      agreed('Memorandum between Albania and Italy on cybersecurity', 'AL IT'),
      told('AL', { topics: ['cybersecurity'] }),
    ],
    ['the year', 'Open data forum', done('conference', 'Open data forum in 2019', 'MK'), told('MK', { year: '2019' })],
    [
      'but not a year out of a period',
      'e-Government Strategy 2023–2027',
      lasting('e-Government Strategy of Kosovo 2023–2027', 'XK'),
      told('XK', { year: '2023' }),
    ],
    [
      'an initiative by its name',
      'Pharos',
      lasting('Pharos: Greece’s AI factory with antennas in Cyprus, Malta, North Macedonia and Serbia', 'CY GR MK MT RS'),
      told('MK'),
    ],
    [
      'of an initiative no partner comes first',
      'eTwinning in Serbia and Slovenia',
      lasting('eTwinning in Serbia and Slovenia', 'RS SI'),
      told('RS'),
    ],
    [
      'a name within a longer name stays',
      'US Cyber Command trains staff',
      done('training', 'US Cyber Command trains staff', 'US ME'),
      told('US'),
    ],
    [
      'a name without which the sentence falls apart stays',
      'Bringing Moldova into the EU area',
      lasting('Bringing Moldova into the EU area', 'MD'),
      told('MD'),
    ],
    [
      'a planned one, as the hollow shape says so',
      'Indonesia: posts',
      agreed('Planned memorandum between the posts of Indonesia and Serbia', 'ID RS'),
      told('RS'),
    ],
    [
      'what was written by hand',
      'Regional roaming, all six',
      { ...agreed('Regional Roaming Agreement of the Western Balkans Six', 'AL'), shortTitle: 'Regional roaming, all six' },
      told('AL'),
    ],
  ])('%s: %s', (_, short, titled, known) => {
    expect(shortTitle(titled, known)).toBe(short);
  });

  test('it is cut at a word, not within a name nor behind a word that leads on', () => {
    const board = done('meeting', 'Joint board of experts from Bosnia and Herzegovina meets', 'BA RS');
    expect(shortTitle(board)).toBe('Joint board of experts…');
  });
});

test('told is what every record that passes has: single values, and the year when the dates lie within one', () => {
  const filters = filtersWith({ country: [['AL', 'RS'], ['MK']], topic: [['roaming']], from: '2019-02', to: '2019' });
  expect(toldBy(filters)).toEqual({ countries: ['MK'], topics: ['roaming'], year: '2019' });
  expect(toldBy({ ...filters, to: '2020' }).year).toBeNull();
});
