import { z } from 'astro/zod';
import { createDate } from '../../../bibliography/create-date.ts';
import { cslToType } from '../../../bibliography/csl/csl-type.ts';
import { findArxivId } from '../../../bibliography/find-arxiv-id.ts';
import { parseOrcid } from '../../../bibliography/parse-identifiers.ts';
import type { Reference, ReferenceLink, ReferenceName } from '../../../bibliography/reference.ts';
import { typesByName, type PaperType } from '../../../paper/paper-type.ts';
import type { Problem } from '../../../problem/problem.ts';
import { createReference } from '../bibliography/create-reference.ts';
import { referenceToPaper } from '../bibliography/reference-to-paper.ts';
import { parseJson } from '../json/parse-json.ts';
import { parseRecords } from '../parse-records.ts';
import type { ParsedInput, ParseOptions, Source } from '../source.ts';
import { invertedIndexToText } from './inverted-index-to-text.ts';

/**
 * Works of OpenAlex's API (https://docs.openalex.org/api-entities/works/work-object): one, a list, or a page of results. A
 * work without a title or a date is a problem. A retracted one is withdrawn.
 */
export const openAlex: Source = {
  kind: 'openalex',
  description: 'works of the OpenAlex API (JSON)',
  recognises: (text) => /^\uFEFF?\s*[[{]/.test(text) && workId.test(text) && workKey.test(text),
  parse: parseOpenAlex,
};

function parseOpenAlex(text: string, options: ParseOptions): ParsedInput {
  const json = parseJson(text);
  if ('problem' in json) return { papers: [], problems: [json.problem] };
  const page = PageSchema.safeParse(json.value);
  const works = page.success ? page.data.results : [json.value].flat();
  return parseRecords(works, (work, index) =>
    parseWork(work, `record ${String(index + 1)}`, options),
  );
}

function parseWork(raw: unknown, place: string, options: ParseOptions): ParsedInput {
  const parsed = WorkSchema.safeParse(raw);
  if (parsed.success) return workToPaper(parsed.data, place, options);
  const record = NamedSchema.safeParse(raw).data?.title ?? place;
  const problems = parsed.error.issues.map(({ path, message }): Problem => ({
    severity: 'error',
    key: path.join('.'),
    record,
    message: `is not as OpenAlex writes it: ${message}`,
  }));
  return { papers: [], problems };
}

function workToPaper(work: Work, place: string, options: ParseOptions): ParsedInput {
  const { papers, problems } = referenceToPaper(workToReference(work, place), options);
  const withdrawn =
    work.is_retracted === true ? { withdrawn: 'Retracted, according to OpenAlex.' } : {};
  return {
    problems,
    papers: papers.map((paper) => ({
      ...paper,
      url: work.id,
      record: { ...paper.record, ...withdrawn },
    })),
  };
}

function workToReference(work: Work, place: string): Reference {
  const title = work.title ?? work.display_name;
  const abstract = invertedIndexToText(work.abstract_inverted_index);
  const links = linksOf(work);
  const arxiv = findArxivId([
    work.doi,
    ...work.locations.map(({ landing_page_url: url }) => url),
    ...links.map(({ address }) => address),
  ]);
  const venue = venueOf(work);
  const authors = work.authorships.flatMap(authorshipToName);
  const keywords = work.keywords.flatMap(
    (keyword) => keyword.display_name ?? keyword.keyword ?? [],
  );
  return createReference({
    place,
    title,
    language: work.language,
    authors,
    abstract,
    published: createDate(work.publication_date?.split('-') ?? [work.publication_year?.toString()]),
    arxiv,
    doi: work.doi,
    keywords,
    venue,
    number: work.biblio?.issue,
    type: typeOf(work),
    publisher: isRepository(work)
      ? undefined
      : work.primary_location?.source?.host_organization_name,
    links,
  });
}

function authorshipToName({
  author,
  raw_author_name: raw,
  institutions,
}: Authorship): readonly ReferenceName[] {
  const family = raw ?? author?.display_name;
  if (family === undefined) return [];
  const places = institutions.flatMap(({ display_name: name }) => name ?? []);
  const affiliation = places.length === 0 ? undefined : places.join('; ');
  return [{ form: 'running', family, orcid: parseOrcid(author?.orcid), affiliation }];
}

/** A repository holds a work and did not publish it. */
function isRepository({ primary_location: location }: Work): boolean {
  return location?.source?.type === 'repository';
}

function venueOf(work: Work): Reference['venue'] {
  const { volume, first_page: first, last_page: last } = work.biblio ?? {};
  return {
    name: isRepository(work) ? undefined : work.primary_location?.source?.display_name,
    volume,
    pages: first === undefined || last === undefined || first === last ? first : `${first}–${last}`,
  };
}

/** OpenAlex calls every contribution to a journal or a conference an article; Crossref's own type says more. */
function typeOf({
  type,
  type_crossref: crossref,
  primary_location: location,
}: Work): PaperType | undefined {
  const known = types.get(type ?? '') ?? cslToType(type ?? '');
  if (known !== 'article-journal') return known;
  const place = location?.source?.type;
  if (place === 'conference') return 'paper-conference';
  if (place === 'repository') return 'article';
  return cslToType(crossref ?? '') ?? known;
}

function linksOf({
  primary_location: primary,
  best_oa_location: best,
}: Work): readonly ReferenceLink[] {
  const pages = [primary?.landing_page_url].map((address) => ({ to: 'page', address }) as const);
  const files = [primary?.pdf_url, best?.pdf_url].map(
    (address) => ({ to: 'pdf', address }) as const,
  );
  return [...pages, ...files].flatMap(({ to, address }) =>
    address === undefined ? [] : { to, address },
  );
}

/** A quote within a JSON string is escaped, so these can only be keys. */
const workId = /"id"\s*:\s*"https:\\?\/\\?\/openalex\.org\\?\/W\d/;
const workKey = /"(?:authorships|abstract_inverted_index|publication_year|primary_location)"\s*:/;

/** The types of OpenAlex (https://docs.openalex.org/api-entities/works/work-object#type) that CSL has under other names. */
const types = typesByName([
  ['article', 'preprint'],
  ['article-journal', 'article review letter editorial erratum retraction'],
  ['review', 'peer-review'],
  ['document', 'supplementary-materials'],
  ['periodical', 'paratext'],
  ['webpage', 'libguides'],
]);

/** Unknown values are null or blank. */
const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || undefined);
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);

