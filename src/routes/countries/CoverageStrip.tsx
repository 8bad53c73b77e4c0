import { coverageLevels, idsOf } from '@/domain/vocabulary/vocabulary';
import { CoverageMark } from '@/features/coverage/CoverageMark';
import type { CoverageLevel } from '@/features/coverage/coverageTable';
import styles from '@/routes/countries/CoverageStrip.module.css';
import { coverageSentence, coverageYears } from '@/routes/countries/coverageRuns';
import { Link } from '@/ui/Link';
import { Section } from '@/ui/Section';

interface Props {
  /** Null for a country that was not searched for on its own. */
  coverage: Readonly<Record<string, CoverageLevel>> | null;
}

/** How thoroughly sources were searched for a country, year by year: in a sentence, and as one sign a year. */
export function CoverageStrip({ coverage }: Props) {
  const more = <Link to="/about#coverage">What that means</Link>;
  if (!coverage)
    return (
      <Section title="Coverage">
        <p>Not searched on its own; appears as a partner only, so much of what it does is missing here. {more}</p>
      </Section>
    );
  return (
    <Section title="Coverage">
      <p>
        {coverageSentence(coverage)} {more}
      </p>
      <ol className={styles.strip} aria-label="Coverage by year">
        {coverageYears(coverage).map(({ year, level }) => (
          <li key={year}>
            <CoverageMark level={level} />
            <span>{year}</span>
          </li>
        ))}
      </ol>
      <div className={styles.legend} aria-hidden="true">
        {idsOf(coverageLevels).map((level) => (
          <div key={level}>
            <CoverageMark level={level} isSilent /> {coverageLevels[level].toLowerCase()}
          </div>
        ))}
      </div>
    </Section>
  );
}
