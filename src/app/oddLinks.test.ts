import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type ChartId, chartIds, charts, overviewIds, readInFrame } from '@/charts/chartList';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { oddParameters, readName } from '@/domain/address/oddParameters';
import { type Page, pages } from '@/domain/address/pages';
import { parameterOrder } from '@/domain/address/parameterOrder';
import { facets } from '@/domain/facets/facets';
import { isIdOf } from '@/domain/vocabulary/vocabulary';
import { chartsOfProfile } from '@/features/profiles/ProfileCharts';

import { opened } from '@/testing/openedLink';

/** A link, what is obeyed of it, and what is named. */
const links: readonly (readonly [link: string, obeyed: string, named: readonly string[]])[] = [
  ['/?country[0]=MK&country[1]=RS', '/?country=MK&country=RS', []],
  ['/?country%5B%5D=MK', '/?country=MK', []],
  ['/?COUNTRY=MK', '/?country=MK', []],
  ['/?countries=MK', '/', ['countries=MK']],
  ['/?contry=MK', '/', ['contry=MK']],
  ['/?country=MK&country=MK', '/?country=MK', []],
  ['/?country=mk', '/?country=MK', []],
  ['/?country=MKD,srb', '/?country=MK,RS', []],
  ['/?country=EL,UK', '/?country=GB,GR', []],
  ['/?country=xkx', '/?country=XK', []],
  ['/?country=XKV', '/', ['country=XKV']],
  ['/?country=MK;RS', '/', ['country=MK;RS']],
  ['/?country=MK;topic=roaming', '/', ['country=MK;topic=roaming']],
  ['/?country=MK+RS', '/', ['country=MK RS']],
  ['/?country=+MK+,+RS', '/?country=MK,RS', []],
  ['/?country=MK%20', '/?country=MK', []],
  ['/?country=North%20Macedonia', '/', ['country=North Macedonia']],
  ['/?country=', '/', ['country=']],
  ['/?country=,', '/', ['country=,']],
  ['/?country=MK,,RS', '/?country=MK,RS', []],
  ['/?country=MK&country=', '/?country=MK', ['country=']],
  ['/?country', '/', ['country=']],
  ['/?=MK', '/', ['=MK']],
  ['/?&&country=MK&', '/?country=MK', []],
  ['/?country=MK?topic=roaming', '/', ['country=MK?topic=roaming']],
  ['/?topic=Roaming&topic=CYBERSECURITY', '/?topic=cybersecurity&topic=roaming', []],
  ['/?topic=cyber', '/', ['topic=cyber']],
  ['/?kind=Agreement', '/?kind=agreement', []],
  ['/?kind=treaty', '/', ['kind=treaty']],
  ['/?type=visit', '/', ['type=visit']],
  ['/?status=in-force,IN-FORCE', '/?status=in-force', []],
  ['/?scope=two,three', '/?scope=two', ['scope=three']],
  ['/?contact=no', '/', ['contact=no']],
  ['/?orgtype=CERT', '/?orgType=cert', []],
  ['/?org=INT-REGIONAL-COOPERATION-COUNCIL', '/?org=int-regional-cooperation-council', []],
  ['/?org=no-such-body', '/', ['org=no-such-body']],
  ['/?sourceQuality=Official', '/?sourceQuality=official', []],
  ['/?followUp=possible', '/?followUp=none', ['followUp=possible']],
  ['/?followUp=recorded,possible', '/?followUp=none,recorded', ['followUp=possible']],
  ['/?country=MK,RS&countryMatch=all', '/?country=MK&country=RS', []],
  ['/?countryMatch=all', '/', []],
  ['/?countryMatch=any&country=MK', '/?country=MK', []],
  ['/?country=MK&countryMatch=both', '/?country=MK', ['countryMatch=both']],
  ['/?from=2019-6', '/?from=2019-06', []],
  ['/?from=01.06.2019', '/?from=2019-06-01', []],
  ['/?from=2019/06', '/?from=2019-06', []],
  ['/?from=2019/6/1', '/?from=2019-06-01', []],
  ['/?from=June%202019', '/?from=2019-06', []],
  ['/?from=1+June+2019', '/?from=2019-06-01', []],
  ['/?from=06/01/2019', '/', ['from=06/01/2019']],
  ['/?from=last%20year', '/', ['from=last year']],
  ['/?from=2019-02-30', '/', ['from=2019-02-30']],
  ['/?from=2019-13', '/', ['from=2019-13']],
  ['/?from=20190601', '/', ['from=20190601']],
  ['/?from=2019-06-01T00:00:00Z', '/', ['from=2019-06-01T00:00:00Z']],
  ['/?from=2021&to=2019', '/', ['from=2021,2019']],
  ['/?from=2019&from=2020', '/?from=2019', ['from=2020']],
  ['/?from=&to=2020', '/?to=2020', []],
  ['/?from=%E0%A4', '/', ['from=%E0%A4']],
  ['/?from[gte]=2019', '/', ['from[gte]=2019']],
  ['/?time=undated&from=2019', '/?time=undated', ['from=2019']],
  ['/?time=undated&to=2020', '/?time=undated', ['to=2020']],
  ['/?time=underway', '/', []],
  ['/?time=underway&from=2019', '/?from=2019&time=underway', []],
  ['/?time=now', '/', ['time=now']],
  ['/?time=undated&time=underway&from=2019', '/?time=undated', ['time=underway', 'from=2019']],
  ['/?q=%', '/?q=%25', []],
  ['/?q=100%25', '/?q=100%25', []],
  ['/?q=%E0%A4%A&country=MK', '/?country=MK', ['q=%E0%A4%A']],
  ['/?q=a&q=b', '/?q=a', ['q=b']],
  ['/?q=c%2B%2B', '/?q=c%2B%2B', []],
  ['/?q=c++', '/?q=c', []],
  ['/?q=%00', '/?q=%00', []],
  ['/?by=type', '/?by=type', []],
  ['/?by=Type', '/', ['by=Type']],
  ['/?by=kind&by=type', '/', ['by=type']],
  ['/?by=topic&table=records-over-time', '/?table=topics-over-time', []],
  ['/?by=', '/', []],
  ['/?table=where,pie', '/?table=where', ['table=pie']],
  ['/?table=where&table=country-pairs', '/?table=where', ['table=country-pairs']],
  ['/?pairs=name', '/', ['pairs=name']],
  ['/?sort=title', '/', ['sort=title']],
  ['/?page=2', '/', ['page=2']],
  ['/?view=2019,2021', '/', ['view=2019,2021']],
  ['/?theme=dark', '/', ['theme=dark']],
  ['/?dialog=cite', '/?dialog=cite', []],
  ['/?picture=a4', '/', ['picture=a4']],
  ['/?dialog=cite&picture=a4', '/?dialog=cite', ['picture=a4']],
  ['/?dialog=picture.where&picture=a4', '/?dialog=picture.where&picture=a4', []],
  ['/?utm_source=mail&utm_campaign=x&fbclid=1&gclid=2', '/', []],
  ['/?UTM_SOURCE=mail', '/', []],
  ['/?ref=newsletter&mc_cid=1', '/', ['ref=newsletter', 'mc_cid=1']],
  ['/?release=2026.10&release=2026.11', '/?release=2026.10', ['release=2026.11']],
  ['/?Release=2026.10', '/?release=2026.10', []],
  ['/?constructor=1&__proto__=2&toString=3', '/', ['constructor=1', '__proto__=2', 'toString=3']],
  ['/?country=constructor', '/', ['country=constructor']],
  ['/timeline?lane=country&mode=Rhythm', '/timeline?lane=country', ['mode=Rhythm']],
  ['/timeline?view=2024..2024&colour=kind', '/timeline?view=2024', []],
  ['/timeline?view=soon&band=half', '/timeline', ['band=half', 'view=soon']],
  ['/timeline?lanes=alle&order=size', '/timeline', ['order=size', 'lanes=alle']],
  ['/timeline?mode=rhythm&table=timeline', '/timeline?mode=rhythm&table=rhythm', []],
  ['/timeline?record=meeting/x', '/timeline', ['record=meeting/x']],
  ['/timeline?from=2019&lane=org&by=kind', '/timeline?from=2019&lane=org', ['by=kind']],
  ['/agreements?page=0&sort=-size', '/agreements', ['sort=-size', 'page=0']],
  ['/agreements?sort=title&sort=date', '/agreements?sort=title', ['sort=date']],
  ['/agreements?page=1e3', '/agreements', ['page=1e3']],
  ['/agreements?table=where', '/agreements', ['table=where']],
  ['/agreements/some-agreement?country=MK', '/agreements/some-agreement', ['country=MK']],
  ['/countries/mk', '/countries/MK', []],
  ['/countries/mkd?topic=roaming', '/countries/MK?topic=roaming', []],
  ['/countries/EL', '/countries/GR', []],
  ['/countries/uk', '/countries/GB', []],
  ['/countries/ZZ', '/countries/ZZ', []],
  ['/countries/MK?country=mk', '/countries/MK?country=MK', []],
  ['/countries/MK?pairs=alphabet', '/countries/MK', ['pairs=alphabet']],
  ['/countries/MK?table=country-pairs', '/countries/MK', ['table=country-pairs']],
  ['/countries/MK?table=records-by-country', '/countries/MK', ['table=records-by-country']],
  ['/topics/Roaming?by=type', '/topics/roaming?by=type', []],
  ['/organisations/INT-REGIONAL-COOPERATION-COUNCIL?merged=yes', '/organisations/int-regional-cooperation-council', ['merged=yes']],
  ['/organisations/int-regional-cooperation-council?merged=TRUE', '/organisations/int-regional-cooperation-council', ['merged=TRUE']],
  ['/pairs/rs/al', '/pairs/RS/AL', []],
  ['/pairs/SRB/alb?country=XK', '/pairs/RS/AL?country=XK', []],
  ['/pairs/rs/al?table=where', '/pairs/RS/AL', ['table=where']],
  ['/compare?ids=mk,SRB', '/compare?ids=MK,RS', []],
  ['/compare?ids=EL,MK,some-agreement', '/compare?ids=GR,MK', ['ids=some-agreement']],
  ['/compare?ids=AL,BA,ME,MK,RS', '/compare?ids=AL,BA,ME,MK', ['ids=RS']],
  ['/compare?ids=mk&ids=rs', '/compare?ids=MK', ['ids=RS']],
  ['/brief?charts=pie,where', '/brief?charts=where', ['charts=pie']],
  ['/brief?charts=where&picture=a4', '/brief?charts=where', ['picture=a4']],
  ['/data?country=MK', '/data', ['country=MK']],
  ['/data/changes?since=2026.10&country=mk', '/data/changes?country=MK&since=2026.10', []],
  ['/about?country=MK&utm_medium=x', '/about', ['country=MK']],
  ['/embed/where?country[]=mk&by=type&pairs=total', '/embed/where?country=MK', ['by=type', 'pairs=total']],
  ['/embed/records-over-time?by=scope&lane=topic', '/embed/records-over-time?by=scope', ['lane=topic']],
  ['/embed/country-pairs?pairs=alphabet&by=kind', '/embed/country-pairs?pairs=alphabet', ['by=kind']],
  ['/embed/records-by-topic?table=where', '/embed/records-by-topic', ['table=where']],
  ['/embed/records-by-topic?table=records-by-topic&theme=Dark', '/embed/records-by-topic?table=records-by-topic', ['theme=Dark']],
  ['/embed/timeline?lane=topic&mode=rhythm&record=activity/x', '/embed/timeline?lane=topic&record=activity%2Fx', ['mode=rhythm']],
  ['/embed/timeline?table=rhythm', '/embed/timeline', ['table=rhythm']],
  ['/embed/rhythm?lane=topic&lanes=all&sort=oldest', '/embed/rhythm?lanes=all', ['lane=topic', 'sort=oldest']],
  ['/embed/rhythm?table=timeline', '/embed/rhythm?table=rhythm', []],
  [
    '/embed/where?country=MK,RS&countryMatch=all&dialog=cite&release=2026.10',
    '/embed/where?country=MK&country=RS&release=2026.10',
    ['dialog=cite'],
  ],
  ['/embed/where?theme=dark&theme=light', '/embed/where?theme=dark', ['theme=light']],
  [`/?q=${'x'.repeat(300)}`, `/?q=${'x'.repeat(200)}`, [`q=${'x'.repeat(300)}`]],
  [`/?country=${'Z'.repeat(300)}`, '/', [`country=${'Z'.repeat(300)}`]],
  [`/?from=${'9'.repeat(300)}`, '/', [`from=${'9'.repeat(300)}`]],
];

