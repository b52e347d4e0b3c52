import { createDate } from '../create-date.ts';
import { findArxivId } from '../find-arxiv-id.ts';
import type { RisRecord } from './parse-ris.ts';

/** Whether a text is a RIS file; providers put a few lines of their own above. */
export function isRis(text: string): boolean {
  return firstRecord.test(text);
}

/** Whether a record is a paper. Conference papers are CPAPER or CONF, preprints UNPB, GEN or JOUR, depending on the program. */
export function isRisPaper({ values }: RisRecord): boolean {
  return paperTypes.has(values.get('TY')?.[0] ?? '');
}

/** What the tags of a record mean, under the several names that programs have for them. */
export function recordToFields({ values }: RisRecord): RisFields {
  const all = (...tags: readonly string[]): readonly string[] =>
    tags.flatMap((tag) => values.get(tag) ?? []);
  const first = (...tags: readonly string[]): string | undefined => all(...tags)[0];
  return {
    title: first('TI', 'T1', 'CT'),
    names: all('AU', 'A1'),
    abstract: first('AB', 'N2'),
    published: dateOf(first('DA'), first('PY', 'Y1')),
    arxiv: findArxivId(
      all('AN', 'UR', 'L1', 'DO', 'ID', 'M1', 'M3', 'VL', 'JO', 'JF', 'T2', 'C1', 'N1'),
    ),
    doi: first('DO'),
    language: first('LA'),
    keywords: all('KW'),
    venue: {
      name: first('T2', 'JO', 'JF', 'BT', 'JA', 'C3'),
      volume: first('VL'),
      pages: pagesOf(first('SP'), first('EP')),
      publisher: first('PB'),
    },
    links: all('L1', 'L2', 'UR'),
  };
}

/** `Family, Given, Suffix`; without a comma it is a name as it stands, and `Google, Inc.` is no person. */
export function risName(written: string): RisName {
  const [family = '', given, suffix] = written.split(',').map((part) => part.trim());
  const isCompany = /^(?:inc|ltd|llc|corp|gmbh)\.?$/i.test(given ?? '');
  return isCompany || given === undefined || given === ''
    ? { family: isCompany ? written : family }
    : { family, given, suffix };
}

/** A value of several keywords, one after another. */
export function risKeywords(value: string): readonly string[] {
  return value.split(/[;\n]/).map((word) => word.trim());
}

/** `2020/06/01/whatever`, of which parts may be empty; the day of `DA` only when it is of the year of `PY`. */
function dateOf(day: string | undefined, year: string | undefined): string | undefined {
  const [exact, rough] = [day, year].map((date) => {
    const [written, month, dayOfMonth] = (date ?? '').split(/[/-]/);
    return createDate({ year: written, month, day: dayOfMonth });
  });
  if (exact === undefined || rough === undefined) return exact ?? rough;
  return exact.startsWith(rough) ? exact : rough;
}

function pagesOf(start: string | undefined, end: string | undefined): string | undefined {
  return start === undefined || end === undefined || start === end ? start : `${start}–${end}`;
}

const firstRecord = /^\uFEFF?(?:[^\n]{0,200}\n){0,20}?[ \t]{0,9}TY {1,2}- ?[A-Z]{2,8}[ \t\r]*\n/;
const paperTypes: ReadonlySet<string> = new Set(
  'ABST CHAP CONF CPAPER EJOUR GEN INPR JFULL JOUR MGZN RPRT THES UNPB'.split(' '),
);

export interface RisFields {
  readonly title: string | undefined;
  readonly names: readonly string[];
  readonly abstract: string | undefined;
  readonly published: string | undefined;
  readonly arxiv: string | undefined;
  readonly doi: string | undefined;
  readonly language: string | undefined;
  readonly keywords: readonly string[];
  readonly venue: Readonly<Record<'name' | 'volume' | 'pages' | 'publisher', string | undefined>>;
  readonly links: readonly string[];
}

interface RisName {
  readonly family: string;
  readonly given?: string | undefined;
  readonly suffix?: string | undefined;
}
