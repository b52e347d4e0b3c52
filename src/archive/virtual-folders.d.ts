/** The folders of the archive that Astro works on, from the integration: code that Vite loads has no other way to know. */
declare module 'virtual:offprint/folders' {
  export const folders: {
    readonly engine: string;
    readonly content: string;
    readonly cache: string;
  };
}
