import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Link } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { publishedLink, type PaperLink } from './published-link.ts';

/** Links to a paper and its companions. */
export interface PaperLinks {
  /** Links of which there is one at most: OpenReview, PDF, arXiv, code … */
  readonly main: readonly PaperLink[];
  /** Links of which there may be many, by kind: models, datasets, demos, pictures. */
  readonly companions: readonly Companions[];
}

export interface Companions {
  readonly name: string;
  readonly links: readonly Link[];
}

/**
 * Returns the links of a paper, first the one to where it is published. Some addresses follow from the arXiv identifier:
 * https://info.arxiv.org/help/arxiv_identifier_for_services.html
 */
export function createPaperLinks(archive: Archive, paper: ArchivePaper): PaperLinks {
  const { arxiv, doi, pdf, code, project, video } = paper;
  const { links: names } = archive.words.paper;
  const main: readonly (readonly [string, string | undefined, (string | undefined)?])[] = [
    ['PDF', pdf ?? (arxiv === undefined ? undefined : `https://arxiv.org/pdf/${arxiv}`)],
    ['arXiv', arxiv === undefined ? undefined : `https://arxiv.org/abs/${arxiv}`],
    ['DOI', doi === undefined ? undefined : `https://doi.org/${escapeDoi(doi)}`],
    [names.code, code, starsOf(archive, paper)],
    [names.project, project],
    [names.video, video],
    ['Daily Papers', discussionOf(paper), commentsOf(archive, paper)],
  ];
  const companions: readonly Companions[] = [
    { name: names.models, links: named(paper.models) },
    { name: names.datasets, links: named(paper.datasets) },
    { name: names.demos, links: named(paper.demos) },
    { name: names.media, links: numbered(names, paper.media) },
  ];
  const published = publishedLink(archive, paper);
  return {
    main: [
      ...(published === undefined ? [] : [published]),
      ...main.flatMap(([label, href, note]) => (href === undefined ? [] : [{ label, href, note }])),
    ],
    companions: companions.filter(({ links }) => links.length > 0),
  };
}

/**
 * Escapes characters that would end the path of an address:
 * https://www.doi.org/the-identifier/resources/handbook/2_numbering#2.5.2.4
 */
export function escapeDoi(doi: string): string {
  return encodeURIComponent(doi.toWellFormed()).replaceAll('%2F', '/');
}

function starsOf({ format, words }: Archive, { codeStars }: ArchivePaper): string | undefined {
  if (codeStars === undefined || codeStars === 0) return undefined;
  return format.count(codeStars, words.paper.stars, shortNumber(format.language, codeStars));
}

/** Returns `1.2k` as the language writes it. */
function shortNumber(language: string, value: number): string {
  const known = shortNumbers.get(language);
  const format =
    known ?? new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  if (known === undefined) shortNumbers.set(language, format);
  return format.format(value);
}

const shortNumbers = new Map<string, Intl.NumberFormat>();

/** Returns the discussion of a paper; only papers from Daily Papers have one there. */
function discussionOf({ arxiv, sources }: ArchivePaper): string | undefined {
  const own = sources.find(({ kind }) => /^daily-papers(?:-listing)?$/.test(kind));
  if (own === undefined) return undefined;
  const { url } = own;
  if (url?.startsWith(discussions) === true && /^[\w.-]+$/.test(url.slice(discussions.length)))
    return url;
  return arxiv === undefined ? undefined : discussions + arxiv;
}

const discussions = 'https://huggingface.co/papers/';

function commentsOf({ format, words }: Archive, { comments }: ArchivePaper): string | undefined {
  return comments ? format.count(comments, words.counts.comments) : undefined;
}

/** Labels links `owner/name` on hubs with such addresses, elsewhere by host and path. */
function named(links: readonly string[]): readonly Link[] {
  return links.map((href) => ({ label: nameOf(href), href }));
}

function nameOf(href: string): string {
  const { hostname, pathname } = new URL(href);
  const path = pathname.replace(/\/+$/, '');
  const host = hostname.replace(/^www\./, '');
  const [, name] = /^\/(?:(?:models|datasets|spaces)\/)?([^/]+\/[^/]+)$/.exec(path) ?? [];
  return hubs.has(host) && name !== undefined ? name : `${host}${path}`;
}

const hubs: ReadonlySet<string> = new Set(['huggingface.co', 'github.com', 'modelscope.cn']);

/** Numbers links by kind, because names of uploaded files say nothing. */
function numbered(
  { film, picture }: Archive['words']['paper']['links'],
  links: readonly string[],
): readonly Link[] {
  const kinds = links.map((href) =>
    /\.(?:mp4|mov|webm|m4v)$/i.test(new URL(href).pathname) ? film : picture,
  );
  return links.map((href, position) => {
    const kind = kinds[position] ?? picture;
    const isOnly = kinds.filter((each) => each === kind).length === 1;
    const number = kinds.slice(0, position + 1).filter((each) => each === kind).length;
    return { label: isOnly ? kind : `${kind} ${String(number)}`, href };
  });
}
