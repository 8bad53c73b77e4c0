import { useQueries } from '@tanstack/react-query';
import { overviewQuery, recordQuery } from '@/api/queries';
import { pages } from '@/domain/address/pages';
import type { Overview, RecordDetail } from '@/domain/answers/apiAnswers';
import { type Filters, filtersWith } from '@/domain/facets/filters';
import { loneValues } from '@/domain/facets/groups';
import { countryName } from '@/domain/vocabulary/countries';
import { topics } from '@/domain/vocabulary/vocabulary';
import { counted } from '@/domain/words/sentences';
import { pageHref } from '@/features/filters/filterHref';
import styles from '@/features/records/story/StoryAside.module.css';
import type { StoryRecord } from '@/features/records/story/storyOf';
import { qualityCounts } from '@/features/records/story/storyWords';
import { Link } from '@/ui/Link';

/** How many wider views are offered at most. */
const MOST_WIDER = 4;

/** A view that holds these records and others. */
interface WiderView {
  readonly name: string;
  readonly filters: Filters;
}

/** Returns the wider views: each country and each topic that every record here has, by itself. */
function widerViews({ country, topic }: Filters): WiderView[] {
  const [countries, subjects] = [loneValues(country), loneValues(topic)];
  const each = [
    ...countries.map((code) => ({ name: countryName(code), filters: filtersWith({ country: [[code]] }) })),
    ...subjects.map((own) => ({ name: topics[own], filters: filtersWith({ topic: [[own]] }) })),
  ];
  return each.slice(0, MOST_WIDER);
}

interface Props {
  records: readonly StoryRecord[];
  filters: Filters;
}

/** Beside a story: the sources behind it, and the views in which its records stand among others. */
export function StoryAside({ records, filters }: Props) {
  const details = useQueries({
    queries: records.map(({ kind, id }) => ({ ...recordQuery(kind, id), select: (detail: RecordDetail) => detail })),
  });
  const wider = widerViews(filters);
  const answers = useQueries({
    queries: wider.map((view) => ({ ...overviewQuery(view.filters), select: ({ total }: Overview) => total })),
  });
  const told = details.flatMap(({ data }) => data ?? []);
  // A view that holds nothing more is not wider.
  const more = wider.flatMap((view, at) => {
    const total = answers[at]?.data;
    return total !== undefined && total > records.length ? [{ ...view, total }] : [];
  });
  return (
    <aside className={styles.aside} aria-label="About this story">
      <h3>What this rests on</h3>
      <p>{told.length === records.length ? qualityCounts(told.flatMap(({ record }) => record.sources)) : ' '}</p>
      {more.length > 0 && (
        <>
          <h3>Wider views</h3>
          <ul>
            {more.map(({ name, filters: own, total }) => (
              <li key={name}>
                <Link to={pageHref(pages.timeline.path, own)}>{`${name}: ${counted(total, 'record')}`}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
