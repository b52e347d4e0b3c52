/**
 * Parses a DOI, bare or as an address on doi.org. Returns it in lower case, because DOIs are compared without regard
 * to case (DOI Handbook 2.4, https://doi.org/10.1000/182), and undefined for anything else.
 */
export function parseDoi(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '')
    .replace(/^doi:\s*/i, '');
  return /^10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+$/.test(bare) ? bare.toLowerCase() : undefined;
}
