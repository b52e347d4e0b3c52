import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { mathCharacters } from './math-characters.ts';

/**
 * Writes `stix-two-math-tex.woff2`: of STIX Two Math what KaTeX can emit, with the MATH table and the
 * variants and parts of stretchy glyphs. Run it as `npm run math-font` after an update of KaTeX or of
 * the font, and commit what it writes.
 *
 * @see OFL.txt, the licence of the font, which has to stand beside it
 */
async function writeMathFont(): Promise<void> {
  const katex = await readFile(fileURLToPath(import.meta.resolve('katex')), 'utf8');
  const font = await readFile(fileURLToPath(import.meta.resolve(SOURCE)));
  const subset = await subsetFont(font, mathCharacters(katex), {
    targetFormat: 'woff2',
    noHinting: true,
    // What MathML asks of a font stands in its MATH table.
    keepFeatures: [],
  });
  await writeFile(new URL('stix-two-math-tex.woff2', import.meta.url), subset);
  console.log(`stix-two-math-tex.woff2: ${subset.length} bytes`);
}

const SOURCE = '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2';

await writeMathFont();
