/** The part that tests use of packages without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Items of CSL-JSON. */
      chain(
        text: string,
        options: { readonly forceType: string; readonly generateGraph: boolean },
      ): unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
