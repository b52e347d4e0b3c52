import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer as TextBuffer, Face, Font, shape } from 'harfbuzzjs';
import { woffToSfnt } from './woff-to-sfnt.ts';

/** A weight of the typeface of the pictures, Source Serif 4, with its Latin, Greek and Cyrillic letters. */
export interface Typeface {
  /**
   * The text in letters that the typeface has: what it lacks is written with simpler letters (`𝔼` as `E`) or left
   * out, so that no empty box is ever drawn.
   */
  readonly spell: (text: string) => string;
  /** The text on one line, in the units of an em of 1000; `spell` it first. */
  readonly set: (text: string) => SetText;
}

/** A line as outlines. */
export interface SetText {
  /** In thousandths of the size of the letters. */
  readonly width: number;
  /** SVG paths whose baseline begins at 0,0, y upwards. */
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

/** Neighbouring letters of one font. A space stays with the letters before it. */
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

/** The first that has a letter draws it. */
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

/** Signs that titles have and the typeface has not, in letters. */
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
  /** By glyph. */
  readonly outlines: Map<number, string>;
}

interface Run {
  readonly font: SubsetFont;
  readonly text: string;
}
