import { Fragment, memo } from 'react';
import type { SmallColumnsBody } from '@/charts/model';
import { AbsenceKey, type AbsenceKeyLayout, AbsenceSign, absencesIn, layoutAbsenceKey } from '@/charts/plot/AbsenceSigns';
import { Uncollected } from '@/charts/plot/Columns';
import type { PlotNumber } from '@/charts/plot/columnsLayout';
import { layoutNoneIn, NoneIn, type NoneInLayout } from '@/charts/plot/NoneIn';
import { Hairline, MarkRectangle } from '@/charts/plot/PlotShapes';
import { PlotText, round } from '@/charts/plot/PlotText';
import type { PlotMark, PlotSize } from '@/charts/plot/plotLayout';
import { columnPlace, type TimeField, uncollectedFrom } from '@/charts/plot/timeAxis';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';
import { formatCount } from '@/domain/words/sentences';
import type { Palette } from '@/ui/palette';

/** Size of a label that the other measures in px are given for. */
const GIVEN = 17;
/** A panel is as wide as this at least; between panels; its name, its columns with the number over the highest, and the names under them. */
const PANEL = { width: 250, gap: 28, name: 26, columns: 92, names: 26, foot: 14 };
/** Height of the sign in place of a column, and radius of its dot, in px. */
const SIGN = { height: 9 };
const RADIUS = 2;
const OVER = 20;
const COLUMN = { share: 0.78, most: 40 };
const GAP = 8;

type AbsencePlace = Pick<Parameters<typeof AbsenceSign>[0], 'absence' | 'x' | 'y' | 'width' | 'height'>;

interface Panel {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly base: number;
  readonly name: string;
  /** What the panel counts in all, beside its name; `wholeBox` holds both. */
  readonly total: PlotNumber;
  readonly wholeBox: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The number of the highest column, the first where several are. */
  readonly peak: PlotNumber | null;
  /** One for each period that counts anything; `room` is what belongs to it from left to right. */
  readonly columns: readonly {
    readonly bin: number;
    readonly mark: PlotMark;
    readonly room: { readonly x: number; readonly width: number };
  }[];
  /** Why there is no column, where there is none. */
  readonly signs: readonly AbsencePlace[];
  readonly ends: readonly { readonly x: number; readonly anchor: 'start' | 'end'; readonly text: string }[];
  readonly uncollected: number | null;
}

export interface SmallColumnsLayout {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  readonly panels: readonly Panel[];
  /** The names of what counts nothing, under the panels. */
  readonly none: NoneInLayout & { readonly y: number };
  /** What the signs mean, under all else. */
  readonly key: AbsenceKeyLayout & { readonly y: number };
}

