/** As much of dc.js as the peer uses. Its own types need all those of d3. */
declare module 'dc' {
  /** A chart is set up by a chain of calls, each of which returns it. */
  interface Chart {
    readonly [setting: string]: (...values: readonly unknown[]) => Chart;
  }
  type NewChart = (at: string) => Chart;
  export const barChart: NewChart;
  export const rowChart: NewChart;
  export const dataTable: NewChart;
  export const dataCount: NewChart;
  export const chartRegistry: { readonly list: () => readonly Chart[] };
  export function renderAll(): void;
}
