import { titleToKey, titleToText } from '../../paper/title.ts';
import { genericBeginning, genericTitles, notices } from './generic-titles.ts';

/**
 * How alike two titles are. `near`: one has a slip of the keys, or lacks the subtitle. `kin`: the same coined name or most
 * words, as after a revision. `differ` includes a notice about the other, another part, and another year.
 */
export type TitleAgreement = 'equal' | 'near' | 'kin' | 'differ';

/** Compares two titles. */
export function compareTitles(a: string, b: string): TitleAgreement {
  const [key, other] = [titleToSearchKey(a), titleToSearchKey(b)];
  if (key === other) return 'equal';
  const [ours, theirs] = [parseTitleWords(a), parseTitleWords(b)];
  if (ours.notice !== theirs.notice || ours.numbers !== theirs.numbers) return 'differ';
  if (sharedPart(titleTrigrams(key), titleTrigrams(other)) >= leastShare) return 'near';
  if (isMainTitle(a, other) || isMainTitle(b, key)) return 'near';
  const isRevised =
    (ours.coined !== undefined && ours.coined === theirs.coined) ||
    sharedPart(ours.subject, theirs.subject) >= 0.6;
  return isRevised ? 'kin' : 'differ';
}

/**
 * Returns what spellings of a title share: its {@link titleToKey} without the accents of Latin, Greek and Cyrillic
 * letters, which some sources lose.
 */
export const titleToSearchKey = rememberResults((title) => foldAccents(titleToKey(title)));

/** Returns whether any number of works may have a title: "Editorial", "Book reviews 2019", "Introduction to this issue". */
export const isGenericTitle = rememberResults((title) => {
  const words = wordsOf(titleToText(title));
  const bare = withoutDates(words);
  return bare === '' || generic.has(bare) || genericBeginning.test(words.join(' '));
});

/** Returns whether a title is so short that two works may well have it: "Deep learning". */
export const isShortTitle = rememberResults((title) => {
  const key = titleToSearchKey(title);
  return [...key].length < (/[^\p{Script=Han}]/u.test(key) ? 16 : 6);
});

/**
 * Returns a function that computes a result once for each text: thousands of records may have one title, and each is
 * compared with all others. Forgets everything when it knows too many texts.
 */
function rememberResults<Result>(compute: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, { readonly result: Result }>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known.result;
    if (results.size >= mostTexts) results.clear();
    const result = compute(text);
    results.set(text, { result });
    return result;
  };
}

/** Returns the distinct trigrams of a key. */
export function titleTrigrams(key: string): readonly string[] {
  const characters = [...key];
  return [
    ...new Set(characters.slice(2).map((_, index) => characters.slice(index, index + 3).join(''))),
  ];
}

/** Returns the share that two lists have in common of all their distinct members (Jaccard index). */
export function sharedPart(a: readonly string[], b: readonly string[]): number {
  const others = new Set(b);
  const common = new Set(a.filter((each) => others.has(each))).size;
  const all = new Set(a).size + others.size - common;
  return all === 0 ? 0 : common / all;
}

const mostTexts = 20_000;

/** The share of trigrams above which two titles are nearly the same. */
export const leastShare = 5 / 6;

function parseTitleWords(title: string): TitleWords {
  const text = titleToText(title);
  const words = wordsOf(text);
  const line = words.join(' ');
  const [lead = ''] = text.split(/: /);
  return {
    numbers: numbersOf(text, words).join(' '),
    notice: notices.find(([, pattern]) => pattern.test(line))?.[0],
    coined: text.includes(': ') && isCoined.test(lead) ? titleToSearchKey(lead) : undefined,
    subject: words.filter((word) => word.length > 2 && !smallWords.has(word)),
  };
}

function wordsOf(text: string): readonly string[] {
  return foldAccents(text.normalize('NFKC').toLowerCase())
    .replace(/['’]/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}

/** Returns digits, Roman numerals, number words, and the letter of a part, in the order of the title. */
function numbersOf(text: string, words: readonly string[]): readonly string[] {
  const digits = text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)*/g) ?? [];
  const roman = (text.match(/\b(?=[IVX]{1,6}\b)X{0,3}(?:IX|IV|V?I{0,3})\b/g) ?? []).map(
    romanToNumber,
  );
  const named = words.flatMap((word, index) => {
    const number = numberWords.indexOf(word);
    if (number !== -1) return String((number % 12) + 1);
    if (!partWords.has(words[index - 1] ?? '')) return [];
    if (/^[ivx]+$/.test(word)) return romanToNumber(word.toUpperCase());
    return /^[a-h]$/.test(word) ? word : [];
  });
  return [...new Set([...digits, ...roman, ...named])].toSorted();
}

function romanToNumber(numeral: string): string {
  const values = [...numeral].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  const sum = values.reduce(
    (total, value, index) => total + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
  return String(sum);
}

/** Returns whether a key is that of a title without its subtitle. */
function isMainTitle(title: string, key: string): boolean {
  const [main, ...subtitle] = titleToText(title).split(/(?:[:?!.]|\s[–—-])\s/u);
  if (main === undefined || subtitle.length === 0 || isGenericTitle(main)) return false;
  return (isCoined.test(main) || wordsOf(main).length >= 3) && titleToSearchKey(main) === key;
}

/** Returns the words of a title without numbers, dates and what stands between them. */
function withoutDates(words: readonly string[]): string {
  return words
    .filter((word) => !/^(?:\p{N}+\p{L}{0,2}|[ivxlc]+)$/u.test(word) && !dateWords.has(word))
    .join(' ');
}

function foldAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '')
    .normalize('NFC');
}

/** A single word with a capital or digit inside, as names of models and methods have. */
const isCoined = /^\S*(?:\p{L}[\p{Lu}\d]|\d\p{L}|\p{L}-\d)\S*$/u;

const smallWords: ReadonlySet<string> = new Set(
  'about and are can der des die das een for from how les los las mit much not our over the their this too und une une via von what when why with your'.split(
    ' ',
  ),
);
const numberWords: readonly string[] = [
  ...'one two three four five six seven eight nine ten eleven twelve'.split(' '),
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
];
const partWords: ReadonlySet<string> = new Set(
  'part parts paper book volume vol section chapter version phase round teil band heft partie parte tome tomo'.split(
    ' ',
  ),
);
const dateWords: ReadonlySet<string> = new Set(
  [
    'january february march april may june july august september october november december',
    'jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter',
    'januar februar marz mai juni juli oktober dezember fruhjahr sommer herbst',
    'janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre printemps ete automne hiver',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera otono invierno',
    'volume vol issue no nr number numero band heft jahrgang tome part teil parte partie the a an der die das le la les el los las of for and en y et und year jahr annee ano',
  ].flatMap((line) => line.split(' ')),
);

const generic: ReadonlySet<string> = new Set(
  genericTitles.map((title) => withoutDates(title.split(' '))),
);

interface TitleWords {
  /** By which parts, years and versions differ. */
  readonly numbers: string;
  /** What kind of notice about another work it is. */
  readonly notice: string | undefined;
  /** The key of a coined name before a colon. */
  readonly coined: string | undefined;
  readonly subject: readonly string[];
}
