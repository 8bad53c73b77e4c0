/** The part of subset-font that the build uses; it brings no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2';
    /** Features of OpenType that stay. */
    readonly keepFeatures: readonly string[];
    readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  }
  function subsetFont(font: Buffer, letters: string, options: SubsetOptions): Promise<Buffer>;
  export = subsetFont;
}
