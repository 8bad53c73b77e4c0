import type { MarkEmphasis } from '@/charts/picture/markEmphasis';
import { PlotText, round } from '@/charts/plot/PlotText';
import type { Palette } from '@/ui/palette';

const RADIUS = 13;
const PIN_TEXT = 18;
const EDGE = 2;

interface Props {
  emphasis: MarkEmphasis | undefined;
  palette: Palette;
  /** The box around a mark with its name, and the middle of its pin; undefined where it is not drawn. */
  boxOf: (at: number) => { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined | null;
  pinOf: (at: number) => { readonly x: number; readonly y: number } | undefined | null;
}

/** What a reader points at in a picture: frames around marks, and numbers of notes beside them. Neither takes a hue, as hues have a meaning. */
export function Emphasised({ emphasis, palette, boxOf, pinOf }: Props) {
  if (!emphasis) return null;
  return (
    <>
      {emphasis.framed.map((at) => {
        const box = boxOf(at);
        return (
          box && (
            <path
              key={at}
              data-part="frame"
              d={`M${round(box.x)} ${round(box.y)}h${round(box.width)}v${round(box.height)}h${round(-box.width)}z`}
              fill="none"
              stroke={palette.ink}
              strokeWidth={EDGE}
            />
          )
        );
      })}
      {emphasis.pins.map(({ at, number }) => {
        const place = pinOf(at);
        return (
          place && (
            <g key={number} data-part="pin">
              <circle cx={round(place.x)} cy={round(place.y)} r={RADIUS} fill={palette.ink} />
              <PlotText x={place.x} y={place.y + PIN_TEXT * 0.35} size={PIN_TEXT} weight={600} fill={palette.ground} anchor="middle">
                {String(number)}
              </PlotText>
            </g>
          )
        );
      })}
    </>
  );
}
