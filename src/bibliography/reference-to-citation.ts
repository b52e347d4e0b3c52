import type { Citation, CitationAuthor, CitationVenue } from './citation.ts';
import { citationLink } from './citation-link.ts';
import { createAuthor, partsToAuthor } from './create-author.ts';
import { withoutMarkup } from './csl/csl-markup.ts';
import { arxivPdf, parseAddress, parsePublicationDoi } from './parse-identifiers.ts';
import type { Reference, ReferenceLink, ReferenceName } from './reference.ts';
import { titleToBibtex } from './title-to-bibtex.ts';
import { isPreprintServer } from './venue-kind.ts';
import { nonEmpty } from './csl/json-values.ts';
import { isBalanced } from '../tex/is-balanced.ts';
import { foldSpace } from '../tex/text-to-tex.ts';

/**
 * Converts a reference to a citation in plain text; undefined without a title. Ignores addresses that are not of web pages,
 * and invalid DOIs.
 *
 * @param toPlain converts the notation of the reference, apart from markup, to plain text on one line; a page that reads no
 *   TeX loads none of its tables
 */
export function referenceToCitation(
  reference: Reference,
  toPlain: (text: string) => string = foldSpace,
): Citation | undefined {
  const { arxiv, custom, links, venue } = reference;
  const words: TextReader = (text) => toPlain(text ?? '') || undefined;
  const prose: TextReader =
    reference.notation === 'markup' ? (text) => words(withoutMarkup(text ?? '')) : words;
  const written = [reference.title, reference.subtitle]
    .map((part) => foldSpace(part ?? ''))
    .filter((part) => part !== '')
    .join(': ');
  const title = prose(written);
  if (title === undefined) return undefined;
  const titleTex = reference.notation === 'tex' && isBalanced(written) ? written : undefined;
  const authors = reference.authors.flatMap((name) => nameToAuthor(name, words));
  const doi = parsePublicationDoi(reference.doi ?? '');
  const category = custom === undefined ? reference.categories[0] : custom.category;
  return {
    ids: custom?.ids ?? [],
    url: parseAddress(custom?.url) ?? pageOf(links, { doi, arxiv }),
    title,
    titleTex:
      nonEmpty(custom?.titleTex) ?? titleTex ?? titleToBibtex([{ type: 'text', value: title }]),
    language: words(reference.language),
    authors,
    hasMoreAuthors: reference.hasMoreAuthors === true && authors.length > 0,
    authorCount: authors.length === 0 ? custom?.authorCount : undefined,
    published: reference.published,
    arxiv,
    category: words(category),
    doi,
    venue: venueOf(venue, { words, prose }),
    ...detailsOf(reference, words),
    pdf: parseAddress(custom?.pdf) ?? parseAddress(linkTo('pdf', links)) ?? arxivPdf(arxiv),
    abstract: prose(reference.abstract),
    keywords: custom?.keywords ?? reference.keywords.flatMap((word) => words(word) ?? []),
  };
}

/** Returns what tells where in a book, an issue or a series a work is, and what kind of work. */
function detailsOf(reference: Reference, words: TextReader) {
  const { type, genre, number, articleNumber, editors = [], citationKey } = reference;
  const publisher = words(reference.publisher);
  return {
    type,
    genre: words(genre),
    number: words(number),
    articleNumber: words(articleNumber),
    editors: editors.flatMap((name) => nameToAuthor(name, words)),
    publisher: isPreprintServer(publisher ?? '') ? undefined : publisher,
    link: undefined,
    key: citationKey,
  };
}

function nameToAuthor(name: ReferenceName, words: TextReader): readonly CitationAuthor[] {
  const { form, particle = '' } = name;
  const family = words(form === 'parts' ? `${particle} ${name.family}` : name.family);
  if (family === undefined) return [];
  if (form === 'whole') return [{ name: family, family: undefined, given: undefined }];
  if (form === 'running') return [createAuthor(family)];
  return [partsToAuthor({ family, given: words(name.given), suffix: words(name.suffix) })];
}

/** Returns the address of the page, unless an identifier leads there anyway. */
function pageOf(
  links: readonly ReferenceLink[],
  identifiers: Pick<Citation, 'doi' | 'arxiv'>,
): string | undefined {
  const page = parseAddress(linkTo('page', links));
  return page === citationLink(identifiers) ? undefined : page;
}

function linkTo(what: ReferenceLink['to'], links: readonly ReferenceLink[]): string | undefined {
  return links.find(({ to }) => to === what)?.address;
}

function venueOf(
  { name, volume, pages }: Reference['venue'],
  { words, prose }: Record<'words' | 'prose', TextReader>,
): CitationVenue | undefined {
  const plain = prose(name);
  return plain === undefined || isPreprintServer(plain)
    ? undefined
    : { name: plain, volume: words(volume), pages: words(pages) };
}

type TextReader = (text: string | undefined) => string | undefined;
