import type { Citation } from './citation.ts';
import { textToAscii } from './tex/text-to-tex.ts';

/**
 * The key of a citation as arXiv and Google Scholar make it, `vaswani2017attention`: family name of the first author,
 * year, first word of the title that says something. ASCII letters and digits only. Equal citations have equal keys,
 * others may.
 */
export function citationKey({ authors, published = '', title }: Citation): string {
  const [first] = authors;
  const family = lettersOf(first?.family ?? first?.name ?? '').slice(0, 40);
  const words = textToAscii(title)
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[a-z\d]{2,40}/g);
  const word = words?.find((each) => !stopWords.has(each)) ?? words?.[0] ?? '';
  return `${family === '' ? 'anon' : family}${published.slice(0, 4)}${word}`;
}

/**
 * The keys of a whole list, each once: of citations with one key the first keeps it, the others get `a`, `b`, … `aa`
 * behind it. Depends on the order of the list alone.
 */
export function citationKeys(citations: readonly Citation[]): readonly string[] {
  const keys = citations.map(citationKey);
  const taken = new Set(keys);
  const counts = new Map<string, number>();
  return keys.map((key) => {
    let count = counts.get(key) ?? 0;
    let unique = key;
    if (count > 0) while (taken.has((unique = key + lettersFor(count)))) count += 1;
    counts.set(key, count + 1);
    taken.add(unique);
    return unique;
  });
}

/** 1 is `a`, 26 is `z`, 27 is `aa`. */
function lettersFor(number: number): string {
  const rest = number - 1;
  const letter = String.fromCharCode(97 + (rest % 26));
  return rest < 26 ? letter : lettersFor(Math.floor(rest / 26)) + letter;
}

function lettersOf(name: string): string {
  return textToAscii(name)
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
}

const stopWords: ReadonlySet<string> = new Set(
  'an and are as at be beyond by can do does for from how in into is it its of on or our that the their this to toward towards via we what when where which why with you your'.split(
    ' ',
  ),
);
