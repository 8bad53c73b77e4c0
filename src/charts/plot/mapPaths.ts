import { geoConicConformal, geoPath } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import topology from 'world-atlas/countries-50m.json';
import { mapCountries } from '@/charts/plot/mapCountries';

/** Import this file only where a map is drawn: the outlines weigh more than the rest of the page. */

/** The outline of a country, and where its number may stand. */
export interface MapPath {
  /** ISO 3166-1 alpha-2, or XK. */
  readonly code: string;
  /** SVG path data, one decimal. */
  readonly d: string;
  /** Of the largest part, in px². */
  readonly area: number;
  /** Middle of the largest part, and the side of a square as large as it, in px. */
  readonly label: { readonly x: number; readonly y: number; readonly room: number };
}

/** Longitudes and latitudes that the map must hold: Europe and its neighbourhood. */
const WEST = -12;
const EAST = 60;
const SOUTH = 33;
const NORTH = 66;
/** Height of the frame for a width of 1. */
const RATIO = 0.63;
/** Islands smaller than this, in px², are left out unless they are the country's largest part. */
const LEAST_PART = 0.8;

/** A polygon's rings, as arcs of the topology. */
type Arcs = number[][];

/** Returns the height of the map for a width, in px. */
export function mapHeight(width: number): number {
  return Math.round(width * RATIO);
}

/** The atlas gives these no code of their own. Northern Cyprus belongs to CY in ISO 3166. */
const codesByName: Readonly<Record<string, string>> = { Kosovo: 'XK', 'N. Cyprus': 'CY' };

function isCrimea(arcs: Arcs): boolean {
  const [ring = []] = feature(topology, { type: 'Polygon', arcs }).geometry.coordinates;
  return ring.every(([east = 0, north = 0]) => east > 32 && east < 37 && north > 44 && north < 46.6);
}

/** Returns each country's polygons. Crimea, which the atlas draws with Russia, is put with Ukraine (UN General Assembly 68/262). */
function polygonsByCode(): Map<string, Arcs[]> {
  const found = new Map<string, Arcs[]>();
  for (const geometry of topology.objects.countries.geometries) {
    const own = codesByName[geometry.properties.name] ?? mapCountries[String(geometry.id)];
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];
    if (own === undefined) continue;
    for (const arcs of polygons) {
      const code = own === 'RU' && isCrimea(arcs) ? 'UA' : own;
      found.set(code, [...(found.get(code) ?? []), arcs]);
    }
  }
  return found;
}

/** Countries put together from parts that share a border; the others are taken as they are. */
const joined = new Set(['CY', 'UA']);

function shapeOf(code: string, arcs: Arcs[]): Position[][][] {
  const shape = { type: 'MultiPolygon', arcs } as const;
  return joined.has(code) ? merge(topology, [shape]).coordinates : feature<MultiPolygon>(topology, shape).geometry.coordinates;
}

function projectionFor(width: number) {
  const edge: Position[] = [];
  for (let east = WEST; east <= EAST; east += 2) edge.push([east, SOUTH], [east, NORTH]);
  for (let north = SOUTH; north <= NORTH; north += 1) edge.push([WEST, north], [EAST, north]);
  return geoConicConformal()
    .rotate([-20, 0])
    .parallels([38, 60])
    .fitWidth(width, { type: 'MultiPoint', coordinates: edge })
    .clipExtent([
      [0, 0],
      [width, mapHeight(width)],
    ]);
}

function drawn(width: number): MapPath[] {
  const path = geoPath(projectionFor(width)).digits(1);
  const outlines: MapPath[] = [];
  for (const [code, arcs] of polygonsByCode()) {
    const parts = shapeOf(code, arcs)
      .map((coordinates) => ({ coordinates, area: path.area({ type: 'Polygon', coordinates }) }))
      .sort((a, b) => b.area - a.area);
    const [largest] = parts;
    if (!largest) continue;
    const [x, y] = path.centroid({ type: 'Polygon', coordinates: largest.coordinates });
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    const kept = parts.filter((part) => part === largest || part.area >= LEAST_PART);
    const line = path({ type: 'MultiPolygon', coordinates: kept.map(({ coordinates }) => coordinates) });
    const label = { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, room: Math.round(Math.sqrt(largest.area)) };
    outlines.push({ code, d: line ?? '', label, area: largest.area });
  }
  return outlines.sort((a, b) => b.area - a.area);
}

const made = new Map<number, readonly MapPath[]>();

/** Returns the outlines for a map of this width in px, the largest first, so that small ones lie on top; made once for each width. */
export function mapPaths(width: number): readonly MapPath[] {
  const outlines = made.get(width) ?? drawn(width);
  made.set(width, outlines);
  return outlines;
}
