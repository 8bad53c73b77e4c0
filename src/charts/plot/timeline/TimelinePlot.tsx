import { Fragment } from 'react';
import { Hairline } from '@/charts/plot/PlotShapes';
import { PlotText, round } from '@/charts/plot/PlotText';
import { SearchedBar } from '@/charts/plot/SearchedBar';
import type { TimelineBandLayout } from '@/charts/plot/timeline/bandLayout';
import type { LedNames } from '@/charts/plot/timeline/nameLeaders';
import { SignDays, TimelineSign } from '@/charts/plot/timeline/TimelineSigns';
import { type LaneLayout, type NamedLane, rowY, type StripLane, type TimelineLayout } from '@/charts/plot/timeline/timelineLayout';
import { formatCount } from '@/domain/words/sentences';
import { hueOf, LIGHT, type Palette, thinned } from '@/ui/palette';

interface PlotProps {
  layout: TimelineLayout;
  palette: Palette;
}

/** From the middle of a line to its baseline, as a share of the size. */
const BASELINE = 0.34;

/** What lies under the marks: the upright lines of the axis, and the wash over what is not yet collected. */
function Ground({ layout: { axis, field, uncollectedX, height }, palette }: PlotProps) {
  const x = Math.max(field.left, uncollectedX);
  return (
    <>
      {x < field.right && (
        <>
          <path
            d={`M${round(x)} 0H${round(field.right)}V${round(height)}H${round(x)}z`}
            fill={thinned(palette.line, palette.ground, LIGHT)}
          />
          <path d={`M${round(x)} 0V${round(height)}`} stroke={palette.edge} strokeDasharray="2 3" fill="none" />
        </>
      )}
      {axis.major
        .filter((tick) => tick.x >= field.left)
        .map(({ day, x: at }) => (
          <Hairline key={day} x1={at} y1={0} x2={at} y2={height} stroke={palette.line} />
        ))}
    </>
  );
}

function Names({ names, layout, palette }: PlotProps & { names: LedNames }) {
  const { measures, field } = layout;
  return (
    <>
      <Hairline x1={field.left} y1={names.base} x2={field.right} y2={names.base} stroke={palette.line} />
      {names.names.map(({ unit, x, y, lines, textX }) => (
        <Fragment key={unit.signs[0]?.mark.key}>
          <Hairline x1={x} y1={y} x2={x} y2={names.base} stroke={palette.edge} />
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines keep their order
            <PlotText key={at} x={textX} y={y + (at + 0.8) * measures.line} size={measures.text} fill={palette.ink} weight={600}>
              {line}
            </PlotText>
          ))}
        </Fragment>
      ))}
      {names.names.map(({ unit: { signs } }) =>
        signs
          .slice(0, 1)
          .map(({ mark, x }) => <TimelineSign key={mark.key} look={mark} x={x} y={names.base} measures={measures} palette={palette} />),
      )}
    </>
  );
}

function Band({ band, layout, palette }: PlotProps & { band: TimelineBandLayout }) {
  const { measures, field } = layout;
  const { text, bandBar, bandPitch, laneAir } = measures;
  const colour = (mark: { hue: Parameters<typeof hueOf>[0] }) => hueOf(mark.hue, palette);
  if (!band.isOpen)
    return (
      <PlotText x={4} y={band.y + laneAir + bandPitch / 2 + text * BASELINE} size={text} fill={palette.soft}>
        {band.words}
      </PlotText>
    );
  return (
    <>
      {band.bars.map(({ mark, x0, x1, sure, y, label, labelX }) => (
        <Fragment key={mark.key}>
          <path
            d={`M${round(x0)} ${round(y - bandBar / 2)}H${round(Math.max(x1, x0 + 2))}V${round(y + bandBar / 2)}H${round(x0)}z`}
            fill={thinned(colour(mark), palette.ground, 0.16)}
          />
          {sure && !mark.isPlanned && (
            <path
              d={`M${round(sure.x0)} ${round(y - bandBar / 2)}H${round(sure.x1)}V${round(y + bandBar / 2)}H${round(sure.x0)}z`}
              fill={thinned(colour(mark), palette.ground, LIGHT)}
            />
          )}
          <path
            d={`M${round(x0)} ${round(y + bandBar / 2)}H${round(Math.max(x1, x0 + 2))}`}
            stroke={colour(mark)}
            strokeWidth="2"
            fill="none"
            {...(mark.isPlanned && { strokeDasharray: '3 2' })}
          />
          <PlotText x={labelX} y={y + text * BASELINE} size={text} fill={palette.ink}>
            {label}
          </PlotText>
        </Fragment>
      ))}
      {band.names.map(({ mark, x0, y, label, labelX, years, yearsX }) => (
        <Fragment key={mark.key}>
          <TimelineSign
            look={{ kind: 'initiative', hue: mark.hue, isPlanned: mark.isPlanned, isExact: true }}
            x={x0 + measures.bar}
            y={y}
            measures={measures}
            palette={palette}
          />
          <PlotText x={labelX} y={y + text * BASELINE} size={text} fill={palette.ink}>
            {label}
          </PlotText>
          <PlotText x={yearsX} y={y + text * BASELINE} size={text} fill={palette.soft}>
            {years}
          </PlotText>
        </Fragment>
      ))}
      <Hairline x1={field.left} y1={band.y + band.height} x2={field.right} y2={band.y + band.height} stroke={palette.edge} />
    </>
  );
}

