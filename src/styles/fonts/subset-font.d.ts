declare module 'subset-font' {
  /** Returns the part of a font that shows `text`, or with `keepAllGlyphs` the font in another format. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: {
      targetFormat: 'woff2' | 'truetype';
      keepAllGlyphs?: boolean;
      noHinting?: boolean;
      keepFeatures?: readonly string[];
    },
  ): Promise<Uint8Array>;
}
