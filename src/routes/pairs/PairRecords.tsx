import { pages, pathOf } from '@/domain/address/pages';
import type { PairProfile } from '@/domain/answers/profileAnswers';
import type { PartialDate } from '@/domain/time/partialDate';
import { topics } from '@/domain/vocabulary/vocabulary';
import { FirstOf } from '@/features/profiles/FirstOf';
import styles from '@/features/profiles/Profile.module.css';
import { RankedTable } from '@/features/profiles/RankedTable';
import { StubList } from '@/features/records/StubList';
import { Section } from '@/ui/Section';

/** One year of a dated list; null holds what has no date. */
interface YearGroup<T> {
  readonly year: string | null;
  readonly items: readonly T[];
}

/** Returns the items by the year of their date, years newest first, undated ones last; inside a year their order is kept. */
export function groupByYear<T extends { readonly date: PartialDate | null }>(items: readonly T[]): YearGroup<T>[] {
  const groups = Map.groupBy(items, ({ date }) => date?.slice(0, 4) ?? null);
  return [...groups].map(([year, held]) => ({ year, items: held })).sort((a, b) => (b.year ?? '').localeCompare(a.year ?? ''));
}

/** Records before the reader asks for all. */
const FIRST_RECORDS = 20;

/** What two countries did together: their agreements, their topics, and every record by year. */
export function PairRecords({ profile: { names, agreements, topics: held, records } }: { profile: PairProfile }) {
  const title = `${names.a} and ${names.b}`;
  return (
    <>
      <div className={styles.columns}>
        <Section title="Agreements" count={agreements.length}>
          {agreements.length === 0 && <p className={styles.soft}>None in the records.</p>}
          <FirstOf items={agreements} limit={10} noun="agreements">
            {(shown) => <StubList records={shown} />}
          </FirstOf>
        </Section>
        <Section title="Topics" count={held.length}>
          <RankedTable
            caption={`Topics of the records of ${title}, most records first`}
            nameLabel="Topic"
            noun="topics"
            rows={held.map(({ id, count }) => ({ id, label: topics[id], to: pathOf(pages.topic, id), count }))}
          />
        </Section>
      </div>
      <Section title="Timeline" count={records.length}>
        <FirstOf items={records} limit={FIRST_RECORDS} noun="records">
          {(shown) =>
            groupByYear(shown).map(({ year, items }) => (
              <div key={year} className={styles.year}>
                <h3>{year ?? 'No date known'}</h3>
                <StubList records={items} />
              </div>
            ))
          }
        </FirstOf>
      </Section>
    </>
  );
}
