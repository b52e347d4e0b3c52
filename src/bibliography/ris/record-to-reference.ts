import type { Problem } from '../../problem/problem.ts';
import { isCompanyForm } from '../create-author.ts';
import { createDate } from '../create-date.ts';
import { findArxivId } from '../find-arxiv-id.ts';
import type { Reference, ReferenceLink, ReferenceName } from '../reference.ts';
import type { RisRecord } from './parse-ris-records.ts';

/** Converts a record to a reference. For most fields, programs use several tags. */
export function recordToReference({ line, values }: RisRecord): Reference {
  const all = (...tags: readonly string[]): readonly string[] =>
    tags.flatMap((tag) => values.get(tag) ?? []);
  const first = (...tags: readonly string[]): string | undefined => all(...tags)[0];
  const links = (to: ReferenceLink['to'], tag: string): readonly ReferenceLink[] =>
    all(tag).map((address) => ({ to, address }));
  const fields = {
    title: first('TI', 'T1', 'CT'),
    abstract: first('AB', 'N2'),
    venue: {
      name: first('T2', 'JO', 'JF', 'BT', 'JA', 'C3'),
      volume: first('VL'),
      pages: pagesOf(first('SP'), first('EP')),
    },
  };
  const [authors, keywords] = [all('AU', 'A1'), all('KW')];
  return {
    ...fields,
    notation: 'plain',
    place: `the record at line ${String(line)}`,
    line,
    publisher: first('PB'),
    language: first('LA'),
    authors: authors.map(parseName),
    published: dateOf(first('DA'), first('PY', 'Y1')),
    arxiv: findArxivId(all(...arxivTags)),
    doi: first('DO'),
    categories: [],
    keywords: keywords.flatMap((value) => value.split(/[;\n]/)),
    links: [...links('pdf', 'L1'), ...links('text', 'L2'), ...links('page', 'UR')],
    raw: rawOf({ ...fields, authors, keywords }),
    problems: [],
    refusal: isPaper(values) ? [] : [passedOver(line, values)],
  };
}

function rawOf({ title, abstract, authors, keywords, venue }: RawFields): Reference['raw'] {
  return {
    title,
    abstract,
    authors: authors.length === 0 ? undefined : JSON.stringify(authors),
    keywords: keywords.length === 0 ? undefined : JSON.stringify(keywords),
    venue: JSON.stringify(Object.values(venue)),
  };
}

/** Depending on the program, conference papers are CPAPER or CONF, and preprints UNPB, GEN or JOUR. */
function isPaper(values: Values): boolean {
  return paperTypes.has(values.get('TY')?.[0] ?? '');
}

function passedOver(line: number, values: Values): Problem {
  const message = `is of the type "${values.get('TY')?.[0] ?? ''}", not a paper, and was passed over`;
  return { severity: 'note', line, record: (values.get('TI') ?? values.get('T1'))?.[0], message };
}

/** Divides `Family, Given, Suffix`; names without a comma and `Google, Inc.` are not divided. */
function parseName(written: string): ReferenceName {
  const [family = '', given = '', suffix] = written.split(',').map((part) => part.trim());
  if (isCompanyForm(given)) return { form: 'running', family: written };
  return given === '' ? { form: 'running', family } : { form: 'parts', family, given, suffix };
}

/** Reads `2020/06/01/whatever`, in which parts may be empty; the day of `DA` counts only if it is in the year of `PY`. */
function dateOf(day: string | undefined, year: string | undefined): string | undefined {
  const [exact, rough] = [day, year].map((date) => createDate((date ?? '').split(/[/-]/)));
  if (exact === undefined || rough === undefined) return exact ?? rough;
  return exact.startsWith(rough) ? exact : rough;
}

function pagesOf(start: string | undefined, end: string | undefined): string | undefined {
  return start === undefined || end === undefined || start === end ? start : `${start}–${end}`;
}

const arxivTags = 'AN UR L1 DO ID M1 M3 VL JO JF T2 C1 N1'.split(' ');
const paperTypes: ReadonlySet<string> = new Set(
  'ABST CHAP CONF CPAPER EJOUR GEN INPR JFULL JOUR MGZN RPRT THES UNPB'.split(' '),
);

interface RawFields extends Pick<Reference, 'title' | 'abstract' | 'keywords' | 'venue'> {
  readonly authors: readonly string[];
}

type Values = RisRecord['values'];
