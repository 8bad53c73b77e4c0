import { type RefObject, useEffect, useRef } from 'react';
import { useParams } from 'react-router';
import { chartIds, charts, isChartId } from '@/charts/chartList';
import { shorten } from '@/domain/words/sentences';
import { usePostedHeight } from '@/features/export/embed/embedSnippet';
import { FiltersProvider } from '@/features/filters/FilterProviders';
import { EmbeddedChart } from '@/routes/embed/EmbeddedChart';
import styles from '@/routes/embed/EmbedPage.module.css';
import { FrameAddress } from '@/routes/embed/FrameAddress';
import { ATLAS } from '@/ui/atlas';
import { Link } from '@/ui/Link';
import { ReadingOnly } from '@/ui/marks/marks';
import { DocumentTitle } from '@/ui/PageHeading';
import { StatusLine } from '@/ui/StatusLine';

/** One chart alone, made to stand in another site's page: no header, no menu, nothing that leaves the frame but links that open the atlas beside it. */
export function EmbedPage() {
  const { chart = '' } = useParams();
  const frame = useRef<HTMLElement>(null);
  usePostedHeight(frame, chart);
  useLinksOutside(frame);
  return (
    <ReadingOnly value={true}>
      <FrameAddress>
        <FiltersProvider>
          <main ref={frame} className={styles.frame}>
            {isChartId(chart) ? <EmbeddedChart id={chart} /> : <UnknownChart asked={chart} />}
          </main>
          <StatusLine />
        </FiltersProvider>
      </FrameAddress>
    </ReadingOnly>
  );
}

/** Opens every link inside `frame` in a tab of its own: the frame holds the chart and cannot become another page. */
function useLinksOutside(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const handleClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.href || link.target || event.defaultPrevented) return;
      // The router leaves a click alone that was taken before it.
      event.preventDefault();
      window.open(link.href, '_blank', 'noopener');
    };
    element.addEventListener('click', handleClick, { capture: true });
    return () => element.removeEventListener('click', handleClick, { capture: true });
  }, [frame]);
}

/** Says that no chart has this short name, which ones there are, and how to the atlas. */
function UnknownChart({ asked }: { asked: string }) {
  return (
    <>
      <DocumentTitle title="Unknown chart" />
      <h1 className={styles.problem}>{asked ? `No chart is called “${shorten(asked)}”` : 'The address names no chart'}</h1>
      <p>The address of an embedded chart ends in its short name. These can be embedded:</p>
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
