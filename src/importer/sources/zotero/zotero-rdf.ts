import { findArxivId } from '../../../bibliography/find-arxiv-id.ts';
import { parseDate } from '../../../bibliography/create-date.ts';
import { findDoi, parseCitationKey } from '../../../bibliography/parse-identifiers.ts';
import type { Reference, ReferenceLink, ReferenceName } from '../../../bibliography/reference.ts';
import type { Problem } from '../../../problem/problem.ts';
import { createReference } from '../bibliography/create-reference.ts';
import { bibliographyToPapers } from '../bibliography/reference-to-paper.ts';
import type { ParsedInput, ParseOptions, Source } from '../source.ts';
import { childrenOf, childText, parseXml, type ParsedElement } from '../xml/parse-xml.ts';
import { zoteroToType } from './zotero-to-type.ts';

/**
 * RDF as Zotero exports it (https://www.zotero.org/support/kb/rdf_export): items, and beside them the journals they are
 * part of, attachments, notes and collections, joined by `rdf:about` and `rdf:resource`. Tags become keywords, the
 * addresses of attached files links; notes and collections have no place in a record.
 */
export const zoteroRdf: Source = {
  kind: 'zotero-rdf',
  description: 'Zotero RDF, <rdf:RDF … xmlns:z="http://www.zotero.org/namespaces/export#">',
  recognises: (text) =>
    /<rdf:RDF\s[^>]{0,5000}"http:\/\/www\.zotero\.org\/namespaces\/export#"/.test(
      text.slice(0, 10_000),
    ),
  parse: parseZoteroRdf,
};

function parseZoteroRdf(text: string, options: ParseOptions): ParsedInput {
  const root = parseXml(text);
  if (!root.ok) return { papers: [], problems: root.problems };
  const library = createLibrary(root.value);
  const items = root.value.children.filter(isItem);
  const references = items.map((item, index) => itemToReference(item, index, library));
  const problems = items.length === 0 ? [noItems] : [];
  return bibliographyToPapers({ references, problems }, options);
}

/** Returns whether an element is a work, and not what works are joined with. */
function isItem(element: ParsedElement): boolean {
  const type = childText(element, 'itemType');
  return type === undefined
    ? element.name === 'Article'
    : !/^(?:attachment|note|annotation)$/.test(type);
}

