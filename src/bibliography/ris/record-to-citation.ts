import type { Citation, CitationAuthor } from '../citation.ts';
import { createAuthor, partsToAuthor } from '../create-author.ts';
import { foldSpace } from '../../tex/text-to-tex.ts';
import { titleToBibtex } from '../title-to-bibtex.ts';
import { arxivPdf, readAddress, readDoi } from '../read-identifiers.ts';
import type { RisRecord } from './parse-ris.ts';
import { recordToFields, risKeywords, risName } from './ris-fields.ts';

/** A record of a RIS file as a citation; undefined without a title. */
export function recordToCitation(record: RisRecord): Citation | undefined {
  const fields = recordToFields(record);
  const title = foldSpace(fields.title ?? '');
  if (title === '') return undefined;
  const { arxiv, venue } = fields;
  const name = foldSpace(venue.name ?? '');
  return {
    ids: [],
    url: readAddress(record.values.get('UR')?.[0]),
    title,
    titleTex: titleToBibtex([{ type: 'text', value: title }]),
    language: fields.language,
    authors: fields.names.flatMap(nameToAuthor),
    authorCount: undefined,
    published: fields.published,
    arxiv,
    category: undefined,
    doi: readDoi(fields.doi),
    venue: name === '' || /^(?:corr$|arxiv\b)/i.test(name) ? undefined : { ...venue, name },
    pdf: readAddress(record.values.get('L1')?.[0]) ?? arxivPdf(arxiv),
    abstract: fields.abstract,
    keywords: fields.keywords.flatMap(risKeywords).filter((word) => word !== ''),
  };
}

function nameToAuthor(written: string): readonly CitationAuthor[] {
  const { family, given, suffix } = risName(foldSpace(written));
  if (family === '') return [];
  return [given === undefined ? createAuthor(family) : partsToAuthor({ family, given, suffix })];
}
