import { timelineCharts } from '@/charts/catalogue';
import { type ChartId, isChartId, isExplorerChart, isFollowChart, isTimelineChart, readInFrame } from '@/charts/chartList';
import { type PictureOptions, readOptions, writeOptions } from '@/charts/picture/pictureOptions';
import { migrateAddress } from '@/domain/address/addressMigrations';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { oddParameters, readableParameters } from '@/domain/address/oddParameters';
import { pageAt, pageOf, pages } from '@/domain/address/pages';
import { type Parameter, setOf } from '@/domain/address/parameter';
import { orderParameters } from '@/domain/address/parameterOrder';
import { pageParameters, settleAll } from '@/domain/address/parameters';
import { parseFilters, toParameters } from '@/domain/facets/filterCodec';
import { isIdOf } from '@/domain/vocabulary/vocabulary';
import { chartsParameter } from '@/features/brief/briefCharts';
import { settleCompared } from '@/features/compare/compareIds';
import { chartParameters } from '@/features/dashboard/useDashboard';
import { exploreParameters } from '@/features/explore/exploreState';
import { readDialog } from '@/features/export/dialogAddress';
import { followParameters } from '@/features/followThrough/useFollowThrough';
import { chartsOfProfile } from '@/features/profiles/ProfileCharts';
import { listParameters } from '@/features/records/listAddress';
import { laneParameters, timelineParameters, timelineParametersOf } from '@/features/timeline/timelineModes';
import { index } from '@/testing/listedRecords';

type Read = Readonly<Record<string, Parameter<unknown>>>;

const { release } = pageParameters;
const dialog: Parameter<string> = {
  settle: (text) => {
    const read = readDialog(text ?? '');
    return typeof read === 'object' && read ? { value: '', problems: [read] } : { value: text ?? '', problems: [] };
  },
  serialise: (text) => text || null,
};
const picture: Parameter<PictureOptions> = {
  settle: (text) => {
    const { options, problems } = readOptions(text ?? '');
    return { value: options, problems };
  },
  serialise: (options) => writeOptions(options) || null,
};
const compared: Parameter<readonly string[]> = {
  settle: (text, name) => {
    const { ids, problems } = settleCompared(pageParameters.ids.settle(text, name).value);
    return { value: ids, problems };
  },
  serialise: pageParameters.ids.serialise,
};

function readByFrame(id: ChartId): Read {
  const { theme } = pageParameters;
  const all: Read = isExplorerChart(id)
    ? { ...exploreParameters, table: setOf([id], 'chart-not-on-page') }
    : isFollowChart(id)
      ? followParameters
      : isTimelineChart(id)
        ? timelineParametersOf(timelineCharts[id].mode)
        : chartParameters([id]);
  const names: readonly string[] = [...readInFrame(id), 'table'];
  return { ...Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))), theme };
}

/** What the page of a path reads of its address beside the filters. */
function readBy(path: string): Read {
  const [, room = '', chart = ''] = path.split('/');
  if (room === 'embed') return isChartId(chart) ? readByFrame(chart) : {};
  const at = pageAt(path);
  switch (at?.page.path) {
    case pages.overview.path:
      return chartParameters();
    case pages.timeline.path:
      return timelineParameters;
    case pages.compare.path:
      return { ids: compared, diff: pageParameters.diff, table: pageParameters.table };
    case pages.followThrough.path:
      return followParameters;
    case pages.brief.path:
      return { ...laneParameters, ...exploreParameters, charts: chartsParameter };
    case pages.explore.path:
      return exploreParameters;
    case pages.changes.path:
      return { since: pageParameters.since, until: pageParameters.until };
    case pages.agreements.path:
    case pages.activities.path:
      return listParameters;
    case pages.country.path:
    case pages.topic.path:
    case pages.pair.path:
    case pages.organisation.path: {
      const { by, table } = chartParameters(chartsOfProfile(at?.filters ?? {}));
      return { by, table, ...(room === 'organisations' && { merged: pageParameters.merged }) };
    }
    default:
      return {};
  }
}

/** What becomes of a link when its page opens. */
interface OpenedLink {
  readonly path: string;
  /** All that is obeyed, in canonical form, without defaults. */
  readonly obeyed: URLSearchParams;
  /** What is named to the reader. */
  readonly problems: readonly LinkProblem[];
  /** Tells whether a text is what the page's parameter of that name means without one: it is obeyed and not written. */
  readonly isDefault: (name: string, text: string) => boolean;
}

/** Opens a link as the page does, without drawing it. */
export function opened(link: string): OpenedLink {
  const [, path = '', search = ''] = /^([^?]*)(.*)$/s.exec(migrateAddress(link)) ?? [];
  const params = readableParameters(search);
  const frame = path.split('/')[2] ?? '';
  const odd = oddParameters(path, search, path.startsWith('/embed/') && isChartId(frame) ? readInFrame(frame) : []);
  const takes: readonly string[] = pageOf(path)?.takes ?? [];
  const read: Read = {
    ...readBy(path),
    ...(takes.includes('dialog') && { dialog }),
    ...(takes.includes('picture') && { picture }),
    release,
  };
  const { values, problems } = settleAll(read, Object.fromEntries([...params].toReversed()));
  const filters = takes.includes('country') ? parseFilters(params, (id) => index.organisations.has(id)) : { filters: null, problems: [] };
  const obeyed = new URLSearchParams();
  for (const [name, texts] of Object.entries(filters.filters ? toParameters(filters.filters) : {}))
    for (const text of texts) obeyed.append(name, text);
  const isOdd = (name: string) => odd.some(({ parameter, code }) => parameter === name && code === 'picture-of-nothing');
  for (const [name, parameter] of Object.entries(read)) {
    const text = isOdd(name) ? null : parameter.serialise(values[name]);
    if (text) obeyed.append(name, text);
  }
  const isDefault = (name: string, text: string) => {
    const parameter = isIdOf(read, name) ? read[name] : undefined;
    const settled = parameter?.settle(text, name);
    return settled !== undefined && settled.problems.length === 0 && !parameter?.serialise(settled.value);
  };
  return { path, obeyed: orderParameters(obeyed), problems: [...odd, ...filters.problems, ...problems], isDefault };
}
