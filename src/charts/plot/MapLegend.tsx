import { Fragment } from 'react';
import type { MapBody } from '@/charts/model';
import { AbsenceSign, absencesIn } from '@/charts/plot/AbsenceSigns';
import { coloursOf, mapPalette, mostOf } from '@/charts/plot/Map';
import { Rectangle } from '@/charts/plot/PlotShapes';
import { PlotText } from '@/charts/plot/PlotText';
import type { PlotSize } from '@/charts/plot/plotLayout';
import { textWidth } from '@/charts/plot/wrapText';
import { type Absence, absenceWords } from '@/domain/records/absence';
import { formatCount } from '@/domain/words/sentences';
import { heatStep, type Palette } from '@/ui/palette';

/** From line to line of the legend, and beside a colour with its words, in px. */
const LEGEND_LINE = 26;
const LEGEND_SPACE = 46;

/** Returns the counts that each colour in use stands for, few to many; none when nothing is counted. */
export function legendSteps(most: number, palette: Palette): { readonly label: string; readonly colour: string }[] {
  const { length } = mapPalette(palette).sequence;
  const ranges: { first: number; last: number; colour: string }[] = [];
  let step = -1;
  for (let count = 1; count <= most; count += 1) {
    const next = heatStep(count, most, length);
    const range = ranges.at(-1);
    if (range && next === step) range.last = count;
    else ranges.push({ first: count, last: count, colour: coloursOf(count, most, palette).ground });
    step = next;
  }
  return ranges.map(({ first, last, colour }) => ({
    label: first === last ? formatCount(first) : `${formatCount(first)}–${formatCount(last)}`,
    colour,
  }));
}

/** The colours of a map with what they stand for, in as many lines as they need. */
export interface MapLegendLayout {
  readonly height: number;
  readonly text: number;
  /** What is chosen has the edge that it has in the map. */
  readonly items: readonly (LegendItem & { readonly x: number; readonly y: number })[];
}

interface LegendItem {
  readonly label: string;
  readonly colour: string;
  readonly absence?: Absence;
  readonly isChosen?: boolean;
}

export function layoutMapLegend(body: MapBody, { width, text }: Omit<PlotSize, 'height'>, palette: Palette): MapLegendLayout {
  const absences = absencesIn(body.places.filter(({ isChosen }) => !isChosen).map(({ count }) => count));
  const items: LegendItem[] = [
    ...(body.places.some(({ isChosen }) => isChosen) ? [{ label: 'chosen', colour: palette.ground, isChosen: true }] : []),
    ...legendSteps(mostOf(body), palette),
    ...absences.map((absence) => ({ label: absenceWords[absence], colour: palette.ground, absence })),
  ];
  let [x, y] = [0, 0];
  const placed = items.map((item) => {
    const space = textWidth(item.label, text) + LEGEND_SPACE;
    if (x > 0 && x + space > width) [x, y] = [0, y + LEGEND_LINE];
    const at = { ...item, x, y };
    x += space;
    return at;
  });
  return { height: y + LEGEND_LINE, text, items: placed };
}

export function MapLegend({ layout: { items, text }, palette, hatch }: { layout: MapLegendLayout; palette: Palette; hatch: string }) {
  return items.map(({ label, colour, absence, isChosen = false, x, y }) => (
    <Fragment key={label}>
      <Rectangle x={x} y={y + 3} width={20} height={16} fill={isChosen ? palette.chosen : palette.edge} />
      <Rectangle x={x + 1} y={y + 4} width={18} height={14} fill={colour} />
      {absence && <AbsenceSign {...{ absence, palette, hatch }} x={x + 1} y={y + 4} width={18} height={14} />}
      <PlotText x={x + 28} y={y + 17} size={text} fill={palette.ink}>
        {label}
      </PlotText>
    </Fragment>
  ));
}
