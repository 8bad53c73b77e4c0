import { useMeta } from '@/api/queries';
import type { RestsOn } from '@/domain/answers/restsOnAnswer';
import type { Filters } from '@/domain/facets/filters';
import { chosenValues } from '@/domain/facets/groups';
import { levelsWithin } from '@/domain/records/absence';
import { isListed } from '@/domain/records/coverage';
import { countryName, footnoteFor } from '@/domain/vocabulary/countries';
import { counted } from '@/domain/words/sentences';
import { CoverageMark } from '@/features/coverage/Coverage';
import styles from '@/features/rests/Rests.module.css';
import { Link } from '@/ui/Link';
import { ScrollBox } from '@/ui/ScrollBox';

/** So many countries are shown; the others stand in the table of coverage. */
const MOST = 7;
/** So many years have room; of more, the last ones are shown. */
const MOST_YEARS = 12;

/** How sources were searched for the countries of the number: those chosen first, then those with most records. */
export function SearchedYears({ answer, filters }: { answer: RestsOn; filters: Filters }) {
  const research = useMeta();
  const chosen: readonly string[] = chosenValues(filters.country);
  const named = answer.countries.map(({ code }) => code).filter((code) => !chosen.includes(code));
  const all = [...chosen, ...named];
  const shown = all.slice(0, Math.max(chosen.length, MOST));
  const years = Object.keys(levelsWithin(research, Object.keys(research.coverage.countries)[0] ?? '', filters).levels).slice(-MOST_YEARS);
  if (shown.length === 0 || years.length === 0) return null;
  const footnote = footnoteFor(shown);
  return (
    <section aria-label="Searched">
      <ScrollBox label="How sources were searched">
        <table className={styles.searched}>
          <caption>Searched</caption>
          <thead>
            <tr>
              <td />
              {years.map((year) => (
                <th key={year} scope="col" aria-label={year}>
                  ’{year.slice(2)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((code) => {
              const { levels } = levelsWithin(research, code, filters);
              return (
                <tr key={code} className={chosen.includes(code) ? styles.chosen : undefined}>
                  <th scope="row">{countryName(code)}</th>
                  {isListed(research, code) ? (
                    years.map((year) => (
                      <td key={year}>
                        <CoverageMark level={levels[year] ?? 'none'} />
                      </td>
                    ))
                  ) : (
                    <td colSpan={years.length} className={styles.unlisted}>
                      not searched for by name
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
      <p className={styles.note}>
        {all.length > shown.length && `${counted(all.length - shown.length, 'more country', 'more countries')}. `}
        <Link to="/about#coverage">Table of coverage</Link>.{footnote && ` ${footnote}`}
      </p>
    </section>
  );
}
