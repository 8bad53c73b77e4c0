import { noFilters } from '@/domain/facets/filters';
import { idsOf, sourceQualities } from '@/domain/vocabulary/vocabulary';
import { upperFirst } from '@/domain/words/sentences';
import { hrefWith } from '@/features/filters/filterHref';
import { qualityWords } from '@/features/records/sourceDescription';
import { Link } from '@/ui/Link';

/** What the quality of a source means, and the way to the records that have such a source. */
export function SourceQualitySection() {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Quality of sources</h2>
      <p>Each source is marked by how close it stands to the event. It says nothing on whether the source is right.</p>
      <ul>
        {idsOf(sourceQualities).map((quality) => (
          <li key={quality}>
            {upperFirst(qualityWords[quality])} (
            <Link to={hrefWith('/', { ...noFilters, sourceQuality: [quality] })}>
              records with {sourceQualities[quality].toLowerCase()} sources
            </Link>
            )
          </li>
        ))}
      </ul>
      <p>
        A record that rests on mirrors only carries a warning: look for the original before you quote it. Numbers beside a statement name
        the sources that support it. Where a record has one source, that one supports everything; where it has several and nothing is
        mapped, the page names them for the record as a whole.
      </p>
    </section>
  );
}
