import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { changesQuery, useMeta } from '@/api/queries';
import { pageParameters } from '@/domain/address/parameters';
import { changesSentence } from '@/domain/records/changeTypes';
import { formatPartialDate } from '@/domain/time/partialDate';
import { CopyLinkButton } from '@/features/export/links/CopyLinkButton';
import { ActiveFilters } from '@/features/filters/ActiveFilters';
import { LinkNotice } from '@/features/filters/LinkNotice';
import { useFilters } from '@/features/filters/useFilters';
import { usePageState } from '@/features/filters/usePageState';
import { ChangeList } from '@/features/releases/ChangeList';
import { readChangeSpan } from '@/features/releases/changesAddress';
import styles from '@/routes/data/Data.module.css';
import { ChoiceSelect } from '@/ui/Choice';
import { Failed } from '@/ui/Failed';
import { Link } from '@/ui/Link';
import { Loading } from '@/ui/Loading';
import { PageFrame } from '@/ui/PageFrame';
import { PageHeading } from '@/ui/PageHeading';

const spanParameters = { since: pageParameters.since, until: pageParameters.until };

/** What changed in a view between two releases. */
export function ChangesPage() {
  const { filters } = useFilters();
  const meta = useMeta();
  const { values, set } = usePageState(spanParameters);
  const { since, until, problems } = readChangeSpan(values, meta);
  const { data, error, refetch } = useQuery({ ...changesQuery(filters, since, until), placeholderData: keepPreviousData });
  const options = meta.releases.toReversed().map(({ id }) => [id, id] as const);
  const forget = () => set(Object.fromEntries(problems.map(({ parameter }) => [parameter, null])), 'replace');
  return (
    <PageFrame
      className={styles.page}
      crumb={
        <>
          <Link to="/data">Data</Link> / Changes
        </>
      }
    >
      <PageHeading title="What changed" />
      <LinkNotice extra={problems} onRemoveExtra={forget} />
      <ActiveFilters>
        <CopyLinkButton />
      </ActiveFilters>
      <div className={styles.span}>
        <ChoiceSelect label="Since release" value={since} options={options} onChange={(id) => set({ since: id })} />
        <ChoiceSelect label="until release" value={until} options={options} onChange={(id) => set({ until: id })} />
      </div>
      {meta.releases
        .filter(({ id }) => id > since && id <= until)
        .map(({ id, published, note }) => (
          <p key={id}>
            <strong>{id}</strong>, {formatPartialDate(published)}: {note}
          </p>
        ))}
      <p className={styles.note}>
        A record counts when it is in this view in either of the two releases. The registry of organisations is not included.
      </p>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading label="Loading the changes" height={480} />}
      {data && !error && (
        <>
          <p role="status">
            {data.total === 0
              ? 'No record of this view changed.'
              : `In this view ${changesSentence({ added: data.added.length, revised: data.revised.length, removed: data.removed.length })}.`}
          </p>
          <ChangeList changes={data} />
        </>
      )}
    </PageFrame>
  );
}
