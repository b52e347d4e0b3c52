import { engineVersion } from '../../files/engine.ts';
import type { ArchiveConfig } from '../../site/archive-config.ts';

/**
 * Returns the `User-Agent` of an archive (https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5): the program, then
 * title, address and the curator's e-mail, so that operators of servers can get in touch.
 */
export function archiveToUserAgent(archive: ArchiveConfig | undefined): string {
  if (archive === undefined) return program;
  const { title, url, base, curator } = archive;
  const contact = curator?.email === undefined ? [] : [`mailto:${curator.email}`];
  return `${program} (${[title, `${url}${base}`, ...contact].map(plain).join('; ')})`;
}

/** Headers are ASCII, and parentheses would end the comment. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]|[()\\;]/g, '')
    .trim();
}

const program = `Offprint/${engineVersion()}`;
