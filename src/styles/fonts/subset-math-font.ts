import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { isSeldom, mathCharacters } from './math-characters.ts';

/**
 * Writes the glyphs of STIX Two Math that KaTeX can emit, with the MATH table and the variants and parts of stretchy glyphs,
 * as two fonts: `stix-two-math-tex.woff2`, enough for nearly every formula, and `stix-two-math-seldom.woff2`. Run it as
 * `npm run math-font` after an update of KaTeX or of the font, and commit the result.
 *
 * @see OFL.txt, the licence of the font, which must be beside it
 */
async function writeMathFonts(): Promise<void> {
  const katex = await readFile(fileURLToPath(import.meta.resolve('katex')), 'utf8');
  const characters = Array.from(mathCharacters(katex));
  await writeFont(
    'stix-two-math-tex.woff2',
    characters.filter((each) => !isSeldom(each)),
  );
  await writeFont('stix-two-math-seldom.woff2', characters.filter(isSeldom));
}

async function writeFont(name: string, characters: readonly string[]): Promise<void> {
  const font = await readFile(fileURLToPath(import.meta.resolve(SOURCE)));
  const subset = await subsetFont(font, characters.join(''), {
    targetFormat: 'woff2',
    noHinting: true,
    // MathML needs only the MATH table.
    keepFeatures: [],
  });
  await writeFile(new URL(name, import.meta.url), subset);
  console.log(`${name}: ${subset.length} bytes`);
}

const SOURCE = '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2';

await writeMathFonts();
