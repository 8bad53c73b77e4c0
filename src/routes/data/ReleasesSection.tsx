import { useMeta } from '@/api/queries';
import { withRelease } from '@/domain/address/releaseLink';
import { formatPartialDate } from '@/domain/time/partialDate';
import { formatCount } from '@/domain/words/sentences';
import styles from '@/routes/data/Data.module.css';
import { Link } from '@/ui/Link';
import { ScrollBox } from '@/ui/ScrollBox';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

/** Every release, newest first, with the way to the atlas as it was and to what each one changed. */
export function ReleasesSection() {
  const { releases } = useMeta();
  const first = releases[0]?.id;
  return (
    <section aria-labelledby="releases">
      <h2 id="releases">Releases</h2>
      <p>
        A link with <code>release=</code> always shows the records as that release had them. Every record’s page tells how it changed from
        release to release.
      </p>
      <ScrollBox label="Table of releases">
        <table className={styles.table}>
          <caption>
            <VisuallyHidden>Releases of the dataset, newest first</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">Release</th>
              <th scope="col">Published</th>
              <th scope="col" className={styles.number}>
                Records
              </th>
              <th scope="col">What’s new</th>
              <th scope="col">Open</th>
            </tr>
          </thead>
          <tbody>
            {releases.toReversed().map(({ id, published, note, records }) => (
              <tr key={id}>
                <th scope="row">{id}</th>
                <td>{formatPartialDate(published)}</td>
                <td className={styles.number}>{formatCount(records)}</td>
                <td>{note}</td>
                <td>
                  <Link to={`/${withRelease('', id)}`} aria-label={`Open the Atlas as of this release, ${id}`}>
                    Open the Atlas as of this release
                  </Link>
                  {id !== first && (
                    <>
                      <br />
                      <Link to={`/data/changes?until=${id}`} aria-label={`What changed, ${id}`}>
                        What changed
                      </Link>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
