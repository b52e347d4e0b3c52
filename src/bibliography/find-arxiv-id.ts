/**
 * Finds the first arXiv identifier (https://info.arxiv.org/help/arxiv_identifier.html) in some texts and returns it
 * without version and subject class. It must be marked as one: `arXiv:2505.20444 [cs]`, an address on arxiv.org, arXiv's
 * own DOI, or DBLP's `abs/2505.20444`; a bare number does not count.
 */
export function findArxivId(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const [, archive, number = ''] = called.exec(text ?? '') ?? [];
    if (archive !== undefined) return `${archive.toLowerCase()}/${number}`;
    const [, recent] = calledRecent.exec(text ?? '') ?? [];
    if (recent !== undefined) return recent;
  }
  return undefined;
}

const call = String.raw`(?:\barxiv ?[.:] ?|\barxiv\.org\/(?:abs|pdf|html|format)\/|^ ?abs\/)`;
const month = '(?:0[1-9]|1[0-2])';
const called = new RegExp(
  String.raw`${call}([a-z-]{2,20})(?:\.[a-z]{2})?\/(\d{2}${month}\d{3})(?!\d)`,
  'i',
);
/** Numbers have four digits until December 2014 and five since. */
const calledRecent = new RegExp(
  String.raw`${call}((?:(?:0\d|1[0-4])${month}\.\d{4}|(?:1[5-9]|[2-9]\d)${month}\.\d{5})(?!\d))`,
  'i',
);
