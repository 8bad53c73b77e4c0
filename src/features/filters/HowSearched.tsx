import { useMeta } from '@/api/queries';
import type { Filters } from '@/domain/facets/filters';
import { absenceSentences } from '@/domain/records/absence';
import { Link } from '@/ui/Link';

/** Says what it means that nothing is shown under these filters: how the countries concerned were searched in the time asked for. */
export function HowSearched({ filters }: { filters: Pick<Filters, 'country' | 'from' | 'to'> }) {
  const sentences = absenceSentences(useMeta(), filters.country, filters);
  return (
    <p>
      {sentences.join(' ')} <Link to="/about#coverage">How countries and years were searched</Link>
    </p>
  );
}
