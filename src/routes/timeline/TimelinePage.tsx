import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Suspense, useMemo } from 'react';
import { isAnswerTo, overviewQuery } from '@/api/queries';
import { serialiseAll } from '@/domain/address/parameters';
import { counted } from '@/domain/words/sentences';
import { CiteViewButton } from '@/features/export/citation/CiteButton';
import { BriefLink } from '@/features/export/links/BriefLink';
import { CopyLinkButton } from '@/features/export/links/CopyLinkButton';
import { ActiveFilters } from '@/features/filters/ActiveFilters';
import { CountAnnouncer } from '@/features/filters/CountAnnouncer';
import { FilteredLayout } from '@/features/filters/FilteredLayout';
import { FilterRail } from '@/features/filters/FilterRail';
import { useAnsweredCounts } from '@/features/filters/facetLists';
import { LinkNotice } from '@/features/filters/LinkNotice';
import { useFilters } from '@/features/filters/useFilters';
import { FollowButton } from '@/features/savedViews/follow/FollowButton';
import { LanesView } from '@/features/timeline/LanesView';
import { ModeSwitch } from '@/features/timeline/TimelineControls';
import styles from '@/features/timeline/TimelineFrame.module.css';
import { TimelineStory } from '@/features/timeline/TimelineStory';
import { chartOfMode, laneParameters, shownMode, useTimelineModes } from '@/features/timeline/timelineModes';
import { Loading } from '@/ui/Loading';
import { lazyPart } from '@/ui/lazyPart';
import { PageHeading } from '@/ui/PageHeading';
import { atLeast, useMediaQuery } from '@/ui/useMediaQuery';

const RhythmFigure = lazyPart(async () => (await import('@/features/timeline/rhythm/RhythmFigure')).RhythmFigure);

/** The records over time under the filters: in lanes, or as the rhythm of contacts of each country. */
export function TimelinePage() {
  const { filters } = useFilters();
  const modes = useTimelineModes();
  const question = overviewQuery(filters);
  const overview = useQuery({ ...question, placeholderData: keepPreviousData });
  const { data } = overview;
  const total = isAnswerTo(question, data) ? data?.total : undefined;
  const room = { total, isNarrow: !useMediaQuery(atLeast('tablet')) };
  const isStory = shownMode(modes.mode, room) === 'story' && total !== undefined;
  const answered = useAnsweredCounts(overview, filters);
  const rail = useMemo(() => <FilterRail answered={answered} />, [answered]);
  return (
    <FilteredLayout rail={rail} {...(data && { showLabel: `Show ${counted(data.total, 'record')}` })}>
      <PageHeading title="Timeline" />
      <p className={styles.lead}>What came before a signing, what overlapped, what went quiet.</p>
      <LinkNotice extra={modes.problems} onRemoveExtra={modes.dropUnknown} />
      <ActiveFilters>
        <FollowButton />
        <CopyLinkButton />
        <CiteViewButton title="Timeline of digital-policy cooperation" total={total} />
        <BriefLink own={{ charts: chartOfMode(modes.mode), ...serialiseAll(laneParameters, modes) }} />
      </ActiveFilters>
      <CountAnnouncer total={total} />
      <ModeSwitch modes={modes} room={room} />
      {modes.mode === 'rhythm' ? (
        <Suspense fallback={<Loading label="Loading the rhythm" height={640} />}>
          <RhythmFigure filters={filters} isTable={modes.isTable} onToggleTable={modes.toggleTable} />
        </Suspense>
      ) : (
        <LanesView modes={modes} total={total} story={isStory && <TimelineStory filters={filters} modes={modes} total={total} />} />
      )}
    </FilteredLayout>
  );
}
