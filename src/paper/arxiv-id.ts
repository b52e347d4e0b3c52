/**
 * arXiv identifiers, new (`2505.20444`, since April 2007) and old style (`hep-ex/0307015`), with or without
 * version. Scheme: https://info.arxiv.org/help/arxiv_identifier.html
 */
export interface ArxivId {
  /** Without version: `2505.20444` or `hep-ex/0307015`. Old-style subject classes (`math.GT/…`) are dropped as arXiv does. */
  readonly id: string;
  readonly version: number | undefined;
}

const newStyle = /^(\d{2})(\d{2})\.(\d{4,5})(?:v([1-9]\d*))?$/;
const oldStyle = /^([a-z][a-z-]*)(?:\.[A-Z]{2})?\/(\d{2})(\d{2})(\d{3})(?:v([1-9]\d*))?$/;

/**
 * Parses an arXiv identifier as people and services write it: bare, after `arXiv:`, or as the address of an
 * abstract, PDF or HTML page on arxiv.org, alphaxiv.org or huggingface.co. Returns undefined for anything else.
 */
export function parseArxivId(text: string): ArxivId | undefined {
  const bare = text
    .trim()
    .replace(
      /^https?:\/\/(?:www\.|export\.)?(?:arxiv|alphaxiv)\.org\/(?:abs|pdf|html|format)\//i,
      '',
    )
    .replace(/^https?:\/\/huggingface\.co\/papers\//i, '')
    .replace(/^https?:\/\/(?:dx\.)?doi\.org\/10\.48550\//i, '')
    .replace(/^arxiv[.:]\s*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\.pdf$/i, '')
    .replace(/\/$/, '');
  const recent = newStyle.exec(bare);
  if (recent !== null) {
    const [, year = '', month = '', number = '', version] = recent;
    return isMonth(month) && isLongEnough(year, month, number)
      ? { id: `${year}${month}.${number}`, version: versionOf(version) }
      : undefined;
  }
  const old = oldStyle.exec(bare);
  if (old === null) return undefined;
  const [, archive = '', year = '', month = '', number = '', version] = old;
  return isMonth(month)
    ? { id: `${archive}/${year}${month}${number}`, version: versionOf(version) }
    : undefined;
}

/** Returns the month in which arXiv assigned an identifier, `2025-05`: a paper's date if no other is known. */
export function arxivMonth(id: string): string {
  const digits = /(\d{2})(\d{2})(?:\.|\d{3}$)/.exec(id);
  const [, year = '', month = ''] = digits ?? [];
  // arXiv began in August 1991, so 91 to 99 can only be years of the last century.
  return `${Number(year) >= 91 ? '19' : '20'}${year}-${month}`;
}

/** Returns the DOI that arXiv registers for an identifier: https://info.arxiv.org/help/doi.html */
export function arxivDoi(id: string): string {
  return `10.48550/arXiv.${id}`;
}

/** Returns an identifier as it is in a path: `hep-ex/0307015` becomes `hep-ex-0307015`. */
export function arxivPathId(id: string): string {
  return id.replace('/', '-');
}

function isMonth(month: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12;
}

/** Returns whether a sequence number has as many digits as it must: four until December 2014, five since. */
function isLongEnough(year: string, month: string, number: string): boolean {
  return number.length === (Number(`${year}${month}`) >= 1501 ? 5 : 4);
}

function versionOf(version: string | undefined): number | undefined {
  return version === undefined ? undefined : Number(version);
}
