import { memo } from 'react';
import type { PivotBody, PivotBodyCell } from '@/charts/pivotBody';
import { AbsenceSign, absencesIn } from '@/charts/plot/AbsenceSigns';
import { byPlace } from '@/charts/plot/byPlace';
import { heatKey } from '@/charts/plot/Grid';
import { Hairline, Rectangle } from '@/charts/plot/PlotShapes';
import { PlotText, round } from '@/charts/plot/PlotText';
import { type PivotBox, type PivotLayout, SLANT } from '@/charts/plot/pivotLayout';
import type { Absence } from '@/domain/records/absence';
import { heatColours, type Palette, textOn, thinned } from '@/ui/palette';

interface Props {
  body: PivotBody;
  layout: PivotLayout;
  palette: Palette;
  /** The id of `Hatch` in the document. */
  hatch: string;
}

const middleOf = ({ y, height }: PivotBox, text: number) => y + height / 2 + text * 0.34;

/** A rise is blue and a fall red, the stronger the larger. */
function changeColours(weight: number, most: number, palette: Palette) {
  if (weight === 0) return { ground: palette.ground, text: palette.soft };
  const hue = weight > 0 ? palette.data : (palette.categories[2] ?? palette.data);
  const ground = thinned(hue, palette.ground, 0.16 + (0.6 * Math.abs(weight)) / most);
  return { ground, text: textOn(ground, palette) };
}

function coloursOf({ weight }: PivotBodyCell, { colours }: PivotBody, most: number, isOthers: boolean, palette: Palette) {
  if (isOthers && colours !== null) return { ground: thinned(palette.edge, palette.ground, 0.22), text: palette.ink };
  if (colours === 'change') return changeColours(weight, most, palette);
  return colours === 'heat' && weight > 0
    ? heatColours(weight, most, palette)
    : { ground: palette.ground, text: weight === 0 ? palette.soft : palette.ink };
}

/** The name of a row with its total where that stands beside it. Drawn once more where the first column stays while the rest scrolls. */
export function PivotRowName({ at, body, layout, palette }: Omit<Props, 'hatch'> & { at: number }) {
  const [row, place] = [body.rows[at], layout.rows[at]];
  if (!row || !place) return null;
  const { text, nameEnd, isNarrow } = layout;
  const first = middleOf(place.box, text) - ((place.lines.length - 1) * text * 1.12) / 2;
  const ink = row.isOthers ? palette.soft : palette.ink;
  return (
    <>
      {byPlace(place.lines, (line, at) => (
        <PlotText x={isNarrow ? 0 : nameEnd} y={first + at * text * 1.12} size={text} fill={ink} anchor={isNarrow ? 'start' : 'end'}>
          {line}
        </PlotText>
      ))}
      {!place.bar && (
        <PlotText x={place.total.x} y={middleOf(place.box, text)} size={text} fill={palette.soft} anchor="end">
          {row.text}
        </PlotText>
      )}
    </>
  );
}

/** What all of it is, over the names of the rows. */
export function PivotCorner({ body: { corner, columns }, layout: { text, nameEnd, isNarrow, top }, palette }: Omit<Props, 'hatch'>) {
  if (columns.length === 0) return null;
  return (
    <PlotText x={isNarrow ? 0 : nameEnd} y={top.rows - 10} size={text} fill={palette.ink} weight={600} anchor={isNarrow ? 'start' : 'end'}>
      {isNarrow ? `All ${corner.text}` : corner.label}
    </PlotText>
  );
}

/** The name of the row of sums. */
export function PivotAdded({ body: { added }, layout: { text, nameEnd, isNarrow, bottom }, palette }: Omit<Props, 'hatch'>) {
  if (!added) return null;
  return (
    <PlotText x={isNarrow ? 0 : nameEnd} y={bottom + text * 1.7} size={text} fill={palette.soft} anchor={isNarrow ? 'start' : 'end'}>
      {added.label}
    </PlotText>
  );
}

function Head({ at, body, layout, palette }: Omit<Props, 'hatch'> & { at: number }) {
  const [column, head] = [body.columns[at], layout.heads[at]];
  if (!column || !head) return null;
  const { text, top, isFlat } = layout;
  const middle = head.box.x + head.box.width / 2;
  const base = isFlat ? (head.column ? head.column.y : 0) - 4 : top.rows - 8;
  return (
    <>
      {head.column && <Rectangle {...head.column} fill={palette.scopes.many} />}
      <PlotText x={middle} y={base} size={text} fill={isFlat ? palette.ink : palette.soft} weight={isFlat ? 600 : 400} anchor="middle">
        {column.text}
      </PlotText>
      {isFlat ? (
        byPlace(head.lines, (line, place) => (
          <PlotText x={middle} y={top.heads + text * 1.15 + place * text * 1.12} size={text} fill={palette.ink} anchor="middle">
            {line}
          </PlotText>
        ))
      ) : (
        <g transform={`rotate(${-SLANT} ${round(middle)} ${round(top.totals - 2)})`}>
          <PlotText x={middle} y={top.totals - 2} size={text} fill={palette.ink}>
            {head.lines[0] ?? ''}
          </PlotText>
        </g>
      )}
    </>
  );
}

