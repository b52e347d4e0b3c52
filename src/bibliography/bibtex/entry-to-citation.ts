import type { Citation, CitationAuthor, CitationVenue } from '../citation.ts';
import { createAuthor, partsToAuthor } from '../create-author.ts';
import { isBalanced } from '../../tex/is-balanced.ts';
import { texToPlain } from '../../tex/tex-to-plain.ts';
import { foldSpace } from '../../tex/text-to-tex.ts';
import { titleToBibtex } from '../title-to-bibtex.ts';
import { arxivPdf, readAddress, readDoi } from '../read-identifiers.ts';
import { entryArxiv, entryDate, fieldOf, plainField, venueFields } from './entry-fields.ts';
import type { BibtexEntry } from './parse-bibtex.ts';
import { parseNames, type BibtexName } from './parse-names.ts';

/** An entry as a citation; undefined without a title. */
export function entryToCitation({ fields }: BibtexEntry): Citation | undefined {
  const plain = (...names: readonly string[]): string | undefined =>
    texToPlain(fieldOf(fields, ...names) ?? '') || undefined;
  const tex = [fields.get('title'), fields.get('subtitle')]
    .map((part) => foldSpace(part ?? ''))
    .filter((part) => part !== '')
    .join(': ');
  const title = texToPlain(tex);
  if (title === '') return undefined;
  const arxiv = entryArxiv(fields);
  const category = plain('primaryclass', 'eprintclass');
  return {
    ids: [],
    url: readAddress(plainField(fields, 'url')),
    title,
    titleTex: isBalanced(tex) ? tex : titleToBibtex([{ type: 'text', value: title }]),
    language: undefined,
    authors: parseNames(fields.get('author') ?? '').names.flatMap(nameToAuthor),
    authorCount: undefined,
    published: entryDate(fields),
    arxiv,
    category: arxiv === undefined ? undefined : category,
    doi: readDoi(plainField(fields, 'doi')),
    venue: venueOf(plain),
    pdf: readAddress(plainField(fields, 'pdf')) ?? arxivPdf(arxiv),
    abstract: plain('abstract'),
    keywords: (plain('keywords') ?? '').split(/\s*[,;]\s*/).filter((word) => word !== ''),
  };
}

function nameToAuthor({
  form,
  given,
  particle,
  family,
  suffix,
}: BibtexName): readonly CitationAuthor[] {
  const last = texToPlain(`${particle ?? ''} ${family}`);
  if (last === '') return [];
  if (form === 'corporate') return [{ name: last, family: undefined, given: undefined }];
  if (form === 'running') return [createAuthor(last)];
  return [
    partsToAuthor({
      family: last,
      given: texToPlain(given ?? '') || undefined,
      suffix: texToPlain(suffix ?? '') || undefined,
    }),
  ];
}

/** A preprint server is no venue. */
function venueOf(plain: FieldReader): CitationVenue | undefined {
  const name = plain(...venueFields);
  return name === undefined || /^(?:corr$|arxiv\b)/i.test(name)
    ? undefined
    : { name, volume: plain('volume'), pages: plain('pages'), publisher: plain('publisher') };
}

type FieldReader = (...names: readonly string[]) => string | undefined;