/** All that asks for nothing and is not named: traces of where a reader came from, a single parameter without a value, what a migration turned into another form. */
function isSilent(name: string, value: string): boolean {
  const isMigrated = (name === 'countryMatch' && /^(all|any)$/.test(value)) || (name === 'by' && value === 'topic');
  // Without a range nothing is under way in it.
  const isUnderWay = name === 'time' && value === 'underway';
  return /^(utm_.*|fbclid|gclid)$/i.test(name) || (value === '' && !isIdOf(facets, name)) || isMigrated || isUnderWay;
}

/** Tells whether a problem names the parameter; that of a range names both its ends. */
function isOf({ parameter, code }: LinkProblem, name: string): boolean {
  const isOfRange = code === 'reversed-range' || code === 'range-of-undated';
  return parameter === name || parameter === readName(name) || (isOfRange && /^(from|to)$/.test(readName(name)));
}

/** The parameters of a link that are neither obeyed nor named nor silent. */
function swallowed(link: string): string[] {
  const { obeyed, problems, isDefault } = opened(link);
  return [...new URLSearchParams(link.replace(/^[^?]*/, ''))]
    .filter(([name, value]) => !isSilent(readName(name), value) && !isDefault(readName(name), value))
    .filter(([name]) => !obeyed.has(readName(name)) && !problems.some((problem) => isOf(problem, name)))
    .map(([name, value]) => `${name}=${value}`);
}

