/** The little that tests use of citation-js, which comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      /** Parses a text of the given format into CSL-JSON items. Throws when it is none. */
      chain: (text: string, options: { forceType: string }) => Record<string, unknown>[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
