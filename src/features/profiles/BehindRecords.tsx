import type { ReactNode } from 'react';
import { useMeta } from '@/api/queries';
import type { Overview } from '@/domain/answers/apiAnswers';
import type { Filters } from '@/domain/facets/filters';
import { toCsv } from '@/domain/tables/csv';
import { footnoteFor } from '@/domain/vocabulary/countries';
import { fileName } from '@/domain/words/fileName';
import { counted } from '@/domain/words/sentences';
import { useShownOverview } from '@/features/dashboard/useDashboard';
import { saveFile, today } from '@/features/export/files/deliver';
import { CopyLinkButton } from '@/features/export/links/CopyLinkButton';
import { ActiveFilters } from '@/features/filters/ActiveFilters';
import { FilteredLayout } from '@/features/filters/FilteredLayout';
import { FilterRail } from '@/features/filters/FilterRail';
import { LinkNotice } from '@/features/filters/LinkNotice';
import { NoMatch } from '@/features/filters/NoMatch';
import { RecordsLink } from '@/features/filters/RecordsLink';
import { useFilterSentence } from '@/features/filters/useFilterSentence';
import { useFilters } from '@/features/filters/useFilters';
import { FirstOf } from '@/features/profiles/FirstOf';
import styles from '@/features/profiles/Profile.module.css';
import { Button } from '@/ui/Button';
import { Failed } from '@/ui/Failed';
import { Loading } from '@/ui/Loading';
import { PageHeading } from '@/ui/PageHeading';
import { ScrollBox } from '@/ui/ScrollBox';
import { showStatus } from '@/ui/StatusLine';
import { Updating } from '@/ui/Updating';

/** A column of the list: what a cell shows under the filters of the page, and what it is in a file. The first column names the row. */
interface BehindColumn<Row> {
  readonly label: string;
  /** Null for what stands in the file alone. */
  readonly cell: ((row: Row, filters: Filters) => ReactNode) | null;
  readonly csv: (row: Row) => string | number;
  readonly className?: string | undefined;
}

interface Props<Row> {
  /** `Organisations` */
  title: string;
  /** One of them and several: `organisation`, `organisations`. */
  one: string;
  many: string;
  /** What stands behind the records of an answer, in the order of the list; undefined while it is on its way. */
  rowsOf: (overview: Overview) => readonly Row[] | undefined;
  keyOf: (row: Row) => string;
  columns: readonly BehindColumn<Row>[];
  /** Codes of the countries that a row names. */
  countriesOf: (row: Row) => readonly string[];
  /** Whether a row has too many words for columns on a phone; its cells then stand below each other. */
  isStacked?: boolean;
}

/** Rows before the reader asks for all. */
const FIRST = 50;

/** A page that lists what stands behind the records that the filters leave: as many rows as the overview's head says. */
export function BehindRecords<Row>({ title, one, many, rowsOf, ...table }: Props<Row>) {
  const state = useFilters();
  const { shown, error, isUpdating, refetch } = useShownOverview(state.filters);
  const rows = shown ? rowsOf(shown.overview) : undefined;

  const list = () => {
    if (error) return <Failed error={error} onRetry={() => void refetch()} />;
    if (!shown || !rows) return <Loading label={`Loading the ${many}`} height={960} />;
    if (shown.overview.total === 0) return <NoMatch state={state} />;
    return <Rows title={title} many={many} rows={rows} filters={shown.filters} {...table} />;
  };
  return (
    <FilteredLayout rail={<FilterRail answered={shown} />} {...(shown && { showLabel: `Show ${counted(shown.overview.total, 'record')}` })}>
      <PageHeading title={title} />
      <p className={styles.lead}>
        {shown && rows && (
          <>
            {counted(rows.length, one, many)} in{' '}
            <RecordsLink count={shown.overview.total} filters={shown.filters}>
              {counted(shown.overview.total, 'record')}
            </RecordsLink>
            .
          </>
        )}
      </p>
      <LinkNotice />
      <ActiveFilters>
        <CopyLinkButton />
        {shown && rows && rows.length > 0 && <SaveRows title={title} rows={rows} filters={shown.filters} {...table} />}
      </ActiveFilters>
      <Updating isUpdating={isUpdating}>{list()}</Updating>
    </FilteredLayout>
  );
}

type RowsProps<Row> = Omit<Props<Row>, 'one' | 'rowsOf'> & { readonly rows: readonly Row[]; readonly filters: Filters };

/** Saves all rows as a file. */
function SaveRows<Row>({ title, rows, filters, columns, countriesOf }: Omit<RowsProps<Row>, 'many' | 'keyOf'>) {
  const { about, release } = useMeta();
  const sentenceOf = useFilterSentence();

  function save() {
    const footnote = footnoteFor(rows.flatMap(countriesOf));
    const sentence = sentenceOf(filters);
    const body = rows.map((row) => columns.map(({ csv }) => csv(row)));
    const notes = [`${about.title}, release ${release}. ${title}: ${sentence}.`, ...(footnote ? [footnote] : [])];
    const csv = toCsv([columns.map(({ label }) => label), ...body, ...notes.map((note) => [note])]);
    const file = fileName(title, sentence, today(), 'csv');
    saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), file);
    showStatus(`Saved ${file} with ${counted(rows.length, 'row')}.`);
  }
  return <Button onPress={save}>Download CSV</Button>;
}

/** The first rows as a table, then all. */
function Rows<Row>({ title, many, rows, filters, keyOf, columns, countriesOf, isStacked = false }: RowsProps<Row>) {
  const footnote = footnoteFor(rows.flatMap(countriesOf));
  const onPage = columns.flatMap(({ cell, ...column }) => (cell ? [{ ...column, cell }] : []));
  return (
    <>
      <FirstOf items={rows} limit={FIRST} noun={many}>
        {(first) => (
          <ScrollBox label={title}>
            <table className={isStacked ? `${styles.table} ${styles.stacked}` : styles.table}>
              <thead>
                <tr>
                  {onPage.map(({ label, className }) => (
                    <th key={label} scope="col" className={className}>
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {first.map((row) => (
                  <tr key={keyOf(row)}>
                    {onPage.map(({ label, cell, className }, place) =>
                      place === 0 ? (
                        <th key={label} scope="row" className={styles.named}>
                          {cell(row, filters)}
                        </th>
                      ) : (
                        <td key={label} className={className} data-label={label}>
                          {cell(row, filters)}
                        </td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        )}
      </FirstOf>
      {footnote && <p className={styles.soft}>{footnote}</p>}
    </>
  );
}
