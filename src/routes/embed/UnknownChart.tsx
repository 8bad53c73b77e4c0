import { chartIds, charts } from '@/charts/chartList';
import { shorten } from '@/domain/words/sentences';
import styles from '@/routes/embed/EmbedPage.module.css';
import { ATLAS } from '@/ui/atlas';
import { Link } from '@/ui/Link';
import { DocumentTitle } from '@/ui/PageHeading';

/** Says that no chart has this short name, which ones there are, and how to the atlas. */
export function UnknownChart({ asked }: { asked: string }) {
  return (
    <>
      <DocumentTitle title="Unknown chart" />
      <h1 className={styles.problem}>{asked ? `No chart is called “${shorten(asked)}”` : 'The address names no chart'}</h1>
      <p>An address of one chart ends in its short name. These can be embedded:</p>
      <ul className={styles.known}>
        {chartIds.map((id) => (
          <li key={id}>
            <Link to={`/embed/${id}`} target="_blank" rel="noopener">
              {charts[id].title}
            </Link>{' '}
            <code>/embed/{id}</code>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/" target="_blank" rel="noopener">
          Open {ATLAS}
        </Link>{' '}
        and choose “Embed” in the menu of a chart to get the code that fits.
      </p>
    </>
  );
}
