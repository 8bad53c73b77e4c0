import { type KeyboardEvent, useId, useState } from 'react';
import { MAP_WIDTH } from '@/charts/figure/useMapOutlines';
import styles from '@/charts/figure/WhereMap.module.css';
import type { MapPlace } from '@/charts/model';
import type { MapOutlines } from '@/charts/picture/drawMap';
import { mapColours } from '@/charts/picture/mapLegend';
import { chosenLast } from '@/charts/picture/mapMarks';
import { type MarkWords, markName } from '@/ui/marks/markWords';
import type { Palette } from '@/ui/palette';

interface Props {
  outlines: MapOutlines;
  places: readonly MapPlace[];
  most: number;
  palette: Palette;
  /** What is said of a country that can be chosen; null for the others. */
  wordsOf: (code: string) => MarkWords | null;
  tabStop: string | null;
  onToggle: (code: string) => void;
}

/** Side of a digit in the drawing, in its own px: a country with less room for its number goes without. */
const DIGIT = 7;

/** The countries: those that can be chosen are buttons, the others only ground. */
export function WhereDrawing({ outlines, places, most, palette, wordsOf, tabStop, onToggle }: Props) {
  const hatch = useId();
  const [focused, setFocused] = useState<string | null>(null);
  const byCode = new Map(places.map((place) => [place.code, place]));
  const ordered = chosenLast(outlines.paths, places);

  function fillOf(count: number | null): string {
    if (count === null) return `url(#${hatch})`;
    return count > 0 ? mapColours(count, most, palette).ground : palette.ground;
  }

  function onKeyDown(event: KeyboardEvent, code: string) {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onToggle(code);
  }

  return (
    <svg viewBox={`0 0 ${MAP_WIDTH} ${outlines.height}`} className={styles.map} role="presentation">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill={palette.ground} />
          <rect width="1.5" height="6" fill={palette.edge} />
        </pattern>
      </defs>
      {ordered.map(({ code, d }) => {
        const place = byCode.get(code);
        const words = wordsOf(code);
        const look = { d, fill: fillOf(place ? place.count : 0), stroke: place?.isChosen ? palette.chosen : palette.edge };
        if (!words)
          return (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an outline without tabIndex takes no focus
            <path key={code} {...look} aria-hidden="true">
              {place && <title>{`${place.label}: ${place.count === null ? 'not researched' : 'none found'}`}</title>}
            </path>
          );
        return (
          // biome-ignore lint/a11y/useSemanticElements: a country's outline cannot be a button element
          <path
            key={code}
            {...look}
            data-mark={code}
            className={styles.country}
            role="button"
            aria-label={markName(words)}
            aria-pressed={words.isChosen}
            tabIndex={code === tabStop ? 0 : -1}
            onClick={() => onToggle(code)}
            onKeyDown={(event) => onKeyDown(event, code)}
            onFocus={() => setFocused(code)}
          />
        );
      })}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: the numbers take no focus */}
      <g aria-hidden="true" className={styles.numbers}>
        {ordered.map(({ code, label }) => {
          const count = byCode.get(code)?.count;
          if (!count || label.room < DIGIT * String(count).length) return null;
          return (
            <text key={code} x={label.x} y={label.y} dy="0.35em" fill={mapColours(count, most, palette).text}>
              {count}
            </text>
          );
        })}
      </g>
      {ordered
        .filter(({ code }) => code === focused)
        .map(({ code, d }) => (
          // biome-ignore lint/a11y/noAriaHiddenOnFocusable: the ring takes no focus
          <g key={code} aria-hidden="true" className={styles.ring}>
            <path d={d} stroke={palette.ground} strokeWidth="6" />
            <path d={d} stroke={palette.link} strokeWidth="3" />
          </g>
        ))}
    </svg>
  );
}
