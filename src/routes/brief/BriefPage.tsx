import { followModes } from '@/api/queries';
import styles from '@/features/brief/Brief.module.css';
import { BriefDocument } from '@/features/brief/BriefDocument';
import { BriefTools } from '@/features/brief/BriefTools';
import { chartsParameter } from '@/features/brief/briefCharts';
import { useBrief } from '@/features/brief/useBrief';
import { useExploreState } from '@/features/explore/exploreState';
import { hrefWith } from '@/features/filters/filterHref';
import { HowSearched } from '@/features/filters/HowSearched';
import { LinkNotice } from '@/features/filters/LinkNotice';
import { useFilters } from '@/features/filters/useFilters';
import { usePageState } from '@/features/filters/usePageState';
import { laneParameters } from '@/features/timeline/timelineModes';
import { Empty } from '@/ui/Empty';
import { Failed } from '@/ui/Failed';
import { Link } from '@/ui/Link';
import { Loading } from '@/ui/Loading';
import { PageFrame } from '@/ui/PageFrame';
import { PageHeading } from '@/ui/PageHeading';

const briefParameters = { charts: chartsParameter, ...laneParameters, ...followModes };

/** The records that the filters leave as a document to print, or to save as DOCX or Markdown. */
export function BriefPage() {
  const { filters } = useFilters();
  // A choice makes no step: Back leads out of the brief.
  const { values, problems, set, dropUnknown } = usePageState(briefParameters, 'replace');
  const explorer = useExploreState();
  const { charts: chosen } = values;
  const state = useBrief(chosen, values);
  const { title, pictures } = state;
  const isEmpty = state.brief?.total === 0;
  return (
    <PageFrame
      className={styles.page}
      crumb={
        <>
          <Link to={hrefWith('/', filters)}>Overview of these records</Link> / Brief
        </>
      }
    >
      <LinkNotice
        extra={[...problems, ...explorer.problems]}
        onRemoveExtra={() => {
          dropUnknown();
          explorer.dropUnknown();
        }}
      />
      <BriefTools
        brief={isEmpty || state.error || state.waiting.length > 0 ? null : state.brief}
        isDrawn={!pictures.includes(undefined)}
        chosen={chosen}
        titles={state.titles}
        onChoose={(next) => set({ charts: next })}
      />
      <PageHeading title={title} />
      <BriefBody {...state} />
    </PageFrame>
  );
}

/** The document, or what stands in its place while there is none. */
function BriefBody({ brief, waiting, error, retry, pictures }: ReturnType<typeof useBrief>) {
  const { filters } = useFilters();
  if (error) return <Failed error={error} onRetry={retry} />;
  if (!brief) return <Loading label="Loading the brief" height={960} />;
  if (brief.total > 0) return <BriefDocument brief={brief} waiting={waiting} pictures={pictures} />;
  return (
    <Empty title="No record matches these filters">
      {brief.filterSentence}.
      <HowSearched filters={filters} />
      Go back to the overview and remove a filter, or widen the dates.
    </Empty>
  );
}
