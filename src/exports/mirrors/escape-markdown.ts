import { parseTitle } from '../../paper/title.ts';

/**
 * Writes plain text as one line of Markdown that shows it literally
 * (https://spec.commonmark.org/0.31.2/#backslash-escapes).
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>$|]|~(?=~)|&(?=#?[a-z\d]+;)|#(?=#*$)|^[-+#=]/giu, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\');
}

/** Writes a title of a record as Markdown with math between dollars. */
export function titleToMarkdown(title: string): string {
  return parseTitle(title)
    .map(({ type, value }) => {
      if (type === 'math') return `$${value.replace(/\s+/gu, ' ')}$`;
      const escaped = escapeMarkdown(value);
      return `${/^\s/u.test(value) ? ' ' : ''}${escaped}${/\s$/u.test(value) ? ' ' : ''}`;
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Writes a link to an address of a record. */
export function linkToMarkdown(label: string, href: string): string {
  return `[${label}](${href.replace(/[()<>\s\\]/gu, percentEncode)})`;
}

/** Encodes signs that would end the address; `encodeURIComponent` leaves brackets unchanged. */
function percentEncode(sign: string): string {
  const encoded = encodeURIComponent(sign);
  return encoded === sign ? `%${(sign.codePointAt(0) ?? 0).toString(16)}` : encoded;
}
