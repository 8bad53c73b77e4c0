import { ChartTableView } from '@/charts/figure/ChartTableView';
import type { ChartExport } from '@/charts/model';
import { pageNotes } from '@/charts/model';
import styles from '@/features/brief/Brief.module.css';
import { partWords } from '@/features/brief/figureParts';
import { paperTable } from '@/features/brief/paperTable';
import type { DrawnFigure } from '@/features/brief/useFigurePictures';
import { Loading } from '@/ui/Loading';

interface Props {
  chart: ChartExport;
  /** Undefined while it is drawn. */
  picture: DrawnFigure | undefined;
}

function Drawing({ chart, picture }: Props) {
  if (!picture) return <Loading label={`Drawing ${chart.title}`} />;
  if (picture === 'failed')
    return (
      <>
        <p className={styles.notes}>The picture could not be drawn; its numbers stand here as a table.</p>
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
export function BriefFigure({ chart, picture }: Props) {
  const notes = pageNotes(chart);
  // What takes several pages is torn between its pictures or rows, never within one.
  const isLong = picture !== undefined && (picture === 'failed' || picture.length > 1);
  return (
    <figure className={`${styles.figure} ${isLong ? styles.long : ''}`}>
      <figcaption>
        <h3>{chart.title}</h3>
        <p>{chart.finding}</p>
      </figcaption>
      <Drawing chart={chart} picture={picture} />
      {notes.length > 0 && <p className={styles.notes}>{notes.join(' ')}</p>}
    </figure>
  );
}
