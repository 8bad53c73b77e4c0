import { Fragment } from 'react';
import { type ChartId, charts } from '@/charts/chartList';
import { ChartTableView } from '@/charts/figure/ChartTableView';
import { type ChartExport, pageNotes } from '@/charts/model';
import { detailsSentence } from '@/domain/words/sourceName';
import styles from '@/features/brief/Brief.module.css';
import type { BriefAgreement } from '@/features/brief/briefAgreements';
import { type Brief, type BriefRow, type BriefSource, briefColumns } from '@/features/brief/briefContent';
import { paperTable, partWords } from '@/features/brief/figureOnPaper';
import type { DrawnFigure } from '@/features/brief/useBrief';
import { Link } from '@/ui/Link';
import { Loading } from '@/ui/Loading';
import { ScrollBox } from '@/ui/ScrollBox';
import { unbroken } from '@/ui/unbroken';

interface BriefFigureProps {
  chart: ChartExport;
  /** Undefined while it is drawn. */
  picture: DrawnFigure | undefined;
}

function Drawing({ chart, picture }: BriefFigureProps) {
  if (!picture) return <Loading label={`Drawing ${chart.title}`} />;
  if (picture === 'failed')
    return (
      <>
        <p className={styles.notes}>The picture could not be drawn; its numbers are given here as a table.</p>
        <ChartTableView chart={{ ...chart, table: paperTable(chart.table) }} height={0} />
      </>
    );
  return picture.map(({ svg, width, height }, at) => {
    const words = partWords(chart, at, picture.length);
    return (
      <img key={words} src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} width={width} height={height} alt={words} />
    );
  });
}

/** A chart of a brief: always light, as on paper; a table of its numbers where it cannot be drawn. */
function BriefFigure({ chart, picture }: BriefFigureProps) {
  const notes = pageNotes(chart);
  // What takes several pages is torn between its pictures or rows, never within one.
  const isLong = picture !== undefined && (picture === 'failed' || picture.length > 1);
  return (
    <figure className={`${styles.figure} ${isLong ? styles.long : ''}`}>
      <figcaption>
        <h3>{unbroken(chart.title)}</h3>
        {chart.amount && <p>{chart.amount}</p>}
        {chart.finding && <p>{unbroken(chart.finding)}</p>}
      </figcaption>
      <Drawing chart={chart} picture={picture} />
      {notes.length > 0 && <p className={styles.notes}>{notes.join(' ')}</p>}
    </figure>
  );
}

/** Small screens draw the table as blocks, which takes its meaning away in Safari; roles written out give it back. */
const roles = { table: { role: 'table' }, group: { role: 'rowgroup' }, row: { role: 'row' }, cell: { role: 'cell' } } as const;

function SourceNumbers({ numbers }: { numbers: readonly number[] }) {
  return numbers.map((number, position) => (
    <Fragment key={number}>
      {position > 0 && ', '}
      <a href={`#source-${number}`}>{number}</a>
    </Fragment>
  ));
}

/** An agreement with its commitments and what is known to have come of them. */
function BriefAgreementText({ agreement }: { agreement: BriefAgreement }) {
  const { title, path, facts, summary, commitments, sources } = agreement;
  return (
    <section className={styles.agreement}>
      <h3>
        <Link to={path}>{title}</Link>
      </h3>
      <p>{unbroken(facts)}</p>
      <p>
        {unbroken(summary)}{' '}
        <span className={styles.numbers}>
          [<SourceNumbers numbers={sources} />]
        </span>
      </p>
      {commitments.length > 0 && (
        <ul>
          {commitments.map(({ text, followUp }) => (
            <li key={text}>
              {unbroken(text)} <em>{unbroken(followUp)}</em>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** All records of a brief, each with the numbers of its sources. */
function BriefRecords({ rows }: { rows: readonly BriefRow[] }) {
  return (
    <ScrollBox label="Records of the brief">
      <table {...roles.table} className={styles.table} aria-label="Records">
        <thead {...roles.group}>
          <tr {...roles.row}>
            {briefColumns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.group}>
          {rows.map(({ date, title, path, type, who, topics, sources }) => (
            <tr key={path} {...roles.row}>
              <td {...roles.cell}>{date}</td>
              <td {...roles.cell} className={styles.title}>
                <Link to={path}>{title}</Link>
              </td>
              <td {...roles.cell}>{type}</td>
              <td {...roles.cell}>{who}</td>
              <td {...roles.cell}>{unbroken(topics)}</td>
              <td {...roles.cell} className={styles.numbers} data-label="Sources">
                <SourceNumbers numbers={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The sources of a brief, numbered as the records name them; their addresses are printed. */
function BriefSources({ sources }: { sources: readonly BriefSource[] }) {
  return (
    <ol className={styles.sources}>
      {sources.map(({ number, url, name, details, language }) => (
        <li key={url} id={`source-${number}`} value={number} tabIndex={-1}>
          <a href={url} rel="noopener noreferrer" lang={language ?? undefined}>
            {unbroken(name)}
          </a>
          {unbroken(detailsSentence({ name, details }))}
          <span className={styles.address}> {url}</span>
        </li>
      ))}
    </ol>
  );
}

interface Props {
  brief: Brief;
  /** Charts that are on their way. */
  waiting: readonly ChartId[];
  /** Those of the brief's charts, in their order. */
  pictures: readonly (DrawnFigure | undefined)[];
}

/** A brief as a document, as it will be printed; its title is the page's heading above. */
export function BriefDocument({ brief, waiting, pictures }: Props) {
  const { scope, editionWords, link, lead, findings, coverage, charts: shown, agreements, rows, sources, citation } = brief;
  return (
    <>
      <p className={styles.scope}>
        <strong>{scope}</strong>
        <br />
        {editionWords}
        <br />
        <a href={link}>{link}</a>
      </p>
      <p className={styles.lead}>{lead}</p>
      {findings.length > 0 && (
        <>
          <h2>Findings</h2>
          <ul>
            {findings.map((finding) => (
              <li key={finding}>{unbroken(finding)}</li>
            ))}
          </ul>
        </>
      )}
      {shown.length + waiting.length > 0 && <h2>Charts</h2>}
      {shown.map((chart, at) => (
        <BriefFigure key={chart.id} chart={chart} picture={pictures[at]} />
      ))}
      {waiting.map((id) => (
        <Loading key={id} label={`Loading the chart “${charts[id].title}”`} height={640} />
      ))}
      {agreements.length > 0 && (
        <>
          <h2>Agreements</h2>
          {agreements.map((agreement) => (
            <BriefAgreementText key={agreement.path} agreement={agreement} />
          ))}
        </>
      )}
      <aside className={styles.coverage} aria-labelledby="how-searched">
        <h2 id="how-searched">How sources were searched</h2>
        {coverage.map((line) => (
          <p key={line}>{unbroken(line)}</p>
        ))}
      </aside>
      <h2>Records</h2>
      <BriefRecords rows={rows} />
      <h2>Sources</h2>
      <BriefSources sources={sources} />
      <h2>How to cite</h2>
      <p className={styles.citation}>{unbroken(citation)}</p>
    </>
  );
}
