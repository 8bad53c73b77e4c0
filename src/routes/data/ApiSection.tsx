import { useQuery } from '@tanstack/react-query';
import { apiRoot } from '@/api/client';
import { listQuery } from '@/api/queries';
import { siteHref } from '@/api/siteHref';
import { defaultSort, PAGE_SIZE } from '@/domain/address/listQuery';
import { filtersWith } from '@/domain/facets/filters';
import { counted } from '@/domain/words/sentences';
import { hrefWith } from '@/features/filters/filterHref';
import styles from '@/routes/data/Data.module.css';
import { Button } from '@/ui/Button';
import { Failed } from '@/ui/Failed';

const filters = filtersWith({ country: ['MK', 'RS'], countryMatch: 'all' });
const example = { filters, sort: defaultSort, page: 1, pageSize: PAGE_SIZE };

/** Where the API is, where it is described, and a request to try. */
export function ApiSection() {
  const { data, error, isFetching, refetch } = useQuery({ ...listQuery('agreement', example), enabled: false });
  const isInPage = !import.meta.env.VITE_API_URL;
  return (
    <section aria-labelledby="api">
      <h2 id="api">API</h2>
      <p>
        The page knows its data only through an HTTP API, with the filters of its links as parameters. It is described in{' '}
        <a href={siteHref('data/openapi.json')}>openapi.json</a> (OpenAPI 3.1). Base address:
      </p>
      <p className={styles.code}>{apiRoot()}</p>
      {isInPage && <p>This copy of the site answers the API inside the reader’s browser. A program outside of it takes the files above.</p>}
      <p>For example, the agreements in which North Macedonia and Serbia take part together:</p>
      <p className={styles.code}>GET {hrefWith(`${apiRoot()}/agreements`, filters)}</p>
      <Button isDisabled={isFetching} onPress={() => void refetch()}>
        Try the example
      </Button>
      <p role="status">{data && !error && `Answered from release ${data.release}: ${counted(data.total, 'agreement')}.`}</p>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
    </section>
  );
}
