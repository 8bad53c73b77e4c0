import type { EmbedSlug } from '@/domain/address/embedCharts';
import type { LinkProblem } from '@/domain/address/linkProblem';
import { type ChartKey, OverviewCharts } from '@/features/dashboard/OverviewCharts';
import { useChartModes } from '@/features/dashboard/useChartModes';
import type { MarkActions } from '@/features/dashboard/useMarkActions';
import { useShownOverview } from '@/features/dashboard/useShownOverview';
import { LinkNotice } from '@/features/filters/LinkNotice';
import { useFilters } from '@/features/filters/useFilters';
import { sayWhereToFilter } from '@/routes/embed/StillFilters';
import { Empty } from '@/ui/Empty';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';

/** A chart of the overview, by its short name. Lists of one, made once: the charts are drawn again when their list is another. */
const keyOf: Readonly<Record<Exclude<EmbedSlug, 'timeline' | 'rhythm'>, readonly [ChartKey]>> = {
  'records-over-time': ['time'],
  'records-by-country': ['country'],
  'records-by-topic': ['topic'],
  'records-by-type': ['type'],
  'agreements-by-status': ['status'],
  'commitments-by-kind': ['commitments'],
  'country-by-topic': ['grid'],
  'country-pairs': ['pairs'],
  where: ['where'],
};

const nothing = () => undefined;
const stillMarks: MarkActions = {
  onBar: sayWhereToFilter,
  onColumn: sayWhereToFilter,
  onAllDates: sayWhereToFilter,
  onCell: sayWhereToFilter,
  onFollowUp: sayWhereToFilter,
  onVisitBar: nothing,
  onVisitColumn: nothing,
  onVisitCell: nothing,
  onVisitFollowUp: nothing,
};

interface Props {
  slug: keyof typeof keyOf;
  /** What the frame itself could not use of the address, and how to drop it. */
  notice: { readonly problems: readonly LinkProblem[]; readonly drop: () => void };
}

/** One chart of the overview, to read: its marks name their numbers and do not filter. */
export function OverviewEmbed({ slug, notice }: Props) {
  const { filters } = useFilters();
  const modes = useChartModes();
  const { shown, error, isWaiting, refetch } = useShownOverview(filters);
  const drawing = () => {
    if (error) return <Failed error={error} onRetry={() => void refetch()} />;
    if (!shown) return <Loading label="Counting the records" height={560} />;
    if (shown.overview.total === 0)
      return <Empty title="No record matches these filters">Whoever embedded this chart asked for more than any record has.</Empty>;
    return <OverviewCharts shown={shown} modes={modes} actions={stillMarks} only={keyOf[slug]} />;
  };
  return (
    <>
      <LinkNotice
        extra={[...modes.problems, ...notice.problems]}
        onRemoveExtra={() => {
          modes.dropUnknown();
          notice.drop();
        }}
      />
      <div aria-busy={isWaiting}>{drawing()}</div>
    </>
  );
}
