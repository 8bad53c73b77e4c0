import { useMemo, useRef } from 'react';
import type { Agreement } from '@/domain/records';
import { Footnotes } from '@/features/records/Footnotes';
import { lifeCycleFacts } from '@/features/records/facts';
import styles from '@/features/records/lifeCycle/LifeCycle.module.css';
import { LifeCycleDrawing } from '@/features/records/lifeCycle/LifeCycleDrawing';
import { lifeCycleLayout } from '@/features/records/lifeCycle/lifeCycleLayout';
import { palettes } from '@/ui/palette';
import { useMediaQuery } from '@/ui/useMediaQuery';
import { useTheme } from '@/ui/useTheme';
import { useWidth } from '@/ui/useWidth';

interface Props {
  agreement: Agreement;
  /** Day (`YYYY-MM-DD`) up to which the records go: the release's. */
  today: string;
}

/** An agreement's way from announcement to end: drawn to scale where there is room, and always as a list with the precision and sources of each date. */
export function LifeCycle({ agreement, today }: Props) {
  const { dates, status } = agreement;
  const band = useRef<HTMLElement>(null);
  const width = useWidth(band, 1000);
  const hasRoom = useMediaQuery('(min-width: 640px)');
  const palette = palettes[useTheme()];
  const layout = useMemo(() => lifeCycleLayout(dates, status, today, Math.max(width, 560)), [dates, status, today, width]);
  return (
    <section className={styles.band} ref={band} aria-label="Life cycle">
      <h2>Life cycle</h2>
      {hasRoom && <LifeCycleDrawing layout={layout} palette={palette} />}
      <ol className={hasRoom ? styles.inline : styles.upright}>
        {lifeCycleFacts(agreement).map(({ label, value, note, path }) => (
          <li key={label} className={path ? undefined : styles.missing}>
            <span>
              <b>{label}:</b> {value}
              {note && <span className={styles.missing}>, {note}</span>}
              {path && <Footnotes record={agreement} path={path} />}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
