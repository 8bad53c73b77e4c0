import { useQuery } from '@tanstack/react-query';
import { apiRoot } from '@/api/client';
import { listQuery, useMeta } from '@/api/queries';
import { siteHref } from '@/api/siteHref';
import { defaultSort, PAGE_SIZE } from '@/domain/address/listQuery';
import { API_PATH } from '@/domain/answers/endpoints';
import { filtersWith } from '@/domain/facets/filters';
import { formatPartialDate } from '@/domain/time/partialDate';
import { counted, formatCount } from '@/domain/words/sentences';
import { CiteButton } from '@/features/export/citation/CiteButton';
import { citeView } from '@/features/export/citation/citation';
import { hrefWith } from '@/features/filters/filterHref';
import styles from '@/routes/data/Data.module.css';
import { FeedsSection, FilesSection } from '@/routes/data/FilesSection';
import { OfflineSection } from '@/routes/data/OfflineSection';
import { ReleasesSection } from '@/routes/data/ReleasesSection';
import { Button } from '@/ui/Button';
import { Failed } from '@/ui/Failed';
import { PageFrame } from '@/ui/PageFrame';
import { PageHeading } from '@/ui/PageHeading';
import { useIsTakingOver } from '@/ui/useIsTakingOver';

/** What the dataset holds, its releases and files, the API, the feeds, and how to cite it. */
export function DataPage() {
  const { about, release, published, records, span, vocabulary } = useMeta();
  const total = records.activity + records.agreement + records.initiative;
  const countries = vocabulary.countries.map(({ code }) => code);
  return (
    <PageFrame className={styles.page}>
      <PageHeading title="Data" />
      <p>
        Release {release} of {formatPartialDate(published)} has {formatCount(total)} records: {formatCount(records.activity)} activities,{' '}
        {formatCount(records.agreement)} agreements and {formatCount(records.initiative)} initiatives between{' '}
        {formatPartialDate(span.start)} and {formatPartialDate(span.end)}, with {formatCount(records.organisation)} organisations.
        Everything can be downloaded; no account is needed.
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
      <OfflineSection />
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
    </PageFrame>
  );
}

const exampleFilters = filtersWith({ country: [['MK'], ['RS']] });
const example = { filters: exampleFilters, sort: defaultSort, page: 1, pageSize: PAGE_SIZE };

/** Where the API is, where it is described, and a request to try. */
function ApiSection() {
  const { data, error, isFetching, refetch } = useQuery({ ...listQuery('agreement', example), enabled: false });
  const isInPage = !import.meta.env.VITE_API_URL;
  // The build does not know where the site will be hosted.
  const address = useIsTakingOver() ? siteHref(API_PATH) : apiRoot();
  return (
    <section aria-labelledby="api">
      <h2 id="api">API</h2>
      <p>
        The page gets all its data through an HTTP API, which takes the filters of the page’s links as parameters. It is described in{' '}
        <a href={siteHref('data/openapi.json')}>openapi.json</a> (OpenAPI 3.1). Base address:
      </p>
      <p className={styles.code}>{address}</p>
      {isInPage && <p>On this copy of the site the API runs inside the reader’s browser. Other programs should use the files above.</p>}
      <p>For example, the agreements in which North Macedonia and Serbia take part together:</p>
      <p className={styles.code}>GET {hrefWith(`${address}/agreements`, exampleFilters)}</p>
      <Button isDisabled={isFetching} onPress={() => void refetch()}>
        Try the example
      </Button>
      <p role="status">{data && !error && `Answered from release ${data.release}: ${counted(data.total, 'agreement')}.`}</p>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
    </section>
  );
}
