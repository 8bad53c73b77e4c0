/** Natural Earth's countries at 1:50 million, as TopoJSON: https://github.com/topojson/world-atlas */
declare module 'world-atlas/countries-50m.json' {
  import type { GeometryObject, Topology } from 'topojson-specification';

  const topology: Topology<{
    countries: { type: 'GeometryCollection'; geometries: (GeometryObject & { properties: { name: string } })[] };
  }>;
  // biome-ignore lint/style/noDefaultExport: this is how a bundler gives JSON
  export default topology;
}
