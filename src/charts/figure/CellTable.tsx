import type { ReactNode } from 'react';
import legend from '@/charts/figure/ColumnsView.module.css';
import { KEY_SIGN, KeySign } from '@/charts/plot/AbsenceSigns';
import { Hatch } from '@/charts/plot/PlotShapes';
import { type Absence, absenceWords } from '@/domain/records/absence';
import type { Palette } from '@/ui/palette';

/*
 * What a table has that lies over its drawing, for screen readers and to be copied: the numbers that are seen are those of the drawing, and the table has the
 * marks where the drawing has its cells.
 */

interface SliceProps {
  /** The part of the drawing, in its px. */
  y?: number;
  width: number;
  height: number;
  children: ReactNode;
}

/** A part of the drawing at its left edge, drawn once more in a cell that stays in view while the table scrolls. */
export function DrawnAgain({ y = 0, width, height, children }: SliceProps) {
  return (
    <svg viewBox={`0 ${y} ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {children}
    </svg>
  );
}

interface HatchedProps {
  /** The id of the hatch in the document. */
  hatch: string;
  palette: Palette;
  children: ReactNode;
}

/** A drawing with the hatch that its cells refer to. */
export function Hatched({ hatch, palette, children }: HatchedProps) {
  return (
    <>
      <Hatch id={hatch} palette={palette} />
      {children}
    </>
  );
}

interface KeyProps {
  /** What the colours stand for, as it is read aloud: `Records by colour`. */
  name: string;
  /** What the numbers in the key are, where that is not plain. */
  unit?: string;
  steps: readonly { readonly label: string; readonly colour: string }[];
  absences: readonly Absence[];
  palette: Palette;
  hatch: string;
}

/** What the colours and the signs in the cells mean, as far as they occur. */
export function CellKey({ name, unit, steps, absences, palette, hatch }: KeyProps) {
  return (
    <>
      {steps.length > 0 && (
        <ul className={legend.legend} aria-label={name}>
          {unit && <li>{unit}</li>}
          {steps.map(({ label, colour }) => (
            <li key={label}>
              <i style={{ background: colour }} />
              {label}
            </li>
          ))}
        </ul>
      )}
      {absences.length > 0 && (
        <ul className={legend.legend} aria-label="Cells without records">
          {absences.map((absence) => (
            <li key={absence}>
              <svg {...KEY_SIGN} aria-hidden="true" data-key>
                <KeySign {...{ absence, palette, hatch }} {...KEY_SIGN} x={0} y={0} />
              </svg>
              {absenceWords[absence]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
