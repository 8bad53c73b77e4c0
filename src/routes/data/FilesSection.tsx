import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { siteHref } from '@/api/siteHref';
import { feedIndexQuery, releaseFilesQuery } from '@/api/staticFiles';
import type { ReleaseFiles } from '@/domain/answers/releaseFiles';
import { formatCount } from '@/domain/words/sentences';
import { FirstOf } from '@/features/profiles/FirstOf';
import styles from '@/routes/data/Data.module.css';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { ScrollBox } from '@/ui/ScrollBox';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

/** Returns a size in words, in units of a thousand: `840 B`, `12.4 kB`, `1.3 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const kilo = bytes / 1000;
  return kilo < 999.95 ? `${kilo.toFixed(1)} kB` : `${(kilo / 1000).toFixed(1)} MB`;
}

/** The files of one release, each with what a reader needs to check that it came whole. */
function FileTable({ id, files }: Pick<ReleaseFiles[number], 'id' | 'files'>) {
  return (
    <ScrollBox label={`Files of release ${id}`}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>Files of release {id}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col" className={styles.number}>
              Records
            </th>
            <th scope="col" className={styles.number}>
              Size
            </th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ path, bytes, sha256, records }) => (
            <tr key={path}>
              <th scope="row">
                <a href={siteHref(path)} download>
                  {path.split('/').at(-1)}
                </a>
              </th>
              <td className={styles.number}>{records === null ? '' : formatCount(records)}</td>
              <td className={styles.number}>{fileSize(bytes)}</td>
              <td className={styles.hash}>{sha256}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

interface WrittenProps<T> {
  answer: UseQueryResult<T | null>;
  what: 'files' | 'feeds';
  children: (list: T) => ReactNode;
}

/** A list that the build writes, once it is there; a line in its place where this copy of the site has none. */
function Written<T>({ answer: { data, error, refetch }, what, children }: WrittenProps<T>) {
  return (
    <>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading label={`Loading the list of ${what}`} height={240} />}
      {data === null && <p>The {what} are made when the site is built; this copy has none.</p>}
      {data && children(data)}
    </>
  );
}

/** Downloads of every release: as JSON, as CSV, and described for programs. */
export function FilesSection() {
  const answer = useQuery(releaseFilesQuery);
  return (
    <section aria-labelledby="files">
      <h2 id="files">Downloads</h2>
      <p>
        The records as JSON and as CSV (UTF-8, with a header), and a description for programs (datapackage.json). Where a record has several
        countries, topics, organisations or sources, its row holds them in one cell, for reading and filtering in a spreadsheet; the tables
        records-countries.csv and the like have one value per row, to be joined by the record’s id. The checksum tells whether a file
        arrived whole. Catalogues of open data find the newest release described in DCAT-AP:{' '}
        <a href={siteHref('data/catalog.jsonld')}>catalog.jsonld</a>.
      </p>
      <Written answer={answer} what="files">
        {(releases) =>
          releases.map(({ id, files }) => (
            <div key={id}>
              <h3>Release {id}</h3>
              <FileTable id={id} files={files} />
            </div>
          ))
        }
      </Written>
    </section>
  );
}

/** Feeds of new records, and calendars of what is planned. */
export function FeedsSection() {
  const answer = useQuery(feedIndexQuery);
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">Feeds and calendars</h2>
      <p>
        A feed (Atom) brings the newest records to a feed reader; a calendar (iCalendar) lists planned activities, ends of agreements and
        upcoming milestones. Both follow the newest release.
      </p>
      <Written answer={answer} what="feeds">
        {(feeds) => (
          <FirstOf items={feeds} limit={8} noun="feeds">
            {(shown) => (
              <ul className={styles.links}>
                {shown.map(({ title, atom, calendar }) => (
                  <li key={atom}>
                    {title}:{' '}
                    <a href={siteHref(atom)} aria-label={`Feed of ${title}`}>
                      Feed
                    </a>
                    {calendar && (
                      <a href={siteHref(calendar)} aria-label={`Calendar of ${title}`}>
                        Calendar
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </FirstOf>
        )}
      </Written>
    </section>
  );
}
