import type { ReactNode } from 'react';
import { pages, pathOf } from '@/domain/address/pages';
import type { CountryProfile, OrganisationProfile, TopicProfile } from '@/domain/answers/profileAnswers';
import { topics } from '@/domain/vocabulary/vocabulary';
import { formatCount } from '@/domain/words/sentences';
import { FirstOf } from '@/features/profiles/FirstOf';
import styles from '@/features/profiles/Profile.module.css';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

/** A column beside the names: its head, and what stands in the cell of a row. */
interface RankedColumn<T> {
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

/** How many records a row has. */
export const countColumn: RankedColumn<{ readonly count: number }> = {
  label: 'Records',
  cell: ({ count }) => formatCount(count),
  className: styles.number,
};

/** What takes part most, first; each name leads to its own page. */
export function RankedTable<T>({ caption, nameLabel, rows, subjectOf, columns, noun, first = 10 }: Props<T>) {
  if (rows.length === 0) return <p className={styles.soft}>None in the records.</p>;
  return (
    <FirstOf items={rows} limit={first} noun={noun}>
      {(shown) => (
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
      )}
    </FirstOf>
  );
}

interface RankingProps<T> {
  /** Whose records are counted: `the records of Serbia`. */
  within: string;
  counts: readonly T[];
}

/** The topics of a page's records under their heading. */
export function RankedTopics({ within, counts }: RankingProps<CountryProfile['topics'][number]>) {
  return (
    <Section title="Topics" count={counts.length}>
      <RankedTable
        caption={`Topics of ${within}, most records first`}
        nameLabel="Topic"
        noun="topics"
        rows={counts}
        subjectOf={({ id }) => ({ name: topics[id], to: pathOf(pages.topic, id) })}
        columns={[countColumn]}
      />
    </Section>
  );
}

/** The countries in a page's records under their heading. */
export function RankedCountries({ within, counts }: RankingProps<TopicProfile['countries'][number]>) {
  return (
    <Section title="Countries" count={counts.length}>
      <RankedTable
        caption={`Countries in ${within}, most records first`}
        nameLabel="Country"
        noun="countries"
        rows={counts}
        subjectOf={({ code, name }) => ({ name, to: pathOf(pages.country, code) })}
        columns={[countColumn]}
      />
    </Section>
  );
}

/** The organisations in a page’s records, of which the data service gives the first fifteen. */
export function RankedOrganisations({ within, counts }: RankingProps<OrganisationProfile['partners'][number]>) {
  return (
    <RankedTable
      caption={`Organisations in ${within}, most records first`}
      nameLabel="Organisation"
      noun="organisations"
      first={15}
      rows={counts}
      subjectOf={({ id, name }) => ({ name, to: pathOf(pages.organisation, id) })}
      columns={[countColumn]}
    />
  );
}