function Row({ at, ...look }: Props & { at: number }) {
  const { body, layout, palette, hatch } = look;
  const [row, place] = [body.rows[at], layout.rows[at]];
  if (!row || !place) return null;
  const { text } = layout;
  return (
    <>
      <PivotRowName at={at} {...{ body, layout, palette }} />
      {byPlace(place.cells, (box, column) => {
        const cell = row.cells[column];
        if (!cell) return null;
        if (cell.absence) return <AbsenceSign absence={cell.absence} {...box} palette={palette} hatch={hatch} />;
        const isOthers = row.isOthers || (body.columns[column]?.isOthers ?? false);
        const colours = coloursOf(cell, body, layout.mostWeight, isOthers, palette);
        const isNothing = cell.text === '0' && isOthers;
        return (
          <>
            {!isNothing && <Rectangle {...box} fill={colours.ground} />}
            {!isNothing && (
              <PlotText x={box.x + box.width / 2} y={middleOf(box, text)} size={text} fill={colours.text} anchor="middle">
                {cell.text}
              </PlotText>
            )}
          </>
        );
      })}
      {place.bar && (
        <>
          <Rectangle {...place.bar} fill={row.isOthers ? palette.scopes.many : palette.data} />
          <PlotText x={place.total.x} y={middleOf(place.bar, text)} size={text} fill={palette.ink} weight={600}>
            {row.text}
          </PlotText>
        </>
      )}
    </>
  );
}

/** A table as a chart: totals over and beside it, in every cell a number or the sign of why there is none. */
export const PivotPlot = memo(function PivotPlot({ body, layout, palette, hatch }: Props) {
  const { text, top, left, right, isNarrow, bottom } = layout;
  const { added, corner, columns } = body;
  const look = { size: text, fill: palette.soft };
  return (
    <>
      <PivotCorner {...{ body, layout, palette }} />
      {columns.length > 0 && !isNarrow && (
        <PlotText x={right + text} y={top.rows - 10} size={text} fill={palette.ink} weight={600}>
          {`${corner.text} in all`}
        </PlotText>
      )}
      {byPlace(columns, (_, at) => (
        <Head at={at} {...{ body, layout, palette }} />
      ))}
      {layout.isFlat && columns.length > 0 && <Hairline x1={left} x2={right} y1={top.heads} y2={top.heads} stroke={palette.edge} />}
      {byPlace(body.rows, (_, at) => (
        <Row at={at} {...{ body, layout, palette, hatch }} />
      ))}
      {added && (
        <>
          <Hairline x1={0} x2={layout.width} y1={bottom + 4} y2={bottom + 4} stroke={palette.line} />
          <PivotAdded {...{ body, layout, palette }} />
          {byPlace(added.texts, (line, at) => (
            <PlotText
              x={(layout.heads[at]?.box.x ?? 0) + (layout.heads[at]?.box.width ?? 0) / 2}
              y={bottom + text * 1.7}
              {...look}
              anchor="middle"
            >
              {line}
            </PlotText>
          ))}
          {(!isNarrow || columns.length === 0) && (
            <PlotText x={right + (columns.length === 0 ? 0 : text)} y={bottom + text * 1.7} {...look}>
              {added.whole}
            </PlotText>
          )}
        </>
      )}
    </>
  );
});

/** Returns which signs stand in the cells. */
export function pivotAbsences({ rows }: PivotBody): Absence[] {
  return absencesIn(rows.flatMap(({ cells }) => cells.flatMap(({ absence }) => absence ?? [])));
}

/** Returns what each colour in use stands for, few to many; of changes the two hues. */
export function pivotKey(
  { colours, isPercent }: PivotBody,
  most: number,
  palette: Palette,
): { readonly label: string; readonly colour: string }[] {
  if (colours === null || most < 1) return [];
  if (colours === 'change')
    return [-most, most].map((weight) => ({ label: weight < 0 ? 'fewer' : 'more', colour: changeColours(weight, most, palette).ground }));
  return heatKey(most, palette).map(({ label, colour }) => ({ label: isPercent ? `${label}%` : label, colour }));
}
