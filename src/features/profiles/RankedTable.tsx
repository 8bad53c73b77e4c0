import type { ReactNode } from 'react';
import { pages, pathOf } from '@/domain/address/pages';
import { RANKED_ORGANISATIONS } from '@/domain/answers/limits';
import type { CountryProfile, OrganisationProfile, TopicProfile } from '@/domain/answers/profileAnswers';
import { bothFilters, type Filters } from '@/domain/facets/filters';
import { profileFilters } from '@/domain/facets/profileFilters';
import { topics } from '@/domain/vocabulary/vocabulary';
import { pageHref } from '@/features/filters/filterHref';
import { RecordsLink } from '@/features/filters/RecordsLink';
import { NoneFound } from '@/features/profiles/Absence';
import { FirstOf } from '@/features/profiles/FirstOf';
import styles from '@/features/profiles/Profile.module.css';
import { Link } from '@/ui/Link';
import { ScrollBox } from '@/ui/ScrollBox';
import { Section } from '@/ui/Section';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

/** A column beside the names: its head, and what stands in the cell of a row. */
export interface RankedColumn<T> {
  readonly label: string;
  readonly cell: (row: T) => ReactNode;
  readonly className?: string | undefined;
}

interface Props<T> {
  /** What the table holds, for screen readers. */
  caption: string;
  /** Header of the names: `Country`. */
  nameLabel: string;
  rows: readonly T[];
  /** Name and page of a row. */
  subjectOf: (row: T) => { readonly name: string; readonly to: string };
  columns: readonly RankedColumn<T>[];
  /** For the button that shows all: `partners`. */
  noun: string;
  /** Rows before the reader asks for all. */
  first?: number;
}

interface CountedRow {
  readonly name: string;
  readonly count: number;
}

/** How many records a row has, leading to them. `addsOf` says what a row adds to the filters of the page. */
export function countColumn<T>(filters: Filters, addsOf: (row: T) => Partial<Filters>): RankedColumn<T & CountedRow> {
  return {
    label: 'Records',
    cell: (row) => <RecordsLink count={row.count} filters={bothFilters(filters, addsOf(row))} of={`with ${row.name}`} />,
    className: styles.number,
  };
}

/** What takes part most, first; each name leads to its own page. */
export function RankedTable<T>({ caption, nameLabel, rows, subjectOf, columns, noun, first = 10 }: Props<T>) {
  if (rows.length === 0) return <NoneFound />;
  const tableOf = (shown: readonly T[]) => (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{nameLabel}</th>
          {columns.map(({ label, className }) => (
            <th key={label} scope="col" className={className}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => {
          const { name, to } = subjectOf(row);
          return (
            <tr key={to}>
              <th scope="row">
                <Link to={to}>{name}</Link>
              </th>
              {columns.map(({ label, cell, className }) => (
                <td key={label} className={className}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
  return (
    <FirstOf items={rows} limit={first} noun={noun}>
      {(shown) => (columns.length > 1 ? <ScrollBox label={caption}>{tableOf(shown)}</ScrollBox> : tableOf(shown))}
    </FirstOf>
  );
}

interface RankingProps<T> {
  /** Whose records are counted: `the records of Serbia`. */
  within: string;
  /** The filters of the page, with what it is about. */
  filters: Filters;
  counts: readonly T[];
}

/** The topics of a page's records under their heading. */
export function RankedTopics({ within, filters, counts }: RankingProps<CountryProfile['topics'][number]>) {
  return (
    <Section title="Topics" count={counts.length}>
      <RankedTable
        caption={`Topics of ${within}, most records first`}
        nameLabel="Topic"
        noun="topics"
        rows={counts.map((row) => ({ ...row, name: topics[row.id] }))}
        subjectOf={({ id, name }) => ({ name, to: pageHref(pathOf(pages.topic, id), filters) })}
        columns={[countColumn<{ id: string }>(filters, ({ id }) => profileFilters.topic(id))]}
      />
    </Section>
  );
}

/** The countries in a page's records under their heading. */
export function RankedCountries({ within, filters, counts }: RankingProps<TopicProfile['countries'][number]>) {
  return (
    <Section title="Countries" count={counts.length}>
      <RankedTable
        caption={`Countries in ${within}, most records first`}
        nameLabel="Country"
        noun="countries"
        rows={counts}
        subjectOf={({ code, name }) => ({ name, to: pageHref(pathOf(pages.country, code), filters) })}
        columns={[countColumn<{ code: string }>(filters, ({ code }) => profileFilters.country(code))]}
      />
    </Section>
  );
}

/** Tells whether there may be more organisations than a profile ranks. */
export function areFirst(organisations: readonly unknown[]): boolean {
  return organisations.length >= RANKED_ORGANISATIONS;
}

/** The first organisations in a page’s records. */
export function RankedOrganisations({ within, filters, counts }: RankingProps<OrganisationProfile['partners'][number]>) {
  return (
    <RankedTable
      caption={`Organisations in ${within}, most records first`}
      nameLabel="Organisation"
      noun="organisations"
      first={RANKED_ORGANISATIONS}
      rows={counts.map((row) => ({ ...row, name: row.label }))}
      subjectOf={({ id, name }) => ({ name, to: pageHref(pathOf(pages.organisation, id), filters) })}
      columns={[countColumn<{ id: string }>(filters, ({ id }) => profileFilters.organisation(id))]}
    />
  );
}
