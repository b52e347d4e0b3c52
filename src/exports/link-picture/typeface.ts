import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer as TextBuffer, Face, Font, shape } from 'harfbuzzjs';
import { woffToSfnt } from './woff-to-sfnt.ts';

/** A weight of Source Serif 4, the typeface of the pictures, with its Latin, Greek and Cyrillic letters. */
export interface Typeface {
  /**
   * Returns the text in letters that the typeface has: missing ones are replaced by simpler letters (`𝔼` by `E`) or
   * left out, so that no empty box is drawn.
   */
  readonly spell: (text: string) => string;
  /** Sets the text on one line, in units of an em of 1000. Call `spell` first. */
  readonly set: (text: string) => SetText;
}

/** A line as outlines. */
export interface SetText {
  /** Width in thousandths of the font size. */
  readonly width: number;
  /** SVG paths with the baseline starting at 0,0 and y pointing up. */
  readonly paths: string;
}

/** Reads a weight of the typeface from the installed package. */
export function loadTypeface(weight: Weight): Typeface {
  const known = typefaces.get(weight);
  if (known !== undefined) return known;
  const typeface = createTypeface(subsets.map((subset) => loadFont(subset, weight)));
  typefaces.set(weight, typeface);
  return typeface;
}

function createTypeface(fonts: readonly SubsetFont[]): Typeface {
  const fontOf = (letter: string): SubsetFont | undefined =>
    fonts.find(({ letters }) => letters.has(letter.codePointAt(0) ?? 0));
  const isKnown = (text: string): boolean =>
    text !== '' && [...text].every((letter) => fontOf(letter) !== undefined);

  const spellLetter = (letter: string): string => {
    const simpler = letter.normalize('NFKC');
    const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '');
    const written = signs[letter] ?? '';
    return [letter, simpler, bare, written].find(isKnown) ?? (/\s/u.test(letter) ? ' ' : '');
  };
  return {
    spell: (text) =>
      [...text.normalize('NFC')].map(spellLetter).join('').replace(/\s+/gu, ' ').trim(),
    set: (text) => {
      let width = 0;
      let paths = '';
      for (const run of runsOf([...text], fontOf)) {
        const drawn = drawRun(run, width);
        width += drawn.width;
        paths += drawn.paths;
      }
      return { width, paths };
    },
  };
}

/** Divides letters into runs of one font. A space stays with the letters before it. */
function runsOf(
  letters: readonly string[],
  fontOf: (letter: string) => SubsetFont | undefined,
): readonly Run[] {
  const runs: { font: SubsetFont; text: string }[] = [];
  for (const letter of letters) {
    const last = runs.at(-1);
    const font = last !== undefined && letter === ' ' ? last.font : fontOf(letter);
    if (font === undefined) continue;
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

function drawRun({ font: { font, outlines }, text }: Run, start: number): SetText {
  const buffer = new TextBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  let width = 0;
  let paths = '';
  buffer.getGlyphInfos().forEach(({ codepoint }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const outline = outlines.get(codepoint) ?? font.glyphToPath(codepoint);
    outlines.set(codepoint, outline);
    const at = `${String(start + width + xOffset)} ${String(yOffset)}`;
    if (outline !== '') paths += `<path transform="translate(${at})" d="${outline}"/>`;
    width += xAdvance;
  });
  return { width, paths };
}

function loadFont(subset: string, weight: Weight): SubsetFont {
  const name = `@fontsource/source-serif-4/files/source-serif-4-${subset}-${String(weight)}-normal.woff`;
  const file = readFileSync(createRequire(import.meta.url).resolve(name));
  const face = new Face(new Blob(Uint8Array.from(woffToSfnt(file)).buffer));
  const font = new Font(face);
  font.setScale(1000, 1000);
  return { font, letters: new Set(face.collectUnicodes()), outlines: new Map() };
}

const typefaces = new Map<Weight, Typeface>();

/** In order of preference: the first subset that has a letter draws it. */
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

/** Replacements for signs that occur in titles but not in the typeface. */
const signs: Readonly<Record<string, string>> = {
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '≈': '~',
  '∼': '~',
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '⇒': '=>',
  '′': "'",
  '‐': '-',
  '∗': '*',
};

export type Weight = 400 | 600;

interface SubsetFont {
  readonly font: Font;
  /** Code points. */
  readonly letters: ReadonlySet<number>;
  /** Outlines by glyph. */
  readonly outlines: Map<number, string>;
}

interface Run {
  readonly font: SubsetFont;
  readonly text: string;
}
