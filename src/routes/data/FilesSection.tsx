import { useQuery } from '@tanstack/react-query';
import { siteHref } from '@/api/siteHref';
import { releaseFilesQuery } from '@/api/staticFiles';
import type { ReleaseFiles } from '@/domain/answers/releaseFiles';
import { formatCount } from '@/domain/words/sentences';
import styles from '@/routes/data/Data.module.css';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { ScrollBox } from '@/ui/ScrollBox';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}

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
                  {nameOf(path)}
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

/** Downloads of every release: as JSON, as CSV, and described for programs. */
export function FilesSection() {
  const { data, error, refetch } = useQuery(releaseFilesQuery);
  return (
    <section aria-labelledby="files">
      <h2 id="files">Downloads</h2>
      <p>
        The records as JSON and as CSV (UTF-8, with a header), and a description for programs (datapackage.json). The checksum tells whether
        a file arrived whole.
      </p>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loading label="Loading the list of files" height={240} />}
      {data === null && <p>The files are made when the site is built; this copy of it has none.</p>}
      {data?.map(({ id, files }) => (
        <div key={id}>
          <h3>Release {id}</h3>
          <FileTable id={id} files={files} />
        </div>
      ))}
    </section>
  );
}
