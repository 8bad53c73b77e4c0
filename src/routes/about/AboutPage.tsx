import { useMeta } from '@/api/queries';
import { noFilters } from '@/domain/facets/filters';
import { followUpRule } from '@/domain/records/followUpRule';
import { formatPartialDate } from '@/domain/time/partialDate';
import { kosovoFootnote } from '@/domain/vocabulary/countries';
import { idsOf, sourceQualities } from '@/domain/vocabulary/vocabulary';
import { glossary } from '@/domain/words/glossary';
import { upperFirst } from '@/domain/words/sentences';
import { CoverageSection } from '@/features/coverage/Coverage';
import { hrefWith } from '@/features/filters/filterHref';
import { qualityWords } from '@/features/records/evidence';
import styles from '@/routes/about/AboutPage.module.css';
import { AccessibilitySection } from '@/routes/about/AccessibilitySection';
import { CountingSection, MethodSection } from '@/routes/about/CountingSections';
import { FollowThroughSection } from '@/routes/about/FollowThroughSection';
import { QuestionSection } from '@/routes/about/QuestionSection';
import { Link } from '@/ui/Link';
import { PageFrame } from '@/ui/PageFrame';
import { PageHeading } from '@/ui/PageHeading';

/** How the records were made, what the terms, a filter and a number mean, and how to reach everything by keyboard. */
export function AboutPage() {
  const { release, published, records, span, vocabulary } = useMeta();
  return (
    <PageFrame className={styles.page}>
      <PageHeading title="About">About the Atlas</PageHeading>
      <h2>What it covers</h2>
      <p>
        Release {release}, published {formatPartialDate(published)}: {records.activity} activities, {records.agreement} agreements and{' '}
        {records.initiative} initiatives between {formatPartialDate(span.start)} and {formatPartialDate(span.end)}, with{' '}
        {vocabulary.countries.length} countries and {records.organisation} organisations that take part in them.
      </p>
      <h2>How a record is made</h2>
      <ul>
        <li>Every record rests on at least one public source, which it names with publisher, language and date.</li>
        <li>What a source does not say is left open. A date is as precise as its source, and is never shown as more precise.</li>
        <li>“Planned” means that the sources only announce it; it remains so until a source says that it took place.</li>
        <li>People appear only as office holders acting in office.</li>
      </ul>
      <GlossarySection />
      <CountingSection />
      <QuestionSection />
      <MethodSection />
      <CoverageSection />
      <SourceQualitySection />
      <FollowUpSection />
      <FollowThroughSection />
      <h2>Kosovo</h2>
      <p>{kosovoFootnote}</p>
      <MapSection />
      <AccessibilitySection />
    </PageFrame>
  );
}

/** The terms, each with its one meaning. */
function GlossarySection() {
  return (
    <section aria-labelledby="glossary">
      <h2 id="glossary">Glossary</h2>
      <dl>
        {Object.entries(glossary).map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Whose outlines the map has, and which view of disputed areas. */
function MapSection() {
  return (
    <section aria-labelledby="map">
      <h2 id="map">Outlines of the map</h2>
      <p>
        The outlines come from Natural Earth, version 4.1.0, at 1:50 million, which is in the public domain; here they are simplified, and
        the smallest islands are left out. Natural Earth draws de facto borders, not borders as claimed, and so do we: Kosovo has its own
        outline, just as it has its own row in every list. No border on the map is a statement on status.
      </p>
      <p>
        The map shows the Western Balkans and their neighbours; Crimea and Cyprus lie outside it. Countries that it leaves out, or shows
        only in part, are counted in the list beside it. The EU and other bodies are not countries and are not shown.
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
      <p>Each source is marked by how close it is to the event. The mark says nothing about whether the source is correct.</p>
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
        A record that rests only on mirrors carries a warning: look for the original before you quote it. Numbers beside a statement name
        the sources that support it. Where a record has one source, that source supports everything; where it has several and nothing is
        mapped, they support the record as a whole.
      </p>
    </section>
  );
}
