import { z } from 'astro/zod';
import type { Author } from '../../../paper/author.ts';
import { parseArxivId } from '../../../paper/arxiv-id.ts';
import { issueToProblems } from '../../../problem/issue-to-problem.ts';
import type { Problem } from '../../../problem/problem.ts';
import { createDate } from '../../../bibliography/create-date.ts';
import { createName } from './create-name.ts';
import { findArxivId } from '../../../bibliography/find-arxiv-id.ts';
import { referenceToPaper, type Reference } from './reference-to-paper.ts';
import { withoutGrouping } from './without-grouping.ts';
import { CslItemSchema, isCslItem, paperTypes, type CslItem, type CslName } from './csl-item.ts';
import { parseJson } from '../json/parse-json.ts';
import type { ParsedInput, ParseOptions, Source } from '../source.ts';
import { jatsToText } from '../xml/jats-to-text.ts';

/**
 * CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), an array of items or one, as Zotero
 * exports it and as Crossref and DataCite answer for a DOI. Items that are no papers are passed over with a note.
 */
export const cslJson: Source = {
  kind: 'csl-json',
  description: 'CSL-JSON, [{"type": "article-journal", "title": …, "author": [{"family": …}]}]',
  recognises: (text) => {
    const json = /^\uFEFF?\s*[[{]/.test(text) ? parseJson(text) : undefined;
    return json !== undefined && 'value' in json && itemsOf(json.value).some(isCslItem);
  },
  parse: parseCslJson,
};

function itemsOf(value: unknown): readonly unknown[] {
  return z.array(z.unknown()).safeParse(value).data ?? [value];
}

function parseCslJson(text: string, { asOf }: ParseOptions): ParsedInput {
  const json = parseJson(text);
  if ('problem' in json) return { papers: [], problems: [json.problem] };
  const results = itemsOf(json.value).map((item, index): ParsedInput => {
    const place = `record ${String(index + 1)}`;
    const parsed = CslItemSchema.safeParse(item);
    if (!parsed.success) return { papers: [], problems: faults(parsed.error, { item, place }) };
    const { type } = parsed.data;
    return typeof type === 'string' && !paperTypes.has(type)
      ? { papers: [], problems: [skipped(parsed.data, place)] }
      : referenceToPaper(itemToReference(parsed.data, place), asOf);
  });
  return {
    papers: results.flatMap(({ papers }) => papers),
    problems: results.flatMap(({ problems }) => problems),
  };
}

function itemToReference(item: CslItem, place: string): Reference {
  const authors = (item.author ?? []).flatMap(nameToAuthor);
  const arxiv = arxivOf(item);
  const venue = {
    name: withoutMarkup(item['container-title']),
    volume: item.volume,
    pages: item.page,
    publisher: item.publisher,
  };
  const raw = {
    title: item.title,
    abstract: item.abstract,
    authors: item.author == null ? undefined : JSON.stringify(item.author),
    keywords: item.keyword,
    venue: JSON.stringify([item['container-title'], item.volume, item.page, item.publisher]),
  };
  return {
    place,
    title: titleOf(item),
    authors,
    abstract: withoutMarkup(item.abstract),
    published: dateOf(item),
    arxiv,
    doi: item.DOI,
    categories: arxiv === undefined ? [] : (item.categories ?? []).flatMap(categoryOf),
    keywords: (item.keyword ?? '').split(/[,;\n]/).map((word) => word.trim()),
    venue,
    links: [item.URL],
    raw: Object.fromEntries(Object.entries(raw).filter(([, text]) => text !== undefined)),
    problems: [],
  };
}

/** What this archive and others of its kind export names the math of a title. */
function titleOf({ title, custom }: CslItem): string | undefined {
  return custom?.titleTex === undefined ? withoutMarkup(title) : withoutGrouping(custom.titleTex);
}

function nameToAuthor(name: CslName): readonly Author[] {
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  const written = createName({
    given: name.given,
    particle: particles.filter((particle) => particle !== undefined).join(' '),
    family: name.family ?? name.literal ?? name.name,
    suffix: name.suffix,
  });
  if (written === '') return [];
  const orcid = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.exec(name.ORCID ?? '')?.[0];
  return [{ name: written, ...(orcid === undefined ? {} : { orcid }) }];
}

/** A range of dates is that of its beginning. */
function dateOf({ issued }: CslItem): Reference['published'] {
  const parts = issued?.['date-parts']?.[0]?.map((part) => part?.toString());
  const written = (issued?.raw ?? issued?.literal ?? '').split(/[-/T ]/);
  const [year, month, day] = parts ?? written;
  return createDate({ year, month, day });
}

/** Zotero writes the archive apart, others `arXiv:…` as number or note. */
function arxivOf(item: CslItem): string | undefined {
  const location = item.archive_location ?? item['archive-location'] ?? item.number;
  const archived = /^arxiv\b/i.test(item.archive ?? item.publisher ?? '') ? location : undefined;
  return (
    parseArxivId(archived ?? '')?.id ??
    findArxivId([item.number, location, item.URL, item.DOI, item.note, item['container-title']])
  );
}

/** DataCite names arXiv's categories in words with the code behind: `Machine Learning (cs.LG)`. */
function categoryOf(category: string): readonly string[] {
  return /\(([a-z-]+(?:\.[A-Za-z-]+)?)\)$/.exec(category)?.slice(1) ?? [];
}

/** Only what is markup of CSL or of publishers: other words in angle brackets are words. */
function withoutMarkup(text: string | undefined): string | undefined {
  if (text === undefined || !markup.test(text)) return text;
  return jatsToText(text.replace(notMarkup, (sign) => (sign === '<' ? '&lt;' : '&amp;')));
}

function faults(error: z.ZodError, { item, place }: Item): readonly Problem[] {
  return error.issues
    .flatMap((issue) => issueToProblems(issue, item, () => undefined))
    .map(({ path, message, hint }): Problem => ({
      severity: 'error',
      record: place,
      key: path.join('.'),
      message,
      hint,
    }));
}

function skipped({ type, title }: CslItem, place: string): Problem {
  const message = `is of the type "${type ?? ''}", not a paper, and was passed over`;
  return { severity: 'note', record: title ?? place, message };
}

const elements = String.raw`\/?(?:i|b|em|strong|sub|sup|sc|p|span|(?:jats|mml):[a-z-]+)(?![\w:-])`;
const markup = new RegExp(`<${elements}[^<>]{0,200}>`, 'i');
const notMarkup = new RegExp(`<(?!${elements})|&(?!#?[A-Za-z\\d]{1,31};)`, 'gi');

interface Item {
  readonly item: unknown;
  readonly place: string;
}
