import { useMeta } from '@/api/queries';
import { noFilters } from '@/domain/facets/filters';
import { followUpRule } from '@/domain/records/followUpRule';
import { formatPartialDate } from '@/domain/time/partialDate';
import { kosovoFootnote } from '@/domain/vocabulary/countries';
import { idsOf, sourceQualities } from '@/domain/vocabulary/vocabulary';
import { upperFirst } from '@/domain/words/sentences';
import { CoverageSection } from '@/features/coverage/Coverage';
import { hrefWith } from '@/features/filters/filterHref';
import { qualityWords } from '@/features/records/evidence';
import styles from '@/routes/about/AboutPage.module.css';
import { CountingSection, MethodSection } from '@/routes/about/CountingSections';
import { Link } from '@/ui/Link';
import { PageFrame } from '@/ui/PageFrame';
import { PageHeading } from '@/ui/PageHeading';

/** How the records were made, what a filter and a number mean, and how to reach everything by keyboard. */
export function AboutPage() {
  const { release, published, records, span, vocabulary } = useMeta();
  return (
    <PageFrame className={styles.page}>
      <PageHeading title="About">About the Atlas</PageHeading>
      <h2>What it holds</h2>
      <p>
        Release {release}, published {formatPartialDate(published)}: {records.activity} activities, {records.agreement} agreements and{' '}
        {records.initiative} initiatives between {formatPartialDate(span.start)} and {formatPartialDate(span.end)}, with{' '}
        {vocabulary.countries.length} countries and {records.organisation} organisations that take part in them.
      </p>
      <p>
        An activity is one dated thing that happened or was announced. An agreement is one instrument between parties. An initiative is a
        strategy, plan, programme, project, platform, network or law that runs over time.
      </p>
      <h2>How a record is made</h2>
      <ul>
        <li>Nothing stands here without a public source, which each record names with publisher, language and date.</li>
        <li>What a source does not say is left open. A date is as precise as its source, and never shown more precise than that.</li>
        <li>“Planned” means that the sources only announce it; it stays so until a source says that it took place.</li>
        <li>People appear only as office holders acting in office.</li>
      </ul>
      <CountingSection />
      <MethodSection />
      <CoverageSection />
      <SourceQualitySection />
      <FollowUpSection />
      <h2>Kosovo</h2>
      <p>{kosovoFootnote}</p>
      <MapSection />
      <h2>Accessibility</h2>
      <p>
        We aim at WCAG 2.2 AA. Every chart has a table of the same numbers, one tab stop, and marks that arrow keys walk and Enter filters
        by. All pages are checked with axe in both themes before each release; no test with users of screen readers has been made yet.
      </p>
    </PageFrame>
  );
}

/** Whose outlines the map has, and which view of disputed areas. */
function MapSection() {
  return (
    <section aria-labelledby="map">
      <h2 id="map">Outlines of the map</h2>
      <p>
        The outlines come from Natural Earth, version 4.1.0, at 1:50 million, which is in the public domain; here they are simplified, and
        the smallest islands are left out. Natural Earth draws borders as they are in fact held, not as they are claimed, and so do we:
        Kosovo has an outline of its own, as it has a row of its own in every list. No border on the map is a statement on status.
      </p>
      <p>
        The frame holds the Western Balkans and their neighbours. Crimea and Cyprus lie outside it. Countries that it leaves out, or shows
        only a corner of, are counted in the list beside the map. The EU and other bodies are no countries and are not shown.
      </p>
    </section>
  );
}

/** What is known of follow-ups of commitments, and what is not. */
function FollowUpSection() {
  return (
    <section aria-labelledby="follow-up">
      <h2 id="follow-up">What came of a commitment</h2>
      <ul>
        {followUpRule.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the quality of a source means, and the way to the records that have such a source. */
function SourceQualitySection() {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Quality of sources</h2>
      <p>Each source is marked by how close it stands to the event. It says nothing on whether the source is right.</p>
      <ul>
        {idsOf(sourceQualities).map((quality) => (
          <li key={quality}>
            {upperFirst(qualityWords[quality])} (
            <Link to={hrefWith('/', { ...noFilters, sourceQuality: [[quality]] })}>
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
