import { Fragment, type ReactNode } from 'react';
import { useMeta } from '@/api/queries';
import type { overviewCharts } from '@/charts/catalogue';
import { overviewEntry, seriesOf, usualModes } from '@/charts/chartList';
import { shiftFinding } from '@/charts/findings/shiftFinding';
import type { OverviewSource } from '@/charts/series/chartSeries';
import { pages } from '@/domain/address/pages';
import type { Overview } from '@/domain/answers/apiAnswers';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import { listPath } from '@/domain/records/atlasRecord';
import type { Research } from '@/domain/records/coverage';
import { countryInSentence } from '@/domain/vocabulary/countries';
import { counted, formatCount, listed, nounFor } from '@/domain/words/sentences';
import styles from '@/features/dashboard/Dashboard.module.css';
import { behindNumbers, commitmentNumbers, datedRecords, kindNumbers, searchedYears, totalNumber } from '@/features/dashboard/headline';
import { FarOffLinks } from '@/features/filters/FarOff';
import { RecordsLink } from '@/features/filters/RecordsLink';
import { Link } from '@/ui/Link';
import { useShownFinding } from '@/ui/PageHeading';

/** The charts whose finding may stand for the whole view, the most telling first. */
const telling = [
  'records-by-topic',
  'country-pairs',
  'records-by-type',
  'records-by-country',
  'records-over-time',
] as const satisfies (keyof typeof overviewCharts)[];

/** The finding of a chart; '' for one that cannot be made, which says so in its own place. */
function findingOf(id: (typeof telling)[number], source: Omit<OverviewSource, 'id' | 'title' | 'facet'>): string {
  try {
    return seriesOf(id, overviewEntry(id), source).chart.finding;
  } catch {
    return '';
  }
}

/** Returns the one sentence that says what is special about a view: a change, else a concentration; empty where there is none. */
export function viewFinding(overview: Overview, filters: Filters, research: Research): string {
  const source: Omit<OverviewSource, 'id' | 'title' | 'facet'> = { overview, filters, research, ...usualModes };
  const findings = telling.map((id) => () => findingOf(id, source));
  for (const finding of [() => shiftFinding(overview, filters, research), ...findings]) {
    const words = finding();
    if (words !== '') return words;
  }
  return '';
}

interface Props {
  overview: Overview;
  filters: Filters;
}

/** What is special about the view, then four numbers of it with what they lead to, then what lies behind the records. */
export function OverviewHead(props: Props) {
  const { overview, filters } = props;
  const research = useMeta();
  const finding = overview.total > overview.newest.length ? viewFinding(overview, filters, research) : null;
  useShownFinding(finding ?? '');
  return (
    <>
      {finding !== null && <p className={styles.lead}>{finding}</p>}
      <div data-headline>
        <FourNumbers {...props} />
        <BehindLine {...props} />
      </div>
    </>
  );
}

function Figure({ value, of, children }: { value: ReactNode; of?: number; children: ReactNode }) {
  return (
    <p className={styles.number}>
      <span className={styles.value}>
        {value}
        {of !== undefined && <small> of {formatCount(of)}</small>}
      </span>{' '}
      <span>{children}</span>
    </p>
  );
}

function FourNumbers({ overview, filters }: Props) {
  const research = useMeta();
  const { total, totals, agreementStatus } = overview;
  const inForce = agreementStatus.find(({ value }) => value === 'in-force')?.count ?? 0;
  const agreements = bothFilters(filters, profileFilters.kind('agreement'));
  const { recorded, all } = commitmentNumbers(overview);
  const searched = searchedYears(overview, filters, research);
  const kindsBeside = kindNumbers(overview).filter(({ kind, count }) => kind !== 'agreement' && count > 0);
  return (
    <div className={styles.numbers}>
      <Figure
        value={
          <RecordsLink count={total} filters={filters} path={pages.timeline.path} of="in the view">
            {formatCount(total)}
          </RecordsLink>
        }
      >
        {totalNumber(overview).noun}
        {kindsBeside.map(({ kind, count, noun }, at) => (
          <Fragment key={kind}>
            {at === 0 ? ': ' : ', '}
            <RecordsLink count={count} filters={bothFilters(filters, profileFilters.kind(kind))} path={listPath(kind)}>
              {formatCount(count)} {noun}
            </RecordsLink>
          </Fragment>
        ))}
      </Figure>
      <Figure
        value={
          <RecordsLink count={totals.agreement} filters={agreements} path={listPath('agreement')} of="that are agreements">
            {formatCount(totals.agreement)}
          </RecordsLink>
        }
      >
        {nounFor(totals.agreement, 'agreement')}
        {totals.agreement > 0 && (
          <>
            ,{' '}
            <RecordsLink count={inForce} filters={bothFilters(agreements, { status: [['in-force']] })} path={listPath('agreement')}>
              {formatCount(inForce)} in force
            </RecordsLink>
          </>
        )}
      </Figure>
      {all === 0 ? (
        <Figure value={0}>commitments</Figure>
      ) : (
        <Figure value={formatCount(recorded)} of={all}>
          <a href="#commitments-by-kind">{nounFor(all, 'commitment')}</a> with a recorded <span className={styles.word}>follow-up</span>
        </Figure>
      )}
      {searched && (
        <Figure value={searched.systematic} of={searched.all}>
          {searched.countries.length === 1 ? nounFor(searched.all, 'year') : nounFor(searched.all, 'country-year')}{' '}
          <Link to="/about#coverage">searched systematically</Link>
          {searched.countries.length > 0 ? ' for ' : ', in '}
          {searched.countries.length > 0
            ? listed(searched.countries.map(countryInSentence))
            : counted(Object.keys(research.coverage.countries).length, 'country', 'countries')}
        </Figure>
      )}
    </div>
  );
}

/** What lies behind the records: countries, organisations, sources, years; each number leads to what it counts. */
function BehindLine({ overview, filters }: Props) {
  const dated = datedRecords(overview, filters);
  const { undated } = overview.periods;
  const behind = behindNumbers(overview).filter(({ count }) => count > 0);
  return (
    <p className={styles.behind}>
      {behind.map(({ page, count, noun }, at) => (
        <Fragment key={page.path}>
          {at > 0 && ' · '}
          <RecordsLink count={count} filters={filters} path={page.path}>
            {formatCount(count)} {noun}
          </RecordsLink>
        </Fragment>
      ))}
      {dated && (
        <>
          {' · '}
          {dated.filters ? (
            <RecordsLink count={dated.count} filters={dated.filters} of={`dated ${dated.years}`}>
              {dated.years}
            </RecordsLink>
          ) : (
            dated.years
          )}
        </>
      )}
      {undated > 0 && filters.time !== 'undated' && (
        <>
          {' · '}
          <RecordsLink count={undated} filters={{ ...filters, time: 'undated' }}>
            {formatCount(undated)} without a date
          </RecordsLink>
        </>
      )}
      {overview.periods.outside && (
        <>
          {' · '}
          <FarOffLinks outside={overview.periods.outside} filters={filters} />
        </>
      )}
      {behind.length > 0 && ' · '}
      {`release ${overview.release}`}
    </p>
  );
}
