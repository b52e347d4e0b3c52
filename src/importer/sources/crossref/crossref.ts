import { z } from 'astro/zod';
import type { Problem } from '../../../problem/problem.ts';
import { safeUrl } from '../../clean/safe-url.ts';
import { createDate } from '../../../bibliography/create-date.ts';
import { cslToType } from '../../../bibliography/csl/csl-type.ts';
import { findArxivId } from '../../../bibliography/find-arxiv-id.ts';
import { parseOrcid } from '../../../bibliography/parse-identifiers.ts';
import type { Reference, ReferenceName } from '../../../bibliography/reference.ts';
import { nameToAuthor } from '../bibliography/name-to-author.ts';
import { referenceToPaper } from '../bibliography/reference-to-paper.ts';
import { parseJson } from '../json/parse-json.ts';
import { parseRecords } from '../parse-records.ts';
import type { ParsedInput, ParseOptions, Source } from '../source.ts';
import { jatsToText } from '../xml/jats-to-text.ts';

/**
 * Replies of Crossref's REST API, https://api.crossref.org/works/<doi> and lists of works
 * (https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md). Titles and abstracts may contain JATS; a preprint on
 * arXiv that a work names is the same paper; a work that a retraction updates is withdrawn.
 */
export const crossref: Source = {
  kind: 'crossref',
  description: 'a reply of the Crossref API (JSON)',
  recognises: (text) =>
    /^\uFEFF?\s*\{/.test(text) && /"message-type"\s*:\s*"work(?:-list)?"/.test(text),
  parse: parseCrossref,
};

function parseCrossref(text: string, options: ParseOptions): ParsedInput {
  const json = parseJson(text);
  if ('problem' in json) return { papers: [], problems: [json.problem] };
  const reply = ReplySchema.safeParse(json.value);
  if (!reply.success) return { papers: [], problems: [notCrossref] };
  const { message } = reply.data;
  const works = message.items ?? [message];
  return parseRecords(works, (work, index) => parseWork(work, index, options));
}

function parseWork(raw: unknown, index: number, options: ParseOptions): ParsedInput {
  const parsed = WorkSchema.safeParse(raw);
  if (parsed.success) return workToPaper(parsed.data, index, options);
  const record = NamedSchema.safeParse(raw).data?.DOI ?? placeOf(index);
  const problems = parsed.error.issues.map(({ path, message }): Problem => ({
    severity: 'error',
    key: path.join('.'),
    record,
    message: `is not as Crossref writes it: ${message}`,
  }));
  return { papers: [], problems };
}

function workToPaper(work: Work, index: number, options: ParseOptions): ParsedInput {
  const { papers, problems } = referenceToPaper(workToReference(work, index), options);
  const url =
    work.DOI === undefined ? undefined : `https://doi.org/${encodeURI(work.DOI.toWellFormed())}`;
  const more = { license: licenseOf(work), withdrawn: withdrawalOf(work) };
  return {
    problems,
    papers: papers.map((paper) => ({ ...paper, url, record: { ...paper.record, ...more } })),
  };
}

function workToReference(work: Work, index: number): Reference {
  const titles = [work.title[0], work.subtitle[0]].filter((title) => title !== undefined);
  const [title, subtitle] = titles.map(jatsToText);
  const authors = work.author.flatMap(contributorToName);
  const page = work.resource?.primary?.URL;
  return {
    notation: 'plain',
    place: work.DOI ?? placeOf(index),
    title,
    subtitle,
    authors,
    editors: work.editor.flatMap(contributorToName),
    abstract: work.abstract === undefined ? undefined : jatsToText(work.abstract),
    published: dateOf(work),
    arxiv: arxivOf(work),
    doi: work.DOI,
    categories: [],
    keywords: [],
    ...placementOf(work),
    links: page === undefined ? [] : [{ to: 'page', address: page }],
    raw: {
      title: JSON.stringify(titles),
      authors: JSON.stringify(authors.flatMap((name) => nameToAuthor(name) ?? [])),
      abstract: work.abstract,
    },
    problems: [],
    refusal: [],
  };
}

function contributorToName(contributor: Contributor): readonly ReferenceName[] {
  const [given, family, suffix, name] = (['given', 'family', 'suffix', 'name'] as const).map(
    (key) => lineOf(contributor[key]),
  );
  const affiliation = contributor.affiliation
    .flatMap((place) => lineOf(place.name) ?? [])
    .join('; ');
  const more = {
    orcid: parseOrcid(contributor.ORCID),
    affiliation: affiliation === '' ? undefined : affiliation,
  };
  if (family !== undefined) return [{ form: 'parts', given, family, suffix, ...more }];
  const whole = name ?? given;
  return whole === undefined ? [] : [{ form: 'whole', family: whole, ...more }];
}

/** Returns a text without its markup on one line; undefined if nothing is left. */
function lineOf(text: string | undefined): string | undefined {
  return (
    jatsToText(text ?? '')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
}

/** Returns the earlier of print and online, as Crossref itself counts it; older replies call it `issued`. */
function dateOf({ published, issued }: Work): string | undefined {
  const parts = (published ?? issued)?.['date-parts'][0] ?? [];
  return createDate(parts.map((part) => part?.toString()));
}

/** Returns what a work is, where it appeared, and who published it: for a thesis or a report, the institution. */
function placementOf(work: Work) {
  const type = cslToType(work.type ?? '');
  const articleNumber = work['article-number'];
  const isAcademic = type === 'thesis' || type === 'report';
  return {
    type,
    genre: lineOf(work.degree[0]),
    venue: {
      name: jatsToText(work['container-title'][0] ?? ''),
      volume: work.volume,
      pages: work.page === articleNumber ? undefined : work.page,
    },
    number: work.issue,
    articleNumber,
    publisher:
      (isAcademic ? lineOf(work.institution[0]?.name) : undefined) ?? lineOf(work.publisher),
  };
}

function arxivOf({ relation }: Work): string | undefined {
  const related = Object.entries(relation).flatMap(([kind, works]) =>
    samePaper.has(kind) ? works : [],
  );
  return findArxivId(
    related.map(({ id, 'id-type': type }) => (type === 'arxiv' ? `arXiv:${id}` : id)),
  );
}

/** Returns the licence of the published version, else the first; those for text mining say nothing about reading. */
function licenseOf({ license }: Work): string | undefined {
  const readable = license.filter(({ 'content-version': version }) => version !== 'tdm');
  const chosen =
    readable.find(({ 'content-version': version }) => version === 'vor') ?? readable[0];
  return chosen === undefined ? undefined : safeUrl(chosen.URL);
}

function withdrawalOf(work: Work): string | undefined {
  const notice = work['updated-by'].find(({ type }) => withdrawals.has(type));
  if (notice === undefined) return undefined;
  const kind = notice.label ?? notice.type;
  return notice.DOI === undefined ? `${kind}.` : `${kind}: https://doi.org/${notice.DOI}`;
}

function placeOf(index: number): string {
  return `record ${String(index + 1)}`;
}

const samePaper: ReadonlySet<string> = new Set(['has-preprint', 'is-same-as']);
const withdrawals: ReadonlySet<string> = new Set(['retraction', 'withdrawal', 'removal']);

const notCrossref: Problem = {
  severity: 'error',
  message: 'this reply of the Crossref API holds no work',
};

/** Crossref omits unknown values, or writes null. */
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);

const DateSchema = z.object({ 'date-parts': z.array(z.array(z.int().nullish())) }).nullish();

const ContributorSchema = z.object({
  given: text,
  family: text,
  suffix: text,
  /** Name of a group. */
  name: text,
  ORCID: text,
  affiliation: list(z.object({ name: text })),
});

const WorkSchema = z.object({
  DOI: text,
  /** By Crossref's names, https://api.crossref.org/types. */
  type: text,
  title: list(z.string()),
  subtitle: list(z.string()),
  author: list(ContributorSchema),
  editor: list(ContributorSchema),
  abstract: text,
  published: DateSchema,
  issued: DateSchema,
  'container-title': list(z.string()),
  volume: text,
  issue: text,
  page: text,
  'article-number': text,
  publisher: text,
  /** Of a thesis. */
  degree: list(z.string()),
  institution: list(z.object({ name: text })),
  resource: z.object({ primary: z.object({ URL: text }).nullish() }).nullish(),
  license: list(z.object({ URL: z.string(), 'content-version': text })),
  relation: z
    .record(z.string(), list(z.object({ id: z.string(), 'id-type': text })))
    .nullish()
    .transform((relation) => relation ?? {}),
  'updated-by': list(z.object({ type: z.string(), label: text, DOI: text })),
});

const NamedSchema = z.object({ DOI: z.string() });
const ReplySchema = z.object({
  message: z.looseObject({ items: z.array(z.unknown()).optional() }),
});

type Work = z.output<typeof WorkSchema>;
type Contributor = z.output<typeof ContributorSchema>;
