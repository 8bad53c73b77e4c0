import { useId } from 'react';
import { Hatch } from '@/charts/plot/PlotShapes';
import { type CoverageLevel, coverageLines } from '@/domain/records/coverage';
import styles from '@/features/compare/ComparedHead.module.css';
import { palettes } from '@/ui/palette';
import { useTheme } from '@/ui/useTheme';

/** From year to year, and the height of a row of discs, in px. */
const [PITCH, ROW] = [24, 22];

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
  if (!levels) return <span className={styles.soft}>not searched for by name</span>;
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

function Disc({ level, x, hatch }: { level: CoverageLevel; x: number; hatch: string }) {
  const palette = palettes[useTheme()];
  const look = {
    systematic: { fill: palette.ink },
    partial: { fill: 'none', stroke: palette.ink, strokeWidth: 1.75 },
    none: { fill: `url(#${hatch})`, stroke: palette.edge, strokeWidth: 1 },
  }[level];
  return level === 'none' ? <rect x={x - 6} y={5} width={12} height={12} {...look} /> : <circle cx={x} cy={ROW / 2} r={5} {...look} />;
}

const signWords: Readonly<Record<CoverageLevel, string>> = {
  systematic: 'searched systematically',
  partial: 'searched in part',
  none: 'not researched',
};

/** What the discs mean, as far as they occur. */
export function Signs({ levels }: { levels: readonly CoverageLevel[] }) {
  const hatch = useId();
  const palette = palettes[useTheme()];
  const shown = (['systematic', 'partial', 'none'] as const).filter((level) => levels.includes(level));
  if (shown.length === 0) return null;
  return (
    <ul className={styles.signs} aria-label="How the years were searched">
      {shown.map((level) => (
        <li key={level}>
          <svg width={18} height={ROW} aria-hidden="true" className={styles.discs}>
            <Hatch id={hatch} palette={palette} />
            <Disc level={level} x={8} hatch={hatch} />
          </svg>
          {signWords[level]}
        </li>
      ))}
    </ul>
  );
}