/** Creates what finds the resources that items refer to. */
function createLibrary({ children }: ParsedElement): Library {
  const resources = new Map(
    children.flatMap((each) => {
      const about = each.attributes['rdf:about'];
      return about === undefined ? [] : [[about, each] as const];
    }),
  );
  const uses = new Map<string, number>();
  for (const { name } of children.flatMap(resourcesOf)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return {
    find: (element) => {
      const name = element.attributes['rdf:resource'];
      return name === undefined ? element.children[0] : resources.get(name);
    },
    isShared: (element) => (uses.get(element.attributes['rdf:about'] ?? '') ?? 0) > 1,
  };
}

function resourcesOf(item: ParsedElement): readonly { readonly name: string }[] {
  return childrenOf(item, 'isPartOf').flatMap(({ attributes: { 'rdf:resource': name } }) =>
    name === undefined ? [] : { name },
  );
}

function itemToReference(item: ParsedElement, index: number, library: Library): Reference {
  const parts = childrenOf(item, 'isPartOf').flatMap((part) => library.find(part) ?? []);
  const container = parts.find(({ name }) => name !== 'Series');
  const links = linksOf(item, library);
  const doi = doiOf(item, container, library);
  const extra = childText(item, 'description');
  const arxiv = findArxivId([
    childText(item, 'archiveID'),
    ...links.map(({ address }) => address),
    doi,
    extra,
  ]);
  const title = childText(item, 'title');
  const abstract = childText(item, 'abstract');
  const venue = venueOf(item, container);
  const authors = namesOf(item, 'authors', 'presenters');
  const keywords = childrenOf(item, 'subject').flatMap(subjectToKeyword);
  return createReference({
    place: `record ${String(index + 1)}`,
    line: item.line,
    title,
    language: childText(item, 'language'),
    authors,
    editors: namesOf(item, 'editors'),
    abstract,
    published: parseDate(childText(item, 'date') ?? ''),
    arxiv,
    doi,
    keywords,
    venue,
    ...numbersOf(item, container),
    type: zoteroToType(childText(item, 'itemType') ?? ''),
    genre: genreOf(item),
    publisher: publisherOf(item) ?? (container && publisherOf(container)),
    citationKey: parseCitationKey(
      childText(item, 'citationKey') ?? /^Citation Key: *(\S+)$/m.exec(extra ?? '')?.[1],
    ),
    links,
  });
}

/** Zotero writes the DOI of an article into its journal; one that several items share is not that of each. */
function doiOf(
  item: ParsedElement,
  container: ParsedElement | undefined,
  library: Library,
): string | undefined {
  const isOwn =
    container !== undefined && container.name !== 'Book' && !library.isShared(container);
  const written = [item, ...(isOwn ? [container] : [])].flatMap((each) =>
    childrenOf(each, 'identifier').map(({ text }) => text),
  );
  const extra = /^DOI: *(\S+)$/m.exec(childText(item, 'description') ?? '')?.[1];
  return [...written.filter((text) => /^\s*DOI\s/.test(text)), extra ?? '']
    .map(findDoi)
    .find((doi) => doi !== undefined);
}

/** Returns the address of an item, and those of the files attached to it. */
function linksOf(item: ParsedElement, library: Library): readonly ReferenceLink[] {
  const pages = addressesOf(item).map((address) => ({ to: 'page', address }) as const);
  const files = childrenOf(item, 'link').flatMap((link) => {
    const file = library.find(link);
    if (file === undefined) return [];
    const to = childText(file, 'type') === 'application/pdf' ? 'pdf' : 'text';
    return addressesOf(file).map((address) => ({ to, address }) as const);
  });
  return [...pages, ...files.filter(({ to }) => to === 'pdf')];
}

function addressesOf(element: ParsedElement): readonly string[] {
  return childrenOf(element, 'identifier')
    .flatMap((identifier) => childrenOf(identifier, 'URI'))
    .flatMap((uri) => childText(uri, 'value') ?? []);
}

function venueOf(item: ParsedElement, container: ParsedElement | undefined): Reference['venue'] {
  const meeting = childrenOf(item, 'presentedAt').flatMap(({ children }) => children)[0];
  const [place = item] = [container].filter((each) => each !== undefined);
  const name = container && childText(container, 'title');
  return {
    name: name ?? (meeting && childText(meeting, 'title')),
    volume: childText(place, 'volume') ?? childText(item, 'volume'),
    pages: childText(item, 'pages'),
  };
}

/** The issue is a number of the journal, the number of a report one of the item. */
function numbersOf(
  item: ParsedElement,
  container: ParsedElement | undefined,
): Pick<Reference, 'number'> {
  return { number: (container && childText(container, 'number')) ?? childText(item, 'number') };
}

function genreOf(item: ParsedElement): string | undefined {
  const hasGenre = /^(?:thesis|report|manuscript)$/.test(childText(item, 'itemType') ?? '');
  return hasGenre ? childText(item, 'type') : undefined;
}

function publisherOf(element: ParsedElement): string | undefined {
  const [publisher] = childrenOf(element, 'publisher');
  const [organization] = publisher?.children ?? [];
  return organization === undefined ? undefined : childText(organization, 'name');
}

function namesOf(item: ParsedElement, ...roles: readonly string[]): readonly ReferenceName[] {
  return roles
    .flatMap((role) => childrenOf(item, role))
    .flatMap(({ children }) => children)
    .flatMap((sequence) => childrenOf(sequence, 'li'))
    .flatMap(({ children }) => children)
    .flatMap(personToName);
}

/** A name that is not divided is a family name alone. */
function personToName(person: ParsedElement): readonly ReferenceName[] {
  const family = childText(person, 'surname');
  const given = childText(person, 'givenName') ?? childText(person, 'givenname');
  if (family === undefined) return given === undefined ? [] : [{ form: 'whole', family: given }];
  return [given === undefined ? { form: 'whole', family } : { form: 'parts', family, given }];
}

/** A subject with an element in it is an automatic tag, or a call number of a library. */
function subjectToKeyword(subject: ParsedElement): readonly string[] {
  const [tag] = subject.children;
  if (tag === undefined) return [subject.text];
  return tag.name === 'AutomaticTag' ? [childText(tag, 'value') ?? ''] : [];
}

const noItems: Problem = { severity: 'warning', message: 'this file holds no items' };

interface Library {
  /** Returns the element that another contains or refers to. */
  readonly find: (element: ParsedElement) => ParsedElement | undefined;
  /** Returns whether several items are part of an element. */
  readonly isShared: (element: ParsedElement) => boolean;
}
