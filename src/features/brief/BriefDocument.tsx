import { type ChartId, charts } from '@/charts/chartList';
import type { ChartExport } from '@/charts/model';
import styles from '@/features/brief/Brief.module.css';
import { BriefFigure } from '@/features/brief/BriefFigure';
import { BriefRecords, BriefSources } from '@/features/brief/BriefRecords';
import type { Brief } from '@/features/brief/briefContent';
import type { DrawnFigure } from '@/features/brief/useFigurePictures';
import { Loading } from '@/ui/Loading';

interface Props {
  brief: Brief;
  /** Charts that are on their way. */
  waiting: readonly ChartId[];
  pictures: ReadonlyMap<ChartExport, DrawnFigure>;
}

/** A brief as a document, as it will be printed; its title is the page's heading above. */
export function BriefDocument({ brief, waiting, pictures }: Props) {
  const { scope, editionWords, link, findings, charts: shown, rows, sources, citation } = brief;
  return (
    <>
      <p className={styles.scope}>
        <strong>{scope}</strong>
        <br />
        {editionWords}
        <br />
        <a href={link}>{link}</a>
      </p>
      <h2>Findings</h2>
      <ul>
        {findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
      {shown.length + waiting.length > 0 && <h2>Charts</h2>}
      {shown.map((chart) => (
        <BriefFigure key={chart.id} chart={chart} picture={pictures.get(chart)} />
      ))}
      {waiting.map((id) => (
        <Loading key={id} label={`Loading the chart “${charts[id].title}”`} height={640} />
      ))}
      <h2>Records</h2>
      <BriefRecords rows={rows} />
      <h2>Sources</h2>
      <BriefSources sources={sources} />
      <h2>How to cite</h2>
      <p className={styles.citation}>{citation}</p>
    </>
  );
}
