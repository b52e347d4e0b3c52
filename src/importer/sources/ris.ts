import type { Author } from '../../paper/author.ts';
import type { Problem } from '../../record/problem.ts';
import { createDate } from '../../citation/reading/create-date.ts';
import { createName } from './bibliography/create-name.ts';
import { findArxivId } from '../../citation/reading/find-arxiv-id.ts';
import { referenceToPaper, type Reference } from './bibliography/reference-to-paper.ts';
import { parseRis, type RisRecord } from './ris/parse-ris.ts';
import type { ParsedInput, ParseOptions, Source } from './source.ts';

/** RIS as Zotero, DBLP, publishers and reference managers export it; records that are no papers are passed over with a note. */
export const ris: Source = {
  kind: 'ris',
  description: 'a RIS file, TY  - JOUR … ER  - ',
  recognises: (text) => firstRecord.test(text),
  parse: parseRisInput,
};

/** Providers put a few lines of their own above. */
const firstRecord = /^\uFEFF?(?:[^\n]{0,200}\n){0,20}?[ \t]{0,9}TY {1,2}- ?[A-Z]{2,8}[ \t\r]*\n/;

function parseRisInput(text: string, { asOf }: ParseOptions): ParsedInput {
  const { records, problems } = parseRis(text);
  const results = records.map((record): ParsedInput =>
    paperTypes.has(record.values.get('TY')?.[0] ?? '')
      ? referenceToPaper(recordToReference(record), asOf)
      : { papers: [], problems: [skipped(record)] },
  );
  return {
    papers: results.flatMap(({ papers }) => papers),
    problems: [...problems, ...results.flatMap(({ problems }) => problems)],
  };
}

function recordToReference({ line, values }: RisRecord): Reference {
  const first = (...tags: readonly string[]): string | undefined =>
    tags.flatMap((tag) => values.get(tag) ?? [])[0];
  const all = (...tags: readonly string[]): readonly string[] =>
    tags.flatMap((tag) => values.get(tag) ?? []);
  const names = all('AU', 'A1');
  const venue = {
    name: first('T2', 'JO', 'JF', 'BT', 'JA', 'C3'),
    volume: first('VL'),
    pages: pagesOf(first('SP'), first('EP')),
    publisher: first('PB'),
  };
  const raw = {
    title: first('TI', 'T1', 'CT'),
    abstract: first('AB', 'N2'),
    authors: names.length === 0 ? undefined : JSON.stringify(names),
    keywords: all('KW').length === 0 ? undefined : JSON.stringify(all('KW')),
    venue: JSON.stringify(Object.values(venue)),
  };
  return {
    place: `the record at line ${String(line)}`,
    line,
    title: raw.title,
    authors: names.flatMap(nameToAuthor),
    abstract: raw.abstract,
    published: dateOf(first('DA'), first('PY', 'Y1')),
    arxiv: findArxivId(
      all('AN', 'UR', 'L1', 'DO', 'ID', 'M1', 'M3', 'VL', 'JO', 'JF', 'T2', 'C1', 'N1'),
    ),
    doi: first('DO'),
    categories: [],
    keywords: all('KW').flatMap((words) => words.split(/[;\n]/).map((word) => word.trim())),
    venue,
    links: all('L1', 'L2', 'UR'),
    raw: Object.fromEntries(Object.entries(raw).filter(([, text]) => text !== undefined)),
    problems: [],
  };
}

/** `Family, Given, Suffix`; without a comma it is a name as it stands, and `Google, Inc.` is no person. */
function nameToAuthor(written: string): readonly Author[] {
  const [family = '', given, suffix] = written.split(',').map((part) => part.trim());
  const isCompany = /^(?:inc|ltd|llc|corp|gmbh)\.?$/i.test(given ?? '');
  const name = createName(isCompany ? { family: written } : { given, family, suffix });
  return name === '' ? [] : [{ name }];
}

/** `2020/06/01/whatever`, of which parts may be empty; the day of `DA` only when it is of the year of `PY`. */
function dateOf(day: string | undefined, year: string | undefined): Reference['published'] {
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

function skipped({ line, values }: RisRecord): Problem {
  const message = `is of the type "${values.get('TY')?.[0] ?? ''}", not a paper, and was passed over`;
  return { severity: 'note', line, record: (values.get('TI') ?? values.get('T1'))?.[0], message };
}

/** Conference papers are CPAPER or CONF, preprints UNPB, GEN or JOUR, depending on the program. */
const paperTypes: ReadonlySet<string> = new Set(
  'ABST CHAP CONF CPAPER EJOUR GEN INPR JFULL JOUR MGZN RPRT THES UNPB'.split(' '),
);