function Named({ lane, layout: { measures }, palette }: PlotProps & { lane: NamedLane }) {
  const { text } = measures;
  return lane.units.map(({ signs, row, placed, fontWeight }) => {
    const y = rowY(lane, row, measures);
    return (
      <Fragment key={signs[0]?.mark.key}>
        {signs.map(({ mark, days }) =>
          days ? (
            <SignDays
              key={mark.key}
              days={days}
              y={y}
              colour={hueOf(mark.hue, palette)}
              isExact={mark.isExact}
              measures={measures}
              palette={palette}
            />
          ) : null,
        )}
        {signs.map(({ mark, x }) => (
          <TimelineSign key={mark.key} look={mark} x={x} y={y} measures={measures} palette={palette} />
        ))}
        {placed && (
          <PlotText x={placed.x} y={y + text * BASELINE} size={text} fill={palette.ink} weight={fontWeight}>
            {placed.text}
          </PlotText>
        )}
      </Fragment>
    );
  });
}

interface Piece {
  readonly fill: string;
  readonly d: string;
}

/** The columns of a lane, each colour in one path: there are too many for an element each. */
function stripPieces({ cells, base }: StripLane, { perRecord }: TimelineLayout, palette: Palette): Piece[] {
  const paths = new Map<string, string>();
  const draw = (fill: string, x0: number, width: number, top: number, tall: number) =>
    paths.set(fill, `${paths.get(fill) ?? ''}M${round(x0)} ${round(top)}h${round(width)}v${round(tall)}h${round(-width)}z`);
  for (const { x0, x1, parts } of cells) {
    const width = Math.max(1, x1 - x0 - Math.min(2, (x1 - x0) / 6));
    let top = base - 1;
    const stack = (share: number, fill: string) => {
      if (share === 0) return;
      top -= share * perRecord;
      draw(fill, x0 + (x1 - x0 - width) / 2, width, top, share * perRecord);
    };
    // What is surely of the period stands below, what may be of it above.
    for (const part of parts) stack(part.count - part.coarse, hueOf(part.hue, palette));
    for (const part of parts) stack(part.coarse, thinned(hueOf(part.hue, palette), palette.ground, LIGHT));
  }
  return [...paths].map(([fill, d]) => ({ fill, d }));
}

function Strip({ lane, layout, palette }: PlotProps & { lane: StripLane }) {
  const { measures, perRecord } = layout;
  const { peak, base } = lane;
  return (
    <>
      {stripPieces(lane, layout, palette).map(({ fill, d }) => (
        <path key={fill} fill={fill} d={d} />
      ))}
      {peak && (
        <PlotText x={(peak.x0 + peak.x1) / 2} y={base - 3 - peak.count * perRecord} size={measures.text} fill={palette.ink} anchor="middle">
          {formatCount(peak.count)}
        </PlotText>
      )}
    </>
  );
}

/** How a country was searched, under its lane: the years are told apart by a gap. */
function Searched({ lane: { base, searched }, layout: { measures }, palette, hatch }: PlotProps & { lane: LaneLayout; hatch: string }) {
  return searched.map(({ x0, x1, level }) => (
    <SearchedBar
      key={x0}
      x={x0}
      y={base + measures.searchedAir}
      width={x1 - x0 - 1}
      height={measures.searched}
      {...{ level, palette, hatch }}
    />
  ));
}

/** A timeline without its axis and the names of its lanes. What lies beside the window is drawn too, as far as it is laid out. */
export function TimelinePlot({ layout, palette, hatch }: PlotProps & { hatch: string }) {
  const { lanes, names, band, field } = layout;
  const rest = { layout, palette };
  return (
    <>
      <Ground {...rest} />
      {names && <Names names={names} {...rest} />}
      {band && <Band band={band} {...rest} />}
      {lanes.map((lane) => (
        <Fragment key={lane.value}>
          {lane.form === 'named' ? <Named lane={lane} {...rest} /> : <Strip lane={lane} {...rest} />}
          <Searched lane={lane} hatch={hatch} {...rest} />
          <Hairline x1={field.left} y1={lane.y + lane.height} x2={field.right} y2={lane.y + lane.height} stroke={palette.line} />
        </Fragment>
      ))}
    </>
  );
}
