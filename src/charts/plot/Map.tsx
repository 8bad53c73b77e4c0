import type { SVGProps } from 'react';
import type { MapPlace } from '@/charts/model';
import { AbsenceDot } from '@/charts/plot/AbsenceSigns';
import { BarsPlot } from '@/charts/plot/Bars';
import { byPlace } from '@/charts/plot/byPlace';
import { classColour, landColour, MapLegend } from '@/charts/plot/MapLegend';
import { mapClass } from '@/charts/plot/mapCountries';
import { SQUARE } from '@/charts/plot/mapLabelForms';
import { type LabelPiece, type MapLabel, RING } from '@/charts/plot/mapLabels';
import type { MapLayout } from '@/charts/plot/mapLayout';
import type { MapOutlines } from '@/charts/plot/mapPaths';
import { NoneIn } from '@/charts/plot/NoneIn';
import { Box } from '@/charts/plot/PlotShapes';
import { PlotText, round } from '@/charts/plot/PlotText';
import { isAbsent } from '@/domain/records/absence';
import { fetchCode } from '@/ui/lostCode';
import { type Palette, textOn } from '@/ui/palette';

/** Loads the outlines, which come in a chunk of their own because they outweigh the rest of the page. */
export async function loadOutlines(): Promise<MapOutlines> {
  const { mapOutlines } = await fetchCode(() => import('@/charts/plot/mapPaths'));
  return mapOutlines();
}

/** Thickness of a country's edge, and of one that is chosen, in px. */
const EDGE = 0.7;
const CHOSEN_EDGE = 3;

/** Returns what is under a label that stands on a country; the ground under one at sea. */
function groundOf(place: MapPlace | null, palette: Palette): string {
  if (!place) return landColour(palette);
  if (place.isChosen) return palette.raised;
  const step = isAbsent(place.count) ? null : mapClass(place.count);
  return step === null ? palette.ground : classColour(step, palette);
}

interface Props {
  layout: MapLayout;
  palette: Palette;
  /** The id, in the document, of the pattern of what is not researched. */
  hatch: string;
}

interface CountriesProps extends Props {
  /** What makes a country more than a drawing: a button, a title. */
  markProps?: ((code: string) => SVGProps<SVGPathElement>) | undefined;
}

/** The outlines, shaded by records. */
export function MapCountries({ layout: { countries, frame }, palette, hatch, markProps }: CountriesProps) {
  return (
    <g transform={`scale(${Math.round(frame.shrink * 10_000) / 10_000})`}>
      {countries.map(({ code, d, place }) => (
        <path
          key={code}
          data-country={code}
          d={d}
          fill={place?.count === 'unresearched' && !place.isChosen ? `url(#${hatch})` : groundOf(place, palette)}
          stroke={place?.isChosen ? palette.chosen : palette.edge}
          strokeWidth={round((place?.isChosen ? CHOSEN_EDGE : EDGE) / frame.shrink)}
          strokeLinejoin="round"
          {...markProps?.(code)}
        />
      ))}
    </g>
  );
}

function Piece({ piece, place, fill, palette }: { piece: LabelPiece; place: MapPlace; fill: string; palette: Palette }) {
  const { kind, text, size, x, y } = piece;
  const side = size * SQUARE;
  if (kind === 'sign' && isAbsent(place.count))
    return <AbsenceDot absence={place.count} x={x + side / 2} y={y - size * 0.35} palette={palette} />;
  return (
    <>
      {kind === 'alone' && <Box x={x} y={y - side} width={side} height={side} fill={palette.scopes.two} stroke={fill} />}
      <PlotText
        x={kind === 'alone' ? x + size * (SQUARE + 0.25) : x + piece.width / 2}
        y={y}
        size={size}
        fill={fill}
        weight={kind === 'alone' ? 400 : 600}
        serif={kind === 'total' && size > 16}
        anchor={kind === 'alone' ? 'start' : 'middle'}
      >
        {text}
      </PlotText>
    </>
  );
}

function Label({ label, places, palette }: { label: MapLabel; places: ReadonlyMap<string, MapPlace | null>; palette: Palette }) {
  const { code, x, y, width, height, leader, on, pieces } = label;
  const place = places.get(code);
  const under = on === null ? null : (places.get(on) ?? null);
  const hasPlate = label.hasPlate || (under?.count === 'unresearched' && !under.isChosen);
  const ground = on === null || hasPlate ? palette.ground : groundOf(under, palette);
  const fill = textOn(ground, palette);
  if (!place) return null;
  return (
    <g data-label={code}>
      {leader && (
        <>
          <path
            d={`M${round(leader.x1)} ${round(leader.y1)}L${round(leader.x2)} ${round(leader.y2)}`}
            stroke={palette.ground}
            strokeWidth={3}
          />
          <path d={`M${round(leader.x1)} ${round(leader.y1)}L${round(leader.x2)} ${round(leader.y2)}`} stroke={palette.ink} />
          <circle cx={round(leader.x2)} cy={round(leader.y2)} r={RING} fill={palette.raised} stroke={palette.ink} strokeWidth={1.5} />
        </>
      )}
      {hasPlate && <Box x={x - 2} y={y} width={width + 4} height={height} fill={palette.ground} />}
      {byPlace(pieces, (piece) => (
        <Piece {...{ piece, place, fill, palette }} />
      ))}
    </g>
  );
}

/** The names and numbers of the countries in the frame. */
export function MapLabels({ layout: { countries, labels }, palette }: Omit<Props, 'hatch'>) {
  const places = new Map(countries.map(({ code, place }) => [code, place]));
  return byPlace(labels, (label) => <Label {...{ label, places, palette }} />);
}

/** The frame around the map, its key, and the list of what the frame leaves out. */
export function MapSheet({ layout: { frame, legend, list, text }, palette, hatch }: Props) {
  return (
    <>
      <Box x={0.5} y={0.5} width={frame.width - 1} height={frame.height - 1} fill="none" stroke={palette.line} />
      {legend && (
        <g transform={`translate(${round(legend.x)} ${round(legend.y)})`}>
          <MapLegend layout={legend} palette={palette} hatch={hatch} />
        </g>
      )}
      {list.heading && (
        <PlotText x={list.heading.x} y={list.heading.y} size={text} weight={600} fill={palette.ink}>
          {list.heading.text}
        </PlotText>
      )}
      {byPlace(list.columns, ({ x, y, bars }) => (
        <g transform={`translate(${round(x)} ${round(y)})`}>
          <BarsPlot layout={bars} palette={palette} hatch={hatch} />
        </g>
      ))}
      {byPlace(list.rest, (line) => (
        <PlotText x={line.x} y={line.y} size={text} fill={palette.ink}>
          {line.text}
        </PlotText>
      ))}
      <NoneIn layout={list.none} y={list.none.y} palette={palette} />
    </>
  );
}

/** The whole map. */
export function MapPlot(props: Props) {
  return (
    <>
      <MapCountries {...props} />
      <MapLabels layout={props.layout} palette={props.palette} />
      <MapSheet {...props} />
    </>
  );
}
