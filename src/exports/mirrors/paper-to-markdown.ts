import type { ArchivePaper } from '../../content/archive-paper.ts';
import { createCard } from '../../views/card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';
import {
  createReaderCounts,
  createDateFacts,
  createFacts,
  type Fact,
} from '../../views/paper/paper-facts.ts';
import { unnamedAuthors } from '../../views/people/paper-authors.ts';
import { createPaperLinks } from '../../views/paper/paper-links.ts';
import type { Author } from '../../paper/author.ts';
import { paperFormats } from '../../archive/outputs.ts';
import type { PaperText } from '../data-file.ts';
import { escapeMarkdown, linkToMarkdown, titleToMarkdown } from './escape-markdown.ts';

/** Writes everything on the page of a paper as Markdown for people and language models. Addresses are absolute. */
export function paperToMarkdown(archive: Archive, paper: ArchivePaper, text: PaperText): string {
  const { id, title, withdrawn, erratum, summary } = paper;
  const words = archive.words.mirrors;
  const counts = createReaderCounts(archive, paper);
  const asOf = counts?.asOf === undefined ? '' : ` ${words.asOf(counts.asOf)}`;
  const facts: readonly (readonly [string, string])[] = [
    ...authorFacts(archive, paper),
    ...createDateFacts(archive, paper).map(({ name, value }) => [name, value] as const),
    ...(counts?.facts ?? []).map(({ name, value }) => [name, value + asOf] as const),
    ...createFacts(archive, paper).map(
      ({ name, value, href }: Fact) =>
        [
          name,
          href === undefined ? escapeMarkdown(value) : linkToMarkdown(escapeMarkdown(value), href),
        ] as const,
    ),
    ...topicFacts(archive, paper),
  ];
  const blocks = [
    `# ${titleToMarkdown(title)}`,
    facts.map(([name, value]) => `- ${name}: ${value}`).join('\n'),
    notice(words.withdrawn, withdrawn),
    notice(words.erratum, erratum),
    notice(summaryName(archive, summary?.by), summary?.text),
    ...(text.abstract === '' ? [] : [`## ${words.abstract}`, text.abstract]),
    text.notes,
    `## ${words.links}`,
    linkList(archive, paper),
    citationLine(archive, id),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function authorFacts(
  archive: Archive,
  paper: ArchivePaper,
): readonly (readonly [string, string])[] {
  const { authors, organization } = paper;
  const names = authors.map((author: Author) =>
    escapeMarkdown(
      author.affiliation === undefined ? author.name : `${author.name} (${author.affiliation})`,
    ),
  );
  const known = [...names, unnamedAuthors(archive, paper)].filter((part) => part !== undefined);
  return [
    ...(known.length === 0 ? [] : [[archive.words.mirrors.authors, known.join(', ')] as const]),
    ...(organization === undefined
      ? []
      : [[archive.words.mirrors.organization, escapeMarkdown(organization.name)] as const]),
  ];
}

function topicFacts(archive: Archive, paper: ArchivePaper): readonly (readonly [string, string])[] {
  const { urls, words } = archive;
  const topics = createCard(archive, paper).topics.map(({ label, href }) =>
    linkToMarkdown(escapeMarkdown(label), urls.absolute(href)),
  );
  const keywords = paper.keywords.map(escapeMarkdown);
  return [
    ...(topics.length === 0 ? [] : [[words.mirrors.topics, topics.join(', ')] as const]),
    ...(keywords.length === 0 ? [] : [[words.mirrors.keywords, keywords.join(', ')] as const]),
  ];
}

function linkList(archive: Archive, paper: ArchivePaper): string {
  const { urls, words } = archive;
  const { main, companions } = createPaperLinks(archive, paper);
  const links = [
    { label: words.mirrors.pageHere, href: urls.absolute(urls.paper(paper.id)), note: undefined },
    ...main,
    ...companions.flatMap(({ name, links: several }) =>
      several.map(({ label, href }) => ({ label: `${name}: ${label}`, href, note: undefined })),
    ),
  ];
  return links
    .map(({ label, href, note }) => {
      const link = linkToMarkdown(escapeMarkdown(label), href);
      return `- ${link}${note === undefined ? '' : ` (${note})`}`;
    })
    .join('\n');
}

function citationLine(archive: Archive, id: string): string {
  const { urls, words } = archive;
  const written = paperFormats(archive);
  const formats = [
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
    ['CSL-JSON', 'csl.json'],
  ] as const;
  const links = formats
    .filter(([, format]) => written.includes(format))
    .map(([label, format]) => linkToMarkdown(label, urls.absolute(urls.paperCitation(id, format))));
  return links.length === 0 ? '' : `${words.mirrors.cite} ${links.join(', ')}`;
}

function notice(name: string, text: string | undefined): string {
  return text === undefined ? '' : `> **${name}:** ${escapeMarkdown(text)}`;
}

function summaryName({ words }: Archive, by: string | undefined): string {
  return by === 'machine' ? words.mirrors.byMachine : words.mirrors.summaryBy(by ?? '');
}