function written({ path, obeyed }: ReturnType<typeof opened>): string {
  const query = obeyed.toString().replaceAll('%2C', ',');
  return query ? `${path}?${query}` : path;
}

describe('every parameter of a link is obeyed or named', () => {
  test.each(links)('%s is %s and names %j', (link, obeyed, named) => {
    const result = opened(link);
    expect({ obeyed: written(result), named: result.problems.map(({ parameter, value }) => `${parameter}=${value}`) }).toEqual({
      obeyed,
      named,
    });
    expect(swallowed(link)).toEqual([]);
  });

  it('in whatever page and company it stands; and what is obeyed, written as a link, is obeyed again without a word', () => {
    // A page that is not there says so, and reads nothing.
    const paths = [...new Set(links.map(([link]) => link.split('?')[0] ?? ''))].filter((path) => path !== '/countries/ZZ');
    const pieces = [...new Set(links.flatMap(([link]) => (link.split('?')[1] ?? '').split('&').filter(Boolean)))];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.array(fc.constantFrom(...pieces), { maxLength: 6 }), (path, some) => {
        const link = `${path}?${some.join('&')}`;
        expect(swallowed(link)).toEqual([]);
        const result = opened(link);
        const again = opened(written(result));
        expect({ link, again: written(again), named: again.problems }).toEqual({ link, again: written(result), named: [] });
      }),
      { seed: 20261130, numRuns: 1000 },
    );
  });
});

