/**
 * Parses the first and last page of `1–12`, `C3-32–C3-35`, `1-12` or `e17`. Of several ranges it returns the first page
 * alone: whoever reads a last page takes all pages between for the paper.
 */
export function parsePageRange(pages: string | undefined): PageRange {
  const [range = '', ...others] = pages?.split(/\s*[,;]\s*/u) ?? [];
  const divider = findDivider(range);
  if (divider === undefined) return { first: stated(range), last: undefined };
  const last = range.slice(divider.index + divider[0].length);
  return {
    first: stated(range.slice(0, divider.index)),
    last: others.length === 0 ? stated(last) : undefined,
  };
}

/**
 * Finds the sign between the first page and the last: the middle dash or, without dashes, the middle hyphen.
 * Other hyphens are part of a page's name, as is the only one of `C3-32`.
 */
function findDivider(range: string): RegExpExecArray | undefined {
  const dashes = [...range.matchAll(/--+|[–—]/gu)];
  const isPage = /^\s*\p{L}\w*[-‐‑]\d/u.test(range) && range.split(/[-‐‑]/u).length === 2;
  const dividers = dashes.length > 0 || isPage ? dashes : [...range.matchAll(/[-‐‑]/gu)];
  return dividers.length % 2 === 0 ? undefined : dividers[(dividers.length - 1) / 2];
}

function stated(page: string): string | undefined {
  return page.trim() === '' ? undefined : page.trim();
}

interface PageRange {
  readonly first: string | undefined;
  readonly last: string | undefined;
}
