/** What `archive.yaml` says of the look; made by `src/integration/archive-look.ts`. */
declare module 'virtual:offprint/look' {
  interface Picture {
    readonly src: string;
    /** In pixels of CSS. */
    readonly width: number;
    readonly height: number;
  }

  /** The logo in each scheme. */
  export const logo: { readonly light: Picture; readonly dark: Picture } | undefined;
  /** The address of the icon. */
  export const icon: string | undefined;
}
