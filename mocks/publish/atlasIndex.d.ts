/** Made by `indexPlugin.ts`. */
declare module 'virtual:atlas-index' {
  /** From the root of the site, with a slash at the end. */
  export const folder: string;
  export const records: number;
}
