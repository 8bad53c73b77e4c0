import styles from '@/features/coverage/Coverage.module.css';
import { coverageLevels, idsOf } from '@/domain/vocabulary/vocabulary';
import type { CountryCoverage, CoverageLevel } from '@/domain/records/coverage';
import { countLevels, coverageSentence, coverageTable } from '@/features/coverage/coverageTable';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { useMeta } from '@/api/queries';
import { ScrollBox } from '@/ui/ScrollBox';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

interface Props {
  level: CoverageLevel;
  /** The words beside it are said elsewhere, as in the legend. */
  isSilent?: boolean;
}

/** The sign of a level of coverage, as in the charts: a full disc, a ring, or hatching; the words are there for screen readers. */
export function CoverageMark({ level, isSilent = false }: Props) {
  return (
    <>
      <span aria-hidden="true" className={`${styles.mark} ${styles[level]}`} />
      {!isSilent && <VisuallyHidden>{coverageLevels[level]}</VisuallyHidden>}
    </>
  );
}

/** How thoroughly sources were searched, by country and year. */
export function CoverageSection() {
  const { coverage } = useMeta();
  const { years, rows } = coverageTable(coverage);
  const counts = countLevels(rows);
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">Coverage</h2>
      <p>{coverage.note}</p>
      <p>Where nobody searched, a missing record means nothing: charts and maps then show “not researched” (hatched), not zero. Where a search found nothing, they show a dot or, if the search was partial, a ring; a partner that was not searched for by name is left blank.</p>
      <ul className={styles.legend} aria-label="Legend">
        {idsOf(coverageLevels).map((level) => (
          <li key={level}>
            <CoverageMark level={level} isSilent />
            {coverageLevels[level]} ({counts[level]})
          </li>
        ))}
      </ul>
      <ScrollBox label="Coverage table" className={styles.scroll}>
        <table className={styles.table}>
          <caption>How thoroughly public sources were searched, by country and year</caption>
          <thead>
            <tr>
              <th scope="col">Country</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, levels }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                {levels.map((level, index) => (
                  <td key={years[index]} title={`${name}, ${years[index]}: ${coverageLevels[level].toLowerCase()}`}>
                    <CoverageMark level={level} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

/** How thoroughly sources were searched for a country (null: not on its own), year by year: in a sentence, and as one sign a year. */
export function CoverageStrip({ coverage }: { coverage: CountryCoverage | null }) {
  const more = <Link to="/about#coverage">What that means</Link>;
  if (!coverage)
    return (
      <Section title="Coverage">
        <p>Not searched for by name: it appears only as a partner, so much of what it does is missing here. {more}</p>
      </Section>
    );
  return (
    <Section title="Coverage">
      <p>
        {coverageSentence(coverage)} {more}
      </p>
      <ol className={styles.strip} aria-label="Coverage by year">
        {Object.entries(coverage).map(([year, level]) => (
          <li key={year}>
            <CoverageMark level={level} />
            <span>{year}</span>
          </li>
        ))}
      </ol>
      <div className={styles.levels} aria-hidden="true">
        {idsOf(coverageLevels).map((level) => (
          <div key={level}>
            <CoverageMark level={level} isSilent /> {coverageLevels[level].toLowerCase()}
          </div>
        ))}
      </div>
    </Section>
  );
}
