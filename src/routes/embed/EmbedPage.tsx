import { useRef } from 'react';
import { useParams } from 'react-router';
import { isChartId } from '@/charts/chartList';
import { usePostedHeight } from '@/features/export/embed/embedHeight';
import { FiltersProvider } from '@/features/filters/FilterProviders';
import { EmbeddedChart } from '@/routes/embed/EmbeddedChart';
import styles from '@/routes/embed/EmbedPage.module.css';
import { FrameAddress } from '@/routes/embed/FrameAddress';
import { UnknownChart } from '@/routes/embed/UnknownChart';
import { useLinksOutside } from '@/routes/embed/useLinksOutside';
import { ReadingOnly } from '@/ui/marks/marks';
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
