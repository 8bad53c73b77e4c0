import { Fragment, type ReactNode } from 'react';
import { useMeta } from '@/api/queries';
import { pages, pathOf } from '@/domain/address/pages';
import type { RecordDetail } from '@/domain/answers/apiAnswers';
import { filtersWith } from '@/domain/facets/filters';
import { type AtlasRecord, listPath, recordPath, typeLabel, typeOf } from '@/domain/records/atlasRecord';
import { recordKinds } from '@/domain/records/kinds';
import { statusInTime } from '@/domain/records/statusLabel';
import { countryName, footnoteFor } from '@/domain/vocabulary/countries';
import { frameworks, topics } from '@/domain/vocabulary/vocabulary';
import { CiteButton } from '@/features/export/citation/CiteButton';
import { citeRecord } from '@/features/export/citation/citation';
import { CopyLinkButton } from '@/features/export/links/CopyLinkButton';
import { usePageAddress } from '@/features/export/links/viewAddress';
import { hrefWith } from '@/features/filters/filterHref';
import { evidenceFor, statementPaths } from '@/features/records/evidence';
import { HistorySection } from '@/features/records/HistorySection';
import { CountryLinks } from '@/features/records/Participants';
import styles from '@/features/records/RecordPage.module.css';
import { StatusTag } from '@/features/records/RecordTags';
import { SourceList } from '@/features/records/SourceList';
import { Footnotes } from '@/features/records/Statements';
import { BeforeAndAfter } from '@/features/records/story/BeforeAndAfter';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';
import { PageFrame } from '@/ui/PageFrame';
import { PageHeading } from '@/ui/PageHeading';
import { Section } from '@/ui/Section';
import { unbroken } from '@/ui/unbroken';

interface Props {
  entry: AtlasRecord;
  detail: RecordDetail;
  /** What stands between type and status: level of an agreement. */
  kicker?: string | undefined;
  /** What stands between status and topics: how it was signed, or what a status means. */
  aside?: string | undefined;
  /** Drawn over the whole width, under the heading. */
  banner?: ReactNode;
  /** The main column, after the summary. */
  children: ReactNode;
  /** The side column, before countries and sources. */
  side: ReactNode;
}

/** Returns every country code that a record's page names, so that the footnote on Kosovo stands whenever it is due. */
function mentionedCountries(detail: RecordDetail): ReadonlySet<string> {
  const { record, related, organisations } = detail;
  const stubs = [...related.activities, ...related.agreements, ...related.initiatives];
  const place = 'place' in record ? record.place?.country : null;
  const parties = 'parties' in record ? record.parties : [];
  const people = 'people' in record ? record.people : [];
  const single = [place, ...[...parties, ...people, ...organisations].map(({ country }) => country)];
  return new Set([...record.countries, ...stubs.flatMap(({ countries }) => countries), ...single.filter((code) => code != null)]);
}

/** Returns who takes part, short enough for the line above a title: `Bulgaria – North Macedonia`, `6 countries`. */
function crumbWords(codes: readonly string[]): string {
  if (codes.length === 0) return 'no country';
  return codes.length > 3 ? `${codes.length} countries` : codes.map(countryName).join(' – ');
}

/** What every record's page has: way back, title, kicker, summary, sources, use, and the footnote on Kosovo where it is due. */
export function RecordFrame({ entry, detail, kicker, aside, banner, children, side }: Props) {
  const { kind, record } = entry;
  const { about, release } = useMeta();
  const address = usePageAddress()(recordPath(kind, record.id));
  const footnote = footnoteFor(mentionedCountries(detail));
  return (
    <PageFrame
      className={styles.page}
      crumb={
        <>
          <Link to={listPath(kind)}>{recordKinds[kind].listLabel}</Link> / {crumbWords(record.countries)}
        </>
      }
    >
      <PageHeading title={record.title} />
      <p className={styles.kicker}>
        {typeLabel(typeOf(entry))} · {kicker && `${kicker} · `}
        <StatusTag of={statusInTime(entry)} /> · {aside && `${aside} · `}
        {record.topics.map((id, position) => (
          <Fragment key={id}>
            {position > 0 && ', '}
            <Link to={pathOf(pages.topic, id)}>{topics[id]}</Link>
          </Fragment>
        ))}
        <FrameworkLinks frameworks={record.frameworks} />
        {record.sources.length > 1 && evidenceFor(record, 'title') && (
          <>
            {' '}
            · title
            <Footnotes record={record} path="title" />
          </>
        )}
      </p>
      {banner}
      <div className={styles.columns}>
        <div>
          <Section title="Summary">
            <p>
              {unbroken(record.summary)}
              <Footnotes record={record} path="summary" />
            </p>
          </Section>
          {children}
          <BeforeAndAfter entry={entry} detail={detail} />
        </div>
        <div>
          {side}
          <CountryLinks record={record} />
          <SourceList record={record} paths={statementPaths(entry)} />
          <HistorySection kind={entry.kind} history={detail.history} />
          <UseSection entry={entry} />
        </div>
      </div>
      <p className={styles.colophon}>
        {footnote && <span>{footnote}</span>}
        <span>
          Record {record.id}, {about.title}, release {release}: {address}
        </span>
      </p>
    </PageFrame>
  );
}

/** The regional frameworks that the record names, each leading to the records that name it. */
function FrameworkLinks({ frameworks: named = [] }: Pick<AtlasRecord['record'], 'frameworks'>) {
  return named.map((id) => (
    <Fragment key={id}>
      {' '}
      · <Link to={hrefWith('/', filtersWith({ framework: [[id]] }))}>{frameworks[id]}</Link>
    </Fragment>
  ));
}

/** What a reader can take away from a record's page; not printed. */
function UseSection({ entry }: { entry: AtlasRecord }) {
  return (
    <div className={styles.use}>
      <Section title="Use">
        <div className={styles.buttons}>
          <CopyLinkButton />
          <CiteButton citation={(edition) => citeRecord(entry, edition)} />
          <Button onPress={() => window.print()}>Print</Button>
        </div>
        {entry.kind === 'agreement' && (
          <Link className={styles.compare ?? ''} to={`/compare?ids=${entry.record.id}`}>
            Compare with another agreement
          </Link>
        )}
      </Section>
    </div>
  );
}
