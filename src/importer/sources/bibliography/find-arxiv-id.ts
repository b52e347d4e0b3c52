import { parseArxivId } from '../../../paper/arxiv-id.ts';

/**
 * The first arXiv identifier, without version, that stands in one of the texts and is called one: `arXiv:2505.20444
 * [cs]`, an address on arxiv.org, arXiv's own DOI, or DBLP's `abs/2505.20444`. A bare number is none.
 */
export function findArxivId(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const written = called.exec(text ?? '')?.[1];
    if (written === undefined) continue;
    const found = parseArxivId(written) ?? parseArxivId(written.toLowerCase());
    if (found !== undefined) return found.id;
  }
  return undefined;
}

const called =
  /(?:\barxiv ?[.:] ?|\barxiv\.org\/(?:abs|pdf|html|format)\/|^ ?abs\/)((?:[a-z-]{2,20}(?:\.[a-z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?!\d))/i;
