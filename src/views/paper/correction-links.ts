import { titleToText } from '../../paper/title.ts';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Link } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';

/**
 * Returns links for reporting a mistake in a record: the editor of its file and a new issue, as `corrections` of
 * `archive.yaml` gives them, else a letter to the curator. Empty without any of these.
 */
export function createCorrectionLinks(
  { config, urls, words }: Pick<Archive, 'config' | 'urls' | 'words'>,
  paper: ArchivePaper,
): readonly Link[] {
  const { corrections, curator } = config;
  const { correction, fix, report, whatIsWrong } = words.paper;
  const title = correction(titleToText(paper.title));
  const page = urls.absolute(urls.paper(paper.id));
  const body = `${page}\n\n${whatIsWrong}\n`;
  const { file } = paper.body;
  const links: readonly (readonly [string, string | undefined])[] = [
    [fix, corrections?.edit && fillTemplate(corrections.edit, { file })],
    [report, corrections?.issue && fillTemplate(corrections.issue, { title, body })],
  ];
  const found = links.flatMap(([label, href]) => (href === undefined ? [] : [{ label, href }]));
  if (found.length > 0 || curator?.email === undefined) return found;
  return [{ label: report, href: letterAddress(curator.email, title, body) }];
}

/**
 * Fills `{name}` with the value of that name, escaped so that it cannot leave its place in the address. Keeps slashes
 * of a path: editors have the path of a file in the path of the page.
 */
function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return placeholder;
    return name === 'file' ? value.split('/').map(encode).join('/') : encode(value);
  });
}

/** Returns a https://www.rfc-editor.org/info/rfc6068 address, in which line breaks are CR LF. */
function letterAddress(email: string, subject: string, body: string): string {
  const address = encode(email).replace('%40', '@');
  return `mailto:${address}?subject=${encode(subject)}&body=${encode(body.replaceAll('\n', '\r\n'))}`;
}

/** Encodes a value. Lone surrogates, which an address cannot hold, become the replacement character. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}
