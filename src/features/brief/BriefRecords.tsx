import { Fragment } from 'react';
import styles from '@/features/brief/Brief.module.css';
import { type BriefRow, type BriefSource, briefColumns } from '@/features/brief/briefContent';
import { Link } from '@/ui/Link';

/** Small screens draw the table as blocks, which takes its meaning away in Safari; roles written out give it back. */
const roles = { table: { role: 'table' }, group: { role: 'rowgroup' }, row: { role: 'row' }, cell: { role: 'cell' } } as const;

/** All records of a brief, each with the numbers of its sources. */
export function BriefRecords({ rows }: { rows: readonly BriefRow[] }) {
  return (
    <table {...roles.table} className={styles.table} aria-label="Records">
      <thead {...roles.group}>
        <tr {...roles.row}>
          {briefColumns.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map(({ key, date, title, path, type, who, topics, sources }) => (
          <tr key={key} {...roles.row}>
            <td {...roles.cell}>{date}</td>
            <td {...roles.cell} className={styles.title}>
              <Link to={path}>{title}</Link>
            </td>
            <td {...roles.cell}>{type}</td>
            <td {...roles.cell}>{who}</td>
            <td {...roles.cell}>{topics}</td>
            <td {...roles.cell} className={styles.numbers} data-label="Sources">
              {sources.map((number, position) => (
                <Fragment key={number}>
                  {position > 0 && ', '}
                  <a href={`#source-${number}`}>{number}</a>
                </Fragment>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The sources of a brief, numbered as the records name them; their addresses are printed. */
export function BriefSources({ sources }: { sources: readonly BriefSource[] }) {
  return (
    <ol className={styles.sources}>
      {sources.map(({ number, url, title, publisher, published, language }) => (
        <li key={url} id={`source-${number}`} value={number} tabIndex={-1}>
          <a href={url} rel="noopener noreferrer" lang={title === publisher ? undefined : language}>
            {title}
          </a>
          . {publisher}, {published}.<span className={styles.address}> {url}</span>
        </li>
      ))}
    </ol>
  );
}
