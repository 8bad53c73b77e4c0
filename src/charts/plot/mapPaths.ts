import { type GeoContext, geoConicConformal, geoPath } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import topology from 'world-atlas/countries-50m.json';

/** Import this file only where a map is drawn: the outlines weigh more than the rest of the page. */

/** The size that outlines are made for, in px; maps of other sizes are drawn from the same. */
const OUTLINES = { width: 780, height: 584 } as const;
/** Side of the squares that the frame is cut into, in px, to tell what lies where. */
const CELL = 3;

/** The outline of a country in the frame. */
export interface MapPath {
  /** ISO 3166-1 alpha-2, or XK. */
  readonly code: string;
  /** SVG path data, one decimal. */
  readonly d: string;
}

/** Whose land lies in each square of the frame, row by row; null for the sea. */
export interface MapLand {
  readonly columns: number;
  readonly rows: number;
  readonly owners: readonly (string | null)[];
}

/** The outlines to draw, and what lies where. */
export interface MapOutlines {
  /** The size that they are made for, in px. */
  readonly width: number;
  readonly height: number;
  /** Side of the squares, in px of the outlines. */
  readonly cell: number;
  readonly paths: readonly MapPath[];
  readonly land: MapLand;
}

/** Longitudes and latitudes that the frame holds: the Western Balkans in the middle, and their neighbours. */
const [WEST, EAST, SOUTH, NORTH] = [12.8, 30, 38.75, 48.25];
/** Islands smaller than this, in px², are left out. */
const LEAST_PART = 3;

/** Every country that the frame holds a part of, by its ISO 3166-1 numeric code in the atlas: 008 is AL. */
const codes: Readonly<Record<string, string>> = Object.fromEntries(
  '008AL 040AT 070BA 100BG 191HR 203CZ 276DE 300GR 348HU 380IT 498MD 499ME 642RO 674SM 688RS 703SK 705SI 792TR 804UA 807MK'
    .split(' ')
    .map((both) => [both.slice(0, 3), both.slice(3)]),
);
/** The atlas gives it no code. */
const KOSOVO = 'Kosovo';

type Ring = [number, number][];

/** Returns the rings that a path draws, in px. */
function collector(): { readonly rings: Ring[]; readonly context: GeoContext } {
  const rings: Ring[] = [];
  const context = {
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
    moveTo: (x: number, y: number) => rings.push([[x, y]]),
    lineTo: (x: number, y: number) => rings.at(-1)?.push([x, y]),
  };
  return { rings, context };
}

/** Returns the columns of squares whose middles lie inside the rings, in a row of squares. */
function columnsInside(rings: readonly Ring[], row: number, columns: number): number[] {
  const y = (row + 0.5) * CELL;
  const crossings = rings
    .flatMap((ring) =>
      ring.flatMap(([x, top], at) => {
        const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, top];
        return top > y === nextY > y ? [] : [x + ((y - top) / (nextY - top)) * (nextX - x)];
      }),
    )
    .sort((a, b) => a - b);
  const found: number[] = [];
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [from = 0, to = 0] = [crossings[at], crossings[at + 1]];
    for (let column = Math.ceil(from / CELL - 0.5); column < columns && (column + 0.5) * CELL <= to; column += 1) found.push(column);
  }
  return found;
}

function drawn(): MapOutlines {
  const edge: Position[] = [];
  for (let east = WEST; east <= EAST; east += 0.5) edge.push([east, SOUTH], [east, NORTH]);
  const { width, height } = OUTLINES;
  const projection = geoConicConformal()
    .rotate([-(WEST + EAST) / 2, 0])
    .parallels([40, 47])
    .fitSize([width, height], { type: 'MultiPoint', coordinates: edge })
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path = geoPath(projection).digits(1);
  const [columns, rows] = [width / CELL, height / CELL].map(Math.floor);
  const owners: (string | null)[] = Array.from({ length: (columns ?? 0) * (rows ?? 0) }, () => null);
  const paths: MapPath[] = [];
  for (const geometry of topology.objects.countries.geometries) {
    const code = geometry.properties.name === KOSOVO ? 'XK' : codes[String(geometry.id)];
    if (code === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
    const arcs = { type: 'MultiPolygon', arcs: geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs } as const;
    const all = feature<MultiPolygon>(topology, arcs).geometry.coordinates;
    const kept: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: all.filter((coordinates) => path.area({ type: 'Polygon', coordinates }) >= LEAST_PART),
    };
    const d = path(kept);
    if (!d) continue;
    paths.push({ code, d });
    const { rings, context } = collector();
    geoPath(projection, context)(kept);
    for (let row = 0; row < (rows ?? 0); row += 1)
      for (const column of columnsInside(rings, row, columns ?? 0)) owners[row * (columns ?? 0) + column] = code;
  }
  return { ...OUTLINES, cell: CELL, paths, land: { columns: columns ?? 0, rows: rows ?? 0, owners } };
}

let made: MapOutlines | null = null;

/** Returns the outlines; made once. */
export function mapOutlines(): MapOutlines {
  made ??= drawn();
  return made;
}
