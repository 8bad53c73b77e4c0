import { useMeta } from '@/api/queries';
import { footnoteFor } from '@/domain/vocabulary/countries';
import { coverageLevels, idsOf } from '@/domain/vocabulary/vocabulary';
import styles from '@/features/coverage/Coverage.module.css';
import { CoverageMark } from '@/features/coverage/CoverageMark';
import { countLevels, coverageTable } from '@/features/coverage/coverageTable';
import { ScrollBox } from '@/ui/ScrollBox';

/** How thoroughly sources were searched, by country and year. */
export function CoverageSection() {
  const { coverage } = useMeta();
  const { years, rows } = coverageTable(coverage);
  const counts = countLevels(rows);
  const footnote = footnoteFor(rows.map(({ code }) => code));
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">Coverage</h2>
      <p>{coverage.note}</p>
      <p>Where nobody searched, a missing record says nothing: charts and maps then show “not researched” (hatched), not zero.</p>
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
      {footnote && <p className={styles.note}>{footnote}</p>}
    </section>
  );
}
