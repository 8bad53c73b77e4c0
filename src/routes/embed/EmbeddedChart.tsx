import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { isAnswerTo, overviewQuery, useMeta } from '@/api/queries';
import { type ChartId, charts, chartTitle, isExplorerChart, isFollowChart, isTimelineChart, readInFrame } from '@/charts/chartList';
import { withoutRelease } from '@/domain/address/releaseLink';
import { creditLine } from '@/domain/records/about';
import { kosovoFootnote } from '@/domain/vocabulary/countries';
import { counted } from '@/domain/words/sentences';
import { atlasPath } from '@/features/export/embed/embedAddress';
import { FrameAddressNotice } from '@/features/filters/LinkNotice';
import { useFilterSentence } from '@/features/filters/useFilterSentence';
import { useFilters } from '@/features/filters/useFilters';
import { UnknownRelease } from '@/features/releases/UnknownRelease';
import styles from '@/routes/embed/EmbedPage.module.css';
import { ATLAS } from '@/ui/atlas';
import { Link } from '@/ui/Link';
import { Loading } from '@/ui/Loading';
import { lazyPart } from '@/ui/lazyPart';
import { DocumentTitle } from '@/ui/PageHeading';
import { NoConnection } from '@/ui/Updating';
import hidden from '@/ui/VisuallyHidden.module.css';

// A frame draws one of them; the others are never fetched.
const OverviewEmbed = lazyPart(async () => (await import('@/routes/embed/OverviewEmbed')).OverviewEmbed);
const ExplorerEmbed = lazyPart(async () => (await import('@/routes/embed/ExplorerEmbed')).ExplorerEmbed);
const TimelineEmbed = lazyPart(async () => (await import('@/routes/embed/TimelineEmbed')).TimelineEmbed);
const FollowEmbed = lazyPart(async () => (await import('@/routes/embed/FollowEmbed')).FollowEmbed);

/** A chart with what it shows in words above, and source, licence and the way to the atlas below. */
export function EmbeddedChart({ id }: { id: ChartId }) {
  const { filters } = useFilters();
  const sentenceOf = useFilterSentence();
  const question = overviewQuery(filters);
  const { data } = useQuery({ ...question, placeholderData: keepPreviousData });
  const total = isAnswerTo(question, data) ? data?.total : undefined;
  const title = chartTitle(charts[id], filters);
  return (
    <>
      <DocumentTitle title={title} />
      <h1 className={hidden.hidden}>{ATLAS}</h1>
      <p className={styles.shown}>
        {sentenceOf(filters)}
        {total !== undefined && <span className={styles.count}> · {counted(total, 'record')}</span>}
      </p>
      <UnknownRelease />
      <FrameAddressNotice ofChart={readInFrame(id)} />
      <NoConnection />
      <div className={styles.body}>
        <Suspense fallback={<Loading label={`Loading “${title}”`} height={560} />}>
          <OneChart id={id} total={total} />
        </Suspense>
      </div>
      <EmbedFoot id={id} />
    </>
  );
}

function OneChart({ id, total }: { id: ChartId; total: number | undefined }) {
  if (isExplorerChart(id)) return <ExplorerEmbed total={total} />;
  if (isTimelineChart(id)) return <TimelineEmbed id={id} total={total} />;
  return isFollowChart(id) ? <FollowEmbed /> : <OverviewEmbed id={id} />;
}

/** Where the numbers come from, and the same view in the atlas. */
function EmbedFoot({ id }: { id: ChartId }) {
  const { about, release } = useMeta();
  return (
    <footer className={styles.foot}>
      <p>
        {creditLine(about, release)}{' '}
        <Link to={atlasPath(id, withoutRelease(location.search))} target="_blank" rel="noopener">
          Open in {ATLAS}
        </Link>
      </p>
      <p>{kosovoFootnote}</p>
    </footer>
  );
}
