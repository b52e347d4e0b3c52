import type { Citation, CitationAuthor, CitationVenue } from './citation.ts';
import { citationLink } from './citation-link.ts';
import { partsToAuthor } from './create-author.ts';
import { createDate } from './create-date.ts';
import { findArxivId } from './find-arxiv-id.ts';
import { arxivPdf, readAddress, readDoi } from './read-identifiers.ts';
import { foldSpace } from '../tex/text-to-tex.ts';
import { titleToBibtex } from './title-to-bibtex.ts';

/**
 * An item of CSL-JSON as a citation: exactly the one of which `citationToCsl` made it, and as much as can be read of an
 * item from elsewhere. Foreign data are not believed: fields of another shape are passed over, addresses are of the web
 * or none. What has no title is undefined.
 */
export function cslToCitation(value: unknown): Citation | undefined {
  const item = recordOf(value);
  const text = (field: string): string | undefined => textOf(item[field]);
  const title = withoutTags(text('title'));
  if (title === undefined) return undefined;
  const custom = recordOf(item['custom']);
  const arxiv = arxivOf(text);
  const doi = readDoi(text('DOI'));
  const venue = venueOf(text);
  const authors = listOf(item['author']).flatMap(nameToAuthor);
  const count = custom['authorCount'];
  const known = { doi, arxiv, url: undefined, pdf: undefined };
  const link = readAddress(text('URL'));
  return {
    ids: textsOf(custom['ids']),
    url: readAddress(textOf(custom['url'])) ?? (link === citationLink(known) ? undefined : link),
    title,
    titleTex: textOf(custom['titleTex']) ?? titleToBibtex([{ type: 'text', value: title }]),
    language: text('language'),
    authors,
    authorCount: Number.isInteger(count) && authors.length === 0 ? Number(count) : undefined,
    published: dateOf(recordOf(item['issued'])),
    arxiv,
    category: textOf(custom['category']),
    doi,
    venue,
    pdf: readAddress(textOf(custom['pdf'])) ?? arxivPdf(arxiv),
    abstract: withoutTags(text('abstract')),
    keywords:
      custom['keywords'] === undefined
        ? (text('keyword') ?? '').split(/\s*[,;]\s*/).filter((word) => word !== '')
        : textsOf(custom['keywords']),
  };
}

function nameToAuthor(value: unknown): readonly CitationAuthor[] {
  const name = recordOf(value);
  const part = (field: string): string | undefined => textOf(name[field]);
  const last = part('family');
  if (last === undefined) {
    const whole = part('literal') ?? part('name') ?? part('given');
    return whole === undefined ? [] : [{ name: whole, family: undefined, given: undefined }];
  }
  const family = [part('dropping-particle'), part('non-dropping-particle'), last]
    .filter((each) => each !== undefined)
    .join(' ');
  return [partsToAuthor({ family, given: part('given'), suffix: part('suffix') })];
}

/** Zotero writes the archive apart, others the identifier as number or note. */
function arxivOf(text: FieldReader): string | undefined {
  const location = text('archive_location') ?? text('archive-location') ?? text('number');
  const isArxiv = /^arxiv\b/i.test(text('archive') ?? text('publisher') ?? '');
  return findArxivId([
    isArxiv ? `arXiv:${location?.replace(/^arxiv: ?/i, '') ?? ''}` : undefined,
    ...['number', 'URL', 'DOI', 'note', 'container-title'].map(text),
  ]);
}

/** A preprint server is no venue. */
function venueOf(text: FieldReader): CitationVenue | undefined {
  const name = withoutTags(text('container-title'));
  return name === undefined || /^(?:corr$|arxiv\b)/i.test(name)
    ? undefined
    : { name, volume: text('volume'), pages: text('page'), publisher: text('publisher') };
}

/** A range of dates is that of its beginning. */
function dateOf(issued: Readonly<Record<string, unknown>>): string | undefined {
  const parts = listOf(listOf(issued['date-parts'])[0]).map(textOf);
  const written = textOf(issued['raw']) ?? textOf(issued['literal']) ?? '';
  const [year, month, day] = parts.length > 0 ? parts : written.split(/[-/T ]/);
  return createDate({ year, month, day });
}

/** Only what is markup of CSL or of publishers: other words in angle brackets are words. */
function withoutTags(text: string | undefined): string | undefined {
  return textOf(text?.replace(tag, ''));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Some services give a list of titles where CSL has one, and numbers for text. */
function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text =
    typeof first === 'string' || typeof first === 'number' ? foldSpace(String(first)) : '';
  return text === '' ? undefined : text;
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).flatMap((each) => textOf(each) ?? []);
}

const tag = /<\/?(?:i|b|em|strong|sub|sup|sc|p|span|(?:jats|mml):[a-z-]+)(?![\w:-])[^<>]{0,200}>/gi;

type FieldReader = (field: string) => string | undefined;
