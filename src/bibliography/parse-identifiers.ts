import { parseDoi } from '../paper/doi.ts';

/** Parses the DOI of a publication, bare or as an address, into lower case; undefined for arXiv's own and other text. */
export function parsePublicationDoi(written: string): string | undefined {
  const doi = parseDoi(written);
  return doi === undefined || isArxivDoi(doi) ? undefined : doi;
}

/** Finds the first DOI in a text that may continue after it; undefined if there is none. */
export function findDoi(text: string): string | undefined {
  return /(?<![\d.])10\.\d{4,9}(?:\.\d{1,9})*\/[^\s"<>]+/.exec(text)?.[0].replace(/[.,;]+$/, '');
}

/**
 * Returns an identifier of an entry if it may be the key by which an author cites it; undefined for what programs and
 * databases number their records by.
 */
export function parseCitationKey(written: string | undefined): string | undefined {
  const key = (written ?? '').trim();
  return key === '' || /[\s{}\\%#,"]/.test(key) || numbered.test(key) ? undefined : key;
}

/** Returns whether a DOI, in lower case, is one of arXiv's own, which repeat the identifier. */
export function isArxivDoi(doi: string): boolean {
  return doi.startsWith('10.48550/arxiv.');
}

/** Parses an ORCID iD, bare or as an address; undefined for other text. */
export function parseOrcid(written: string | undefined): string | undefined {
  return /\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.exec(written ?? '')?.[0];
}

/** Parses the address of a web page; undefined for anything else, above all `javascript:`. */
export function parseAddress(written: string | undefined): string | undefined {
  const address = URL.parse((written ?? '').trim());
  return address?.protocol === 'https:' || address?.protocol === 'http:'
    ? (written ?? '').trim()
    : undefined;
}

/** Returns the address of the PDF at arXiv. */
export function arxivPdf(arxiv: string | undefined): string | undefined {
  return arxiv === undefined ? undefined : `https://arxiv.org/pdf/${arxiv}`;
}

/** Numbers, addresses, DOIs, UUIDs, and keys of Zotero's libraries, Mendeley's plug-in, Web of Science and Rayyan. */
const numbered =
  /^(?:[\d.-]+|\d+\/\w+|\w+:\/\/.*|(?:doi:)?10\.\d{4,9}\/.*|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|ITEM-\d+|WOS:.*|rayyan-.*)$/i;
