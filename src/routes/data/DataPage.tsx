import { useMeta } from '@/api/queries';
import { siteHref } from '@/api/siteHref';
import { formatPartialDate } from '@/domain/time/partialDate';
import { footnoteFor } from '@/domain/vocabulary/countries';
import { formatCount } from '@/domain/words/sentences';
import { CiteButton } from '@/features/export/citation/CiteButton';
import { citeView } from '@/features/export/citation/citation';
import { ApiSection } from '@/routes/data/ApiSection';
import styles from '@/routes/data/Data.module.css';
import { FeedsSection } from '@/routes/data/FeedsSection';
import { FilesSection } from '@/routes/data/FilesSection';
import { ReleasesSection } from '@/routes/data/ReleasesSection';
import { PageFrame } from '@/ui/PageFrame';
import { PageHeading } from '@/ui/PageHeading';

/** What the dataset holds, its releases and files, the API, the feeds, and how to cite it. */
export function DataPage() {
  const { about, release, published, records, span, vocabulary } = useMeta();
  const total = records.activity + records.agreement + records.initiative;
  const countries = vocabulary.countries.map(({ code }) => code);
  return (
    <PageFrame className={styles.page}>
      <PageHeading title="Data" />
      <p>
        Release {release} of {formatPartialDate(published)} holds {formatCount(total)} records: {formatCount(records.activity)} activities,{' '}
        {formatCount(records.agreement)} agreements and {formatCount(records.initiative)} initiatives between{' '}
        {formatPartialDate(span.start)} and {formatPartialDate(span.end)}, and a registry of {formatCount(records.organisation)}{' '}
        organisations. All of it can be taken away without an account.
      </p>
      <ReleasesSection />
      <FilesSection />
      <section aria-labelledby="codebook">
        <h2 id="codebook">Codebook</h2>
        <p>
          <a href={siteHref('data/CODEBOOK.md')}>The codebook</a> says what each field means, how records were coded, and how dates of
          different precision are written.
        </p>
      </section>
      <ApiSection />
      <FeedsSection />
      <section aria-labelledby="cite">
        <h2 id="cite">Licence and how to cite</h2>
        <p>
          The data are under the {about.licence.title} licence (
          <a href={about.licence.url} rel="noopener noreferrer">
            {about.licence.name}
          </a>
          ): {about.licence.terms}.
        </p>
        <CiteButton
          citation={(edition) => citeView({ title: `${about.title}: dataset`, filterSentence: 'All records', total, countries }, edition)}
        />
      </section>
      <p className={styles.note}>{footnoteFor(countries)}</p>
    </PageFrame>
  );
}
