import type { Citation } from '../citation.ts';
import { textToAscii } from '../../tex/text-to-tex.ts';

/**
 * Returns the key of a citation by the rule of arXiv's own BibTeX entries, `vaswani2017attentionneed`: family name of the
 * first author, year, and the first four significant words of the title. It differs from theirs if the newest version is
 * of another year than the first, and for a few words. ASCII letters and digits only. Equal citations have equal keys;
 * different ones may.
 */
export function citationKey({ authors, published = '', title }: KeyedCitation): string {
  const [first] = authors;
  const family = lettersOf(first?.family ?? first?.name ?? '').slice(0, longest);
  const words = title
    .split(/\s+/)
    .filter((word) => !stopWords.has(word.toLowerCase()))
    .slice(0, 4)
    .map((word) => lettersOf(word).slice(0, longest));
  return `${family === '' ? 'anon' : family}${published.slice(0, 4)}${words.join('')}`;
}

/**
 * Returns the keys of a list of citations, no two alike, not even in other case, which BibTeX takes for a mistake. A
 * citation that has a key keeps it, unless an earlier one has the same; the others have the key of {@link citationKey}.
 * Where that is taken, `a`, `b`, … `aa` follow. Depends on the order of the list alone.
 */
export function citationKeys(citations: readonly KeyedCitation[]): readonly string[] {
  const taken = new Map<string, number | undefined>();
  citations.forEach(({ key }, index) => {
    const folded = key?.toLowerCase();
    if (folded !== undefined && !taken.has(folded)) taken.set(folded, index);
  });
  const wanted = citations.map((citation) => citation.key ?? citationKey(citation));
  wanted.forEach((key, index) => {
    if (!taken.has(key.toLowerCase())) taken.set(key.toLowerCase(), index);
  });
  const addLetters = createLetterer(taken);
  return wanted.map((key, index) =>
    taken.get(key.toLowerCase()) === index ? key : addLetters(key),
  );
}

/**
 * Returns a function that makes the key of one more citation: its own if nobody has it, else that of {@link citationKey},
 * with letters where that is taken.
 *
 * @param keys those of all others
 */
export function createKeyMaker(keys: Iterable<string>): (citation: KeyedCitation) => string {
  const taken = new Map([...keys].map((key) => [key.toLowerCase(), undefined]));
  const addLetters = createLetterer(taken);
  return (citation) => {
    const wanted = [citation.key, citationKey(citation)].filter((key) => key !== undefined);
    const free = wanted.find((key) => !taken.has(key.toLowerCase()));
    if (free === undefined) return addLetters(wanted.at(-1) ?? '');
    taken.set(free.toLowerCase(), undefined);
    return free;
  };
}

/** Returns a function that appends letters to a key until nobody has it, and takes the result. */
function createLetterer(taken: Map<string, unknown>): (key: string) => string {
  const counts = new Map<string, number>();
  return (key) => {
    const folded = key.toLowerCase();
    let count = counts.get(folded) ?? 1;
    while (taken.has(folded + lettersFor(count))) count += 1;
    counts.set(folded, count + 1);
    taken.set(folded + lettersFor(count), undefined);
    return key + lettersFor(count);
  };
}

/** Returns `a` for 1, `z` for 26, `aa` for 27. */
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

/** The part of a citation that its key is made of. */
export type KeyedCitation = Pick<Citation, 'authors' | 'published' | 'title' | 'key'>;

/** Greatest length of a name or word in a key. */
const longest = 40;

/** Words that arXiv's keys skip: articles, pronouns, prepositions, conjunctions, auxiliary verbs, adverbs and quantities. */
const stopWords: ReadonlySet<string> = new Set(
  [
    'a an the this that these those such',
    'me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers',
    'herself it its itself they them their themselves one someone something anyone anything everyone everything',
    'nobody none nothing who whom whose whoever which what whatever',
    'about above across after against along among amongst around as at before behind below beside besides',
    'between beyond by down due during except for from in inside into of off on onto out over per since through',
    'throughout to toward towards under until up upon via with within without',
    'and or nor but if because although though while whereas whether than so yet',
    'am is are was were be been being become becomes becoming became do done has have had can cannot could may',
    'might must should will would seem seems',
    'again almost already also always even ever however indeed more moreover most mostly much never',
    'nevertheless not now often once only otherwise perhaps rather sometimes still then there therefore thus',
    'together too very well how when whenever where wherever why here hence else',
    'all another any both each either enough every few first last least less many neither next no other others own same',
    'several some two three four five six nine ten twelve twenty',
  ].flatMap((line) => line.split(' ')),
);
