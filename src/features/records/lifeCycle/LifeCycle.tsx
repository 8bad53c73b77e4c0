import { type CSSProperties, useId, useMemo, useRef } from 'react';
import { ANY_FILTERS, type LifeCycleBody } from '@/charts/model';
import { Fade, LifeCyclePlot } from '@/charts/plot/LifeCycle';
import { layoutLifeCycle } from '@/charts/plot/lifeCycleLayout';
import type { Agreement } from '@/domain/records/records';
import { ExportMenu } from '@/features/export/ExportMenu';
import { useRegisterChart } from '@/features/export/pageCharts';
import { lifeCycleFacts } from '@/features/records/factRows';
import styles from '@/features/records/lifeCycle/LifeCycle.module.css';
import { type KnownTo, lifeCycleChart } from '@/features/records/lifeCycle/lifeCycleChart';
import { Footnotes } from '@/features/records/Statements';
import { palettes } from '@/ui/palette';
import { useIsTakingOver } from '@/ui/useIsTakingOver';
import { atLeast, useMediaQuery } from '@/ui/useMediaQuery';
import { useTheme } from '@/ui/useTheme';
import { useWidth } from '@/ui/useWidth';

interface Props {
  agreement: Agreement;
  /** Made once: the drawing follows from it. */
  knownTo: KnownTo;
}

/** Widths of the drawing in px for which the build reserves its height: that in most windows with room for two columns, and that in narrower ones. */
const KEPT = { wide: 1000, narrow: 704 } as const;

function keptHeights(body: LifeCycleBody): CSSProperties {
  const height = (width: number) => `${layoutLifeCycle(body, { width }).height}px`;
  return { '--wide': height(KEPT.wide), '--narrow': height(KEPT.narrow) };
}

/** An agreement's way from announcement to end: drawn to scale where there is room, and always as a list with the precision and sources of each date. */
export function LifeCycle({ agreement, knownTo }: Props) {
  const band = useRef<HTMLElement>(null);
  const fade = useId();
  const width = useWidth(band, KEPT.wide);
  // A sheet of A4 has room for it, less its margins too.
  const hasRoom = useMediaQuery(`print, ${atLeast('tablet')}`);
  const isTakingOver = useIsTakingOver();
  const palette = palettes[useTheme()];
  const chart = useMemo(() => lifeCycleChart(agreement, knownTo), [agreement, knownTo]);
  useRegisterChart(band, { chart, total: 1, query: ANY_FILTERS });
  const { body } = chart;
  const layout = useMemo(() => layoutLifeCycle(body, { width: Math.max(width, 560) }), [body, width]);
  return (
    <section className={styles.band} ref={band} aria-label="Life cycle">
      <div className={styles.head}>
        <h2>{chart.title}</h2>
        <ExportMenu chart={chart} total={1} query={ANY_FILTERS} />
      </div>
      {hasRoom && (
        <svg
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          className={isTakingOver ? `${styles.drawing} ${styles.ofBuild}` : styles.drawing}
          style={isTakingOver ? keptHeights(body) : undefined}
          aria-hidden="true"
        >
          <Fade id={fade} colour={palette.data} />
          <LifeCyclePlot layout={layout} palette={palette} fade={fade} />
        </svg>
      )}
      <ol className={styles.facts}>
        {lifeCycleFacts(agreement).map(({ label, value, note, path, isStated }) => (
          <li key={path} className={isStated ? undefined : styles.missing}>
            <span>
              <b>{label}:</b> {value}
              {note && <span className={styles.missing}>, {note}</span>}
              {isStated && <Footnotes record={agreement} path={path} />}
            </span>
          </li>
        ))}
        {body.waiting && (
          <li className={styles.missing}>
            {body.waiting.words.charAt(0).toUpperCase()}
            {body.waiting.words.slice(1)}
          </li>
        )}
      </ol>
    </section>
  );
}