const LocationSchema = z.object({
  landing_page_url: text,
  pdf_url: text,
  source: z.object({ display_name: text, type: text, host_organization_name: text }).nullish(),
});

const AuthorshipSchema = z.object({
  author: z.object({ display_name: text, orcid: text }).nullish(),
  raw_author_name: text,
  institutions: list(z.object({ display_name: text })),
});

const WorkSchema = z.object({
  id: text,
  doi: text,
  title: text,
  display_name: text,
  language: text,
  publication_date: text,
  publication_year: z.int().nullish(),
  type: text,
  type_crossref: text,
  is_retracted: z.boolean().nullish(),
  authorships: list(AuthorshipSchema),
  biblio: z.object({ volume: text, issue: text, first_page: text, last_page: text }).nullish(),
  primary_location: LocationSchema.nullish(),
  best_oa_location: LocationSchema.nullish(),
  locations: list(LocationSchema),
  /** Earlier replies call the name `keyword`. */
  keywords: list(z.object({ display_name: text, keyword: text })),
  abstract_inverted_index: z.record(z.string(), z.array(z.number())).nullish(),
});

const NamedSchema = z.object({ title: z.string() });
const PageSchema = z.object({ results: z.array(z.unknown()) });

type Work = z.output<typeof WorkSchema>;
type Authorship = z.output<typeof AuthorshipSchema>;