describe('an embed takes what its chart reads, and nothing else', () => {
  test.each(chartIds)('%s', (id) => {
    const { takes } = pages.embed;
    const isTaken = (name: string) => oddParameters(`/embed/${id}`, `?${name}=x`, readInFrame(id)).length === 0;
    const taken = parameterOrder.filter(isTaken);
    expect(taken).toEqual(
      parameterOrder.filter((name) => [...takes, ...charts[id].modes, ...(charts[id].opened ?? []), 'release'].some((one) => one === name)),
    );
    expect(isTaken('by')).toBe(id === 'records-over-time');
    expect(isTaken('pairs')).toBe(id === 'country-pairs');
    expect(isTaken('lane')).toBe(id === 'timeline');
  });
});

test('a page takes what its charts read', () => {
  const read = (ids: readonly ChartId[]) => new Set(ids.flatMap((id) => charts[id].modes));
  const modes = read(overviewIds);
  const ofPage = (page: Page) => page.takes.filter((name) => modes.has(name));
  expect(new Set(ofPage(pages.overview))).toEqual(modes);
  for (const [page, fixed] of [
    [pages.country, { country: [] }],
    [pages.topic, { topic: [] }],
    [pages.organisation, { org: [] }],
    [pages.pair, { country: [] }],
  ] as const)
    expect(new Set(ofPage(page))).toEqual(read(chartsOfProfile(fixed)));
});
