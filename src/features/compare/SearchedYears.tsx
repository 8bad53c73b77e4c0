import { useId } from 'react';
import { AbsenceSign } from '@/charts/plot/AbsenceSigns';
import { Hatch } from '@/charts/plot/PlotShapes';
import { type Absence, absenceWords } from '@/domain/records/absence';
import { type CoverageLevel, coverageLines, searchedWords } from '@/domain/records/coverage';
import { coverageLevels, idsOf } from '@/domain/vocabulary/vocabulary';
import styles from '@/features/compare/ComparedHead.module.css';
import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

/** From year to year, the height of a row of discs, and the side of the box of one, in px. */
const [PITCH, ROW, SIDE] = [24, 22, 12];

/** The years over the discs. */
export function YearHeads({ years }: { years: readonly number[] }) {
  return (
    <svg width={years.length * PITCH} height={ROW} role="img" aria-label="Years searched">
      {years.map((year, at) => (
        <text key={year} x={at * PITCH + PITCH / 2} y={16} textAnchor="middle" fontSize={12} fill="currentColor">
          ’{String(year).slice(2)}
        </text>
      ))}
    </svg>
  );
}

/** A disc for each year: filled, searched systematically; a ring, in part; hatched, not researched. */
export function Discs({ levels, years }: { levels: readonly CoverageLevel[] | null; years: readonly number[] }) {
  const hatch = useId();
  const palette = palettes[useTheme()];
  if (!levels) return <span className={styles.soft}>{absenceWords.unlisted}</span>;
  const words = coverageLines(Object.fromEntries(years.map((year, at) => [year, levels[at] ?? 'none'])));
  return (
    <svg width={years.length * PITCH} height={ROW} role="img" aria-label={words.join('; ')} className={styles.discs}>
      <title>{words.join('; ')}</title>
      <Hatch id={hatch} palette={palette} />
      {years.map((year, at) => (
        <Disc key={year} level={levels[at] ?? 'none'} x={at * PITCH + PITCH / 2} hatch={hatch} />
      ))}
    </svg>
  );
}

/** A level as the sign that stands for it wherever a number would. */
const signOf: Readonly<Record<CoverageLevel, Absence>> = { systematic: 'systematic', partial: 'partial', none: 'unresearched' };

function Disc({ level, x, hatch }: { level: CoverageLevel; x: number; hatch: string }) {
  const palette = palettes[useTheme()];
  return (
    <AbsenceSign
      absence={signOf[level]}
      x={x - SIDE / 2}
      y={(ROW - SIDE) / 2}
      width={SIDE}
      height={SIDE}
      radius={5}
      {...{ palette, hatch }}
    />
  );
}

/** What the discs mean, as far as they occur. */
export function Signs({ levels }: { levels: readonly CoverageLevel[] }) {
  const hatch = useId();
  const palette = palettes[useTheme()];
  const shown = idsOf(coverageLevels).filter((level) => levels.includes(level));
  if (shown.length === 0) return null;
  return (
    <ul className={styles.signs} aria-label="How the years were searched">
      {shown.map((level) => (
        <li key={level}>
          <svg width={18} height={ROW} aria-hidden="true" className={styles.discs}>
            <Hatch id={hatch} palette={palette} />
            <Disc level={level} x={8} hatch={hatch} />
          </svg>
          {searchedWords[level]}
        </li>
      ))}
    </ul>
  );
}
