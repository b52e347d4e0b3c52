import type { Citation, CitationAuthor, CitationVenue } from './citation.ts';
import { citationLink } from './citation-link.ts';
import { citationType } from './citation-type.ts';
import { createAuthor, isNameSuffix, partsToAuthor } from './create-author.ts';
import { withoutMarkup } from './csl/csl-markup.ts';
import { arxivPdf, parseAddress, parsePublicationDoi } from './parse-identifiers.ts';
import type { Reference, ReferenceLink, ReferenceName } from './reference.ts';
import { titleToBibtex } from './title-to-bibtex.ts';
import { isPreprintServer } from './venue-kind.ts';
import { nonEmpty } from './csl/json-values.ts';
import { isOpenEnd } from './open-end.ts';
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
  const { arxiv, custom, links } = reference;
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
  const doi = parsePublicationDoi(reference.doi ?? '');
  const place = venueOf(reference, { words, prose });
  const url = parseAddress(custom?.url);
  const category = custom === undefined ? reference.categories[0] : custom.category;
  return {
    ids: custom?.ids ?? [],
    url,
    title,
    titleTex:
      nonEmpty(custom?.titleTex) ?? titleTex ?? titleToBibtex([{ type: 'text', value: title }]),
    language: words(reference.language),
    ...authorsOf(reference, words),
    published: reference.published,
    arxiv,
    category: words(category),
    doi,
    venue: place,
    type: citationType({ type: reference.type, venue: place }),
    link: linkOf(links, { doi, arxiv, url }),
    ...detailsOf(reference, words),
    pdf: parseAddress(custom?.pdf) ?? parseAddress(linkTo('pdf', links)) ?? arxivPdf(arxiv),
    abstract: prose(reference.abstract),
    keywords: custom?.keywords ?? reference.keywords.flatMap((word) => words(word) ?? []),
  };
}

/** Returns what tells where in a book, an issue or a series a work is, and what kind of work. */
function detailsOf(reference: Reference, words: TextReader) {
  const { genre, number, articleNumber, editors = [], citationKey } = reference;
  const publisher = words(reference.publisher);
  return {
    genre: words(genre),
    number: words(number),
    articleNumber: words(articleNumber),
    editors: editors.flatMap((name) => nameToAuthor(name, words)),
    publisher: isPreprintServer(publisher ?? '') ? undefined : publisher,
    key: citationKey,
  };
}

function nameToAuthor(name: ReferenceName, words: TextReader): readonly CitationAuthor[] {
  const { form, particle = '' } = name;
  const family = words(form === 'parts' ? `${particle} ${name.family}` : name.family);
  if (family === undefined) return [];
  if (form === 'whole') return [{ name: family, family: undefined, given: undefined }];
  if (form === 'running') return [createAuthor(family)];
  // Zotero and CSL keep a suffix with the family name.
  const [, rest = family, last = ''] = /^(.+?),? (\S+)$/.exec(family) ?? [];
  const given = words(name.given);
  return [
    isNameSuffix(last)
      ? partsToAuthor({ family: rest, given, suffix: last })
      : partsToAuthor({ family, given, suffix: words(name.suffix) }),
  ];
}

/** A last name may only say that there are more. */
function authorsOf({ authors: names, hasMoreAuthors, custom }: Reference, words: TextReader) {
  const isOpen = isOpenEnd(foldSpace(names.at(-1)?.family ?? ''));
  const authors = (isOpen ? names.slice(0, -1) : names).flatMap((name) =>
    nameToAuthor(name, words),
  );
  return {
    authors,
    hasMoreAuthors: (isOpen || hasMoreAuthors === true) && authors.length > 0,
    authorCount: authors.length === 0 ? custom?.authorCount : undefined,
  };
}

/** Returns the address of the paper, unless an identifier or its page in the archive leads there anyway. */
function linkOf(
  links: readonly ReferenceLink[],
  { doi, arxiv, url }: Pick<Citation, 'doi' | 'arxiv' | 'url'>,
): string | undefined {
  const link = parseAddress(linkTo('page', links));
  const others = [url, citationLink({ doi }), citationLink({ arxiv })];
  return others.includes(link) ? undefined : link;
}

function linkTo(what: ReferenceLink['to'], links: readonly ReferenceLink[]): string | undefined {
  return links.find(({ to }) => to === what)?.address;
}

function venueOf(
  { venue: { name, volume, pages }, articleNumber }: Reference,
  { words, prose }: Record<'words' | 'prose', TextReader>,
): CitationVenue | undefined {
  const plain = prose(name);
  return plain === undefined || isPreprintServer(plain)
    ? undefined
    : {
        name: plain,
        volume: words(volume),
        // Programs that have no field for the number of an article repeat it as its page.
        pages: pages === articleNumber ? undefined : words(pages),
      };
}

type TextReader = (text: string | undefined) => string | undefined;
