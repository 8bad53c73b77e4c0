import { expect, it } from 'vitest';
import { type everyChart, overviewEntry, type overviewIds, seriesOf, usualModes } from '@/charts/chartList';
import type { ChartExport } from '@/charts/model';
import { scopeWords } from '@/charts/picture/pictureInput';
import { commitmentsCompared } from '@/charts/series/commitmentsCompared';
import type { ComparedCountry, ComparedSource } from '@/charts/series/comparedCountries';
import { followThroughChart } from '@/charts/series/followSeries';
import { partnersCompared } from '@/charts/series/partnersCompared';
import { pivotSeries } from '@/charts/series/pivotChart';
import { recordsPerYear } from '@/charts/series/recordsPerYear';
import { topicsCompared } from '@/charts/series/topicsCompared';
import { bothFilters, type Filters, filtersWith } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import { searchedOf } from '@/domain/records/coverage';
import { chartFileSchema } from '@/domain/tables/exportFile';
import { dayNumber } from '@/domain/time/timeScale';
import { citeView } from '@/features/export/citation/citation';
import { citationFormats } from '@/features/export/citation/formats';
import { chartTableFile } from '@/features/export/files/saveTable';
import { rhythmChart } from '@/features/timeline/rhythm/rhythmChart';
import { stillTimeline } from '@/features/timeline/timelineChart';
import { sourceOf } from '@/features/timeline/timelineQueries';
import { edition, index, names } from '@/testing/listedRecords';
import { sheetsOf } from '@/testing/savedFiles';
import { followThroughOf } from '../../mocks/engine/followThrough/followThrough';
import { metaOf } from '../../mocks/engine/meta';
import { overviewOf } from '../../mocks/engine/overview';
import { pivotOf } from '../../mocks/engine/pivot';
import { countryProfileOf } from '../../mocks/engine/profiles';
import { rhythmOf } from '../../mocks/engine/rhythm';
import { timelineOf } from '../../mocks/engine/timeline';

const research = metaOf(index);
const modes = { sort: 'date', lane: 'country', order: 'count', lanes: 'first', colour: 'kind' } as const;

function overviewChart(id: (typeof overviewIds)[number], filters: Filters): ChartExport {
  return seriesOf(id, overviewEntry(id), { overview: overviewOf(index, filters), filters, research, ...usualModes }).chart;
}

function comparison(filters: Filters): ComparedSource {
  const countries = ['MK', 'RS'].map((code): ComparedCountry => {
    const own = bothFilters(filters, profileFilters.country(code));
    return { code, filters: own, overview: overviewOf(index, own), profile: countryProfileOf(index, code, filters) };
  });
  return { countries, filters, research, subject: 'North Macedonia and Serbia' };
}

/** What each chart of the catalogue says that it counts, and how it is made. A chart without an entry does not compile. */
const charts: Readonly<Record<keyof typeof everyChart, readonly [unit: RegExp, chart: (filters: Filters) => ChartExport]>> = {
  'records-over-time': [/^69 records$/, (filters) => overviewChart('records-over-time', filters)],
  'records-by-country': [/^69 records$/, (filters) => overviewChart('records-by-country', filters)],
  'records-by-topic': [/^69 records$/, (filters) => overviewChart('records-by-topic', filters)],
  'records-by-type': [/^69 records$/, (filters) => overviewChart('records-by-type', filters)],
  'agreements-by-status': [/^\d+ agreements?$/, (filters) => overviewChart('agreements-by-status', filters)],
  'commitments-by-kind': [/^\d+ commitments? in \d+ agreements?$/, (filters) => overviewChart('commitments-by-kind', filters)],
  'topics-over-time': [/^69 records$/, (filters) => overviewChart('topics-over-time', filters)],
  'country-by-topic': [/^69 records$/, (filters) => overviewChart('country-by-topic', filters)],
  'country-pairs': [/^69 records$/, (filters) => overviewChart('country-pairs', filters)],
  where: [/^69 records$/, (filters) => overviewChart('where', filters)],
  timeline: [
    /^69 records$/,
    (filters) => {
      const answer = timelineOf(index, { filters, lane: 'country' });
      const today = dayNumber('2026-11-24');
      return stillTimeline({
        answer,
        source: sourceOf(answer),
        filters,
        modes,
        total: 69,
        today,
        searched: searchedOf(research),
        nameOf: names.organisationName,
      });
    },
  ],
  rhythm: [/^\d+ contacts in \d+ records$/, (filters) => rhythmChart(rhythmOf(index, filters), filters, research, false).chart],
  explorer: [
    /^\d+ commitments? in \d+ agreements?$/,
    (filters) => {
      const spec = { rows: 'partner', cols: 'year', value: 'commitments', top: 12, rank: null } as const;
      const pivot = { ...pivotOf(index, filters, spec), query: '' };
      return pivotSeries({ pivot, filters, spec, shown: 'number', view: 'heat', research, nameOf: names.organisationName }).chart;
    },
  ],
  'follow-through': [
    /^\d+ agreements?$/,
    (filters) => followThroughChart(followThroughOf(index, { filters, follow: 'agreements', split: 'scope' })),
  ],
  'records-per-year': [/^69 records$/, (filters) => recordsPerYear(comparison(filters)).chart],
  'topics-compared': [/^69 records$/, (filters) => topicsCompared(comparison(filters), 'number').chart],
  'partners-compared': [
    /^North Macedonia \d+ contacts, Serbia \d+ contacts?$/,
    (filters) => partnersCompared(comparison(filters), 'contacts').chart,
  ],
  'commitments-compared': [
    /^North Macedonia \d+ commitments? in \d+ agreements?(, Serbia \d+ commitments? in \d+ agreements?)?$/,
    (filters) => commitmentsCompared(comparison(filters)).chart,
  ],
};

const filters = filtersWith({ country: [['MK']], topic: [['cybersecurity']], from: '2019' });

it.each(Object.entries(charts))('%s says in its own unit what it counts, in pictures, citations and files', async (_, [unit, chartOf]) => {
  const chart = chartOf(filters);
  const view = { title: chart.title, filterSentence: 'A filter', total: 69, amount: chart.amount };
  const words = scopeWords(view, chart.amount).replace('A filter · ', '');
  expect(words).toMatch(unit);
  // The word “records” is used of records alone.
  const all = [citeView(view, edition)].flatMap((citation) => Object.values(citationFormats).map(({ write }) => write(citation)));
  const saved = chartFileSchema.parse(JSON.parse(await (await chartTableFile(chart, view, edition, 'json')).content.text()));
  expect(saved.about.counted ?? `${saved.about.total} records`).toBe(words);
  for (const text of [...all, saved.about.citation]) {
    expect(text).toContain(`${words}. Counted by method 2.`);
    if (words !== '69 records') expect(text).not.toContain('69 records');
  }
  const about = (await sheetsOf((await chartTableFile(chart, view, edition, 'xlsx')).content)).get('About') ?? [];
  const said = new Map(about.map(([label, value]) => [label, value]));
  expect(said.get('Counted') ?? `${said.get('Records')} records`).toBe(words);
  expect([said.get('Method'), saved.about.method]).toEqual([2, 2]);
});
