import { memo } from 'react';
import type { SmallColumnsBody } from '@/charts/model';
import { AbsenceKey, type AbsenceKeyLayout, AbsenceSign, absencesIn, layoutAbsenceKey } from '@/charts/plot/AbsenceSigns';
import { byPlace } from '@/charts/plot/byPlace';
import { Uncollected } from '@/charts/plot/Columns';
import type { PlotNumber } from '@/charts/plot/columnPanels';
import { layoutNoneIn, NoneIn, type NoneInLayout } from '@/charts/plot/NoneIn';
import { Hairline, MarkRectangle } from '@/charts/plot/PlotShapes';
import { PlotText, round } from '@/charts/plot/PlotText';
import { type PlotMark, type PlotSize, within } from '@/charts/plot/plotLayout';
import { columnAxis, columnPlace, type TimeField, uncollectedFrom } from '@/charts/plot/timeAxis';
import { clampLines, textWidth, wrapText } from '@/charts/plot/wrapText';
import { formatCount } from '@/domain/words/sentences';
import type { Palette } from '@/ui/palette';

/** Size of a label that the other measures in px are given for. */
const GIVEN = 17;
/** A panel is as wide as this at least, narrower where the height is short; between panels; its name, and the names under its columns. */
const PANEL = { width: 250, narrow: 200, gap: 28, name: 26, names: 26, foot: 14 };
/** Its columns with the number over the highest. */
const COLUMNS = { least: 58, usual: 92, most: 130 };
/** Between the number of a line of the scale and the line, and the least between two such numbers, in sizes of the text. */
const TO_LINE = 0.35;
const APART = 1.3;
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
  /** Size of the numbers and of the names of periods. */
  readonly small: number;
  /** The one scale of all panels: its lines, and their numbers at the left of each row. */
  readonly scale: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly numbers: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  /** The names of what counts nothing, under the panels. */
  readonly none: NoneInLayout & { readonly y: number };
  /** What the signs mean, under all else. */
  readonly key: AbsenceKeyLayout & { readonly y: number };
}

/** Lays out a panel for each value, as many side by side as find room; all columns are on one scale, which is drawn at the left of each row. */
export function layoutSmallColumns(
  { bins, panels, absences, collected, none: rest = [] }: SmallColumnsBody,
  { width, height: given, text, small = text * 0.85 }: PlotSize,
): SmallColumnsLayout {
  const scale = text / GIVEN;
  const gap = PANEL.gap * scale;
  const axis = columnAxis(Math.max(0, ...panels.flatMap(({ values }) => values)));
  const left = textWidth(formatCount(axis.end), small) + TO_LINE * small;
  const least = (given === null ? PANEL.width : PANEL.narrow) * scale;
  const across = Math.max(1, Math.floor((width - left + gap) / (least + gap)));
  const own = (width - left - gap * (across - 1)) / across;
  const pitch = own / Math.max(1, bins.length);
  const rows = Math.ceil(panels.length / across);
  const shown = absencesIn(bins.flatMap((_, bin) => (panels.some(({ values }) => values[bin] === 0) ? (absences[bin] ?? []) : []))).filter(
    (absence) => absence !== 'uncollected',
  );
  const key = layoutAbsenceKey(shown, { width, text });
  const none = layoutNoneIn(rest, { width, text });
  const around = (PANEL.name + PANEL.names) * scale;
  const share =
    given === null ? null : (given - none.height - key.height + PANEL.foot * scale) / Math.max(1, rows) - PANEL.foot * scale - around;
  const columnsHeight = within(share, { least: COLUMNS.least * scale, usual: COLUMNS.usual * scale, most: COLUMNS.most * scale });
  const height = around + columnsHeight;
  const room = columnsHeight - Math.max(OVER * scale, small + 4 * scale);
  const [first, last] = [bins[0]?.label ?? '', bins.at(-1)?.label ?? ''];
  const topOf = (row: number) => row * (height + PANEL.foot * scale);
  const placed = panels.map(({ label, total, values }, at): Panel => {
    const [x, y] = [left + (at % across) * (own + gap), topOf(Math.floor(at / across))];
    const field: TimeField = { left: x, width: x + own, pitch, text };
    const base = y + PANEL.name * scale + columnsHeight;
    const number = formatCount(total);
    const nameRoom = own - textWidth(number, text, 600) - GAP * scale;
    const name = clampLines(wrapText(label, text, nameRoom), 1)[0] ?? '';
    const nameEnd = x + textWidth(name, text) + GAP * scale;
    const columns = values.flatMap((value, bin) => {
      if (value === 0) return [];
      const place = columnPlace(bin, collected, field, { share: COLUMN.share, most: COLUMN.most * scale });
      const length = (room * value) / axis.end;
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
    const half = textWidth(formatCount(highest), small, 600) / 2;
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
            size: small,
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
  const bottom = Math.max(0, topOf(rows) - PANEL.foot * scale);
  const isApart = (room * (axis.ticks[1] ?? axis.end)) / axis.end >= small * APART;
  const ticks = isApart ? axis.ticks : [0, axis.end];
  const upOf = (tick: number) => (room * tick) / axis.end;
  return {
    width,
    height: bottom + none.height + key.height,
    text,
    small,
    panels: placed,
    scale: placed.flatMap(({ x, base, width: own }) => ticks.slice(1).map((tick) => ({ x1: x, x2: x + own, y: base - upOf(tick) }))),
    numbers: placed
      .filter((_, at) => at % across === 0)
      .flatMap(({ base }) =>
        ticks.map((tick) => ({ x: left - TO_LINE * small, y: base - upOf(tick) + small * 0.35, text: formatCount(tick) })),
      ),
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

export const SmallColumnsPlot = memo(function SmallColumnsPlot({ layout, palette, hatch }: Props) {
  const { panels, none, key: signs, text, small } = layout;
  const drawn = byPlace(panels, ({ x, y, width, base, name, total, peak, columns, signs: absent, ends, uncollected }) => (
    <>
      <PlotText x={x} y={total.y} size={text} fill={palette.ink}>
        {name}
      </PlotText>
      <PlotText x={total.x} y={total.y} size={total.size} weight={600} fill={palette.ink}>
        {total.text}
      </PlotText>
      {uncollected !== null && (
        <Uncollected x={uncollected} y={y + text * 1.6} width={x + width - uncollected} height={base - y - text * 1.6} palette={palette} />
      )}
      {byPlace(columns, ({ mark }) => (
        <MarkRectangle mark={mark} fill={palette.data} />
      ))}
      {byPlace(absent, (sign) => (
        <AbsenceSign {...sign} {...{ palette, hatch }} radius={RADIUS} />
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
    </>
  ));
  return (
    <>
      {byPlace(layout.scale, ({ x1, x2, y }) => (
        <Hairline x1={x1} y1={y} x2={x2} y2={y} stroke={palette.line} />
      ))}
      {byPlace(layout.numbers, ({ x, y, text: number }) => (
        <PlotText x={x} y={y} size={small} fill={palette.soft} anchor="end">
          {number}
        </PlotText>
      ))}
      {drawn}
      <NoneIn layout={none} y={none.y} palette={palette} />
      <g transform={`translate(0 ${round(signs.y)})`}>
        <AbsenceKey layout={signs} palette={palette} hatch={hatch} />
      </g>
    </>
  );
});
