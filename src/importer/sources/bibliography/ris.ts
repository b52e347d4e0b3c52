import { parseRis, type RisRecord } from '../../../bibliography/ris/parse-ris.ts';
import {
  isRis,
  isRisPaper,
  recordToFields,
  risKeywords,
  risName,
} from '../../../bibliography/ris/ris-fields.ts';
import type { Problem } from '../../../problem/problem.ts';
import { createName } from './create-name.ts';
import { referenceToPaper, type Reference } from './reference-to-paper.ts';
import type { ParsedInput, ParseOptions, Source } from '../source.ts';

/** RIS as Zotero, DBLP, publishers and reference managers export it; records that are no papers are passed over with a note. */
export const ris: Source = {
  kind: 'ris',
  description: 'a RIS file, TY  - JOUR … ER  - ',
  recognises: isRis,
  parse: parseRisInput,
};

function parseRisInput(text: string, { asOf }: ParseOptions): ParsedInput {
  const { records, problems } = parseRis(text);
  const results = records.map((record): ParsedInput =>
    isRisPaper(record)
      ? referenceToPaper(recordToReference(record), asOf)
      : { papers: [], problems: [skipped(record)] },
  );
  return {
    papers: results.flatMap(({ papers }) => papers),
    problems: [...problems, ...results.flatMap(({ problems }) => problems)],
  };
}

function recordToReference(record: RisRecord): Reference {
  const { language: _, names, keywords, ...fields } = recordToFields(record);
  const raw = {
    title: fields.title,
    abstract: fields.abstract,
    authors: names.length === 0 ? undefined : JSON.stringify(names),
    keywords: keywords.length === 0 ? undefined : JSON.stringify(keywords),
    venue: JSON.stringify(Object.values(fields.venue)),
  };
  return {
    ...fields,
    place: `the record at line ${String(record.line)}`,
    line: record.line,
    authors: names.flatMap((written) => {
      const name = createName(risName(written));
      return name === '' ? [] : [{ name }];
    }),
    categories: [],
    keywords: keywords.flatMap(risKeywords),
    raw: Object.fromEntries(Object.entries(raw).filter(([, text]) => text !== undefined)),
    problems: [],
  };
}

function skipped({ line, values }: RisRecord): Problem {
  const message = `is of the type "${values.get('TY')?.[0] ?? ''}", not a paper, and was passed over`;
  return { severity: 'note', line, record: (values.get('TI') ?? values.get('T1'))?.[0], message };
}
