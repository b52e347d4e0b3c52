import type { ArchiveConfig } from '../../site/archive-config.ts';

/**
 * How an archive introduces itself to a server (https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5): the program,
 * then title, address and the curator's e-mail, so that whoever is bothered can say so.
 */
export function archiveToUserAgent(archive: ArchiveConfig | undefined): string {
  if (archive === undefined) return program;
  const { title, url, base, curator } = archive;
  const contact = curator?.email === undefined ? [] : [`mailto:${curator.email}`];
  return `${program} (${[title, `${url}${base}`, ...contact].map(plain).join('; ')})`;
}

/** Headers hold ASCII, and parentheses would end the comment. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]|[()\\;]/g, '')
    .trim();
}

const program = 'Offprint/0.1';