/** Lays out a panel for each value, as many side by side as find room; all columns are on one scale. */
export function layoutSmallColumns(
  { bins, panels, absences, collected, none: rest = [] }: SmallColumnsBody,
  { width, text }: PlotSize,
): SmallColumnsLayout {
  const scale = text / GIVEN;
  const gap = PANEL.gap * scale;
  const across = Math.max(1, Math.floor((width + gap) / (PANEL.width * scale + gap)));
  const own = (width - gap * (across - 1)) / across;
  const pitch = own / Math.max(1, bins.length);
  const height = (PANEL.name + PANEL.columns + PANEL.names) * scale;
  const most = Math.max(1, ...panels.flatMap(({ values }) => values));
  const room = (PANEL.columns - OVER) * scale;
  const [first, last] = [bins[0]?.label ?? '', bins.at(-1)?.label ?? ''];
  const placed = panels.map(({ label, total, values }, at): Panel => {
    const [x, y] = [(at % across) * (own + gap), Math.floor(at / across) * (height + PANEL.foot * scale)];
    const field: TimeField = { left: x, width: x + own, pitch, text };
    const base = y + (PANEL.name + PANEL.columns) * scale;
    const number = formatCount(total);
    const nameRoom = own - textWidth(number, text, 600) - GAP * scale;
    const name = clampLines(wrapText(label, text, nameRoom), 1)[0] ?? '';
    const nameEnd = x + textWidth(name, text) + GAP * scale;
    const columns = values.flatMap((value, bin) => {
      if (value === 0) return [];
      const place = columnPlace(bin, collected, field, { share: COLUMN.share, most: COLUMN.most * scale });
      const length = (room * value) / most;
      const mark = { key: bins[bin]?.label ?? '', value, ...place, y: base - length, height: length };
      return [{ bin, mark, room: { x: x + pitch * bin, width: pitch } }];
    });
    const signs = values.flatMap((value, bin): AbsencePlace[] => {
      const absence = absences[bin];
      if (value > 0 || !absence) return [];
      const place = columnPlace(bin, collected, field, { share: COLUMN.share, most: COLUMN.most * scale });
      const high = SIGN.height * scale;
      return [{ absence, ...place, y: base - high, height: high }];
    });
    const highest = Math.max(0, ...values);
    const top = columns.find(({ mark }) => mark.value === highest)?.mark;
    const half = textWidth(formatCount(highest), text * 0.85, 600) / 2;
    return {
      key: label,
      x,
      y,
      width: own,
      height,
      base,
      name,
      total: { x: nameEnd, y: y + text * 1.1, size: text, text: number },
      wholeBox: { x, y, width: nameEnd - x + textWidth(number, text, 600), height: text * 1.5 },
      peak: top
        ? {
            x: Math.min(x + own - half, Math.max(x + half, top.x + top.width / 2)),
            y: top.y - 4 * scale,
            size: text * 0.85,
            text: formatCount(highest),
          }
        : null,
      columns,
      signs,
      ends:
        first === last
          ? [{ x, anchor: 'start', text: first }]
          : [
              { x, anchor: 'start', text: first },
              { x: x + own, anchor: 'end', text: last },
            ],
      uncollected: uncollectedFrom(bins.length, collected, field),
    };
  });
  const rows = Math.ceil(panels.length / across);
  const bottom = Math.max(0, rows * (height + PANEL.foot * scale) - PANEL.foot * scale);
  const shown = absencesIn(placed.flatMap(({ signs }) => signs.map(({ absence }) => absence))).filter(
    (absence) => absence !== 'uncollected',
  );
  const key = layoutAbsenceKey(shown, { width, text });
  const none = layoutNoneIn(rest, { width, text: text - 1 });
  return {
    width,
    height: bottom + none.height + key.height,
    text,
    panels: placed,
    none: { ...none, y: bottom },
    key: { ...key, y: bottom + none.height },
  };
}

interface Props {
  layout: SmallColumnsLayout;
  palette: Palette;
  /** The id of `Hatch` in the document. */
  hatch: string;
}

export const SmallColumnsPlot = memo(function SmallColumnsPlot({ layout: { panels, none, key: signs, text }, palette, hatch }: Props) {
  const small = text * 0.85;
  const drawn = panels.map(({ key, x, y, width, base, name, total, peak, columns, signs: absent, ends, uncollected }) => (
    <Fragment key={key}>
      <PlotText x={x} y={total.y} size={text} fill={palette.ink}>
        {name}
      </PlotText>
      <PlotText x={total.x} y={total.y} size={total.size} weight={600} fill={palette.ink}>
        {total.text}
      </PlotText>
      {uncollected !== null && (
        <Uncollected x={uncollected} y={y + text * 1.6} width={x + width - uncollected} height={base - y - text * 1.6} palette={palette} />
      )}
      {columns.map(({ mark }) => (
        <MarkRectangle key={mark.key} mark={mark} fill={palette.data} />
      ))}
      {absent.map((sign) => (
        <AbsenceSign key={sign.x} {...sign} {...{ palette, hatch }} radius={RADIUS} />
      ))}
      {peak && (
        <PlotText x={peak.x} y={peak.y} size={peak.size} weight={600} fill={palette.soft} anchor="middle">
          {peak.text}
        </PlotText>
      )}
      <Hairline x1={x} y1={base} x2={x + width} y2={base} stroke={palette.edge} />
      {ends.map((end) => (
        <PlotText key={end.anchor} x={end.x} y={base + small * 1.3} size={small} fill={palette.soft} anchor={end.anchor}>
          {end.text}
        </PlotText>
      ))}
    </Fragment>
  ));
  return (
    <>
      {drawn}
      <NoneIn layout={none} y={none.y} palette={palette} />
      <g transform={`translate(0 ${round(signs.y)})`}>
        <AbsenceKey layout={signs} palette={palette} hatch={hatch} />
      </g>
    </>
  );
});
