import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { unnamedAuthors } from '../../views/people/paper-authors.ts';
import { createPaperLinks } from '../../views/paper/paper-links.ts';
import type { PaperText } from '../data-file.ts';
import { escapeMarkdown, linkToMarkdown, titleToMarkdown } from './escape-markdown.ts';

/** Writes the papers of a day with their abstracts as Markdown. Addresses are absolute. */
export function dayToMarkdown(
  archive: Archive,
  day: string,
  papers: readonly (readonly [ArchivePaper, PaperText])[],
): string {
  const { config, format, urls, words } = archive;
  const count = format.count(papers.length, words.counts.papers);
  const blocks = [
    `# ${escapeMarkdown(config.title)}: ${format.longDay(day)}`,
    `${count} · ${linkToMarkdown(words.mirrors.pageOfDay, urls.absolute(urls.day(day)))}`,
    ...papers.map(([paper, text]) => paperToSection(archive, paper, text)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function paperToSection(archive: Archive, paper: ArchivePaper, text: PaperText): string {
  const { urls, words } = archive;
  const { main } = createPaperLinks(archive, paper);
  const links = [{ label: words.mirrors.page, href: urls.absolute(urls.paper(paper.id)) }, ...main];
  const blocks = [
    `## ${titleToMarkdown(paper.title)}`,
    authorLine(archive, paper),
    paper.withdrawn === undefined
      ? ''
      : `> **${words.mirrors.withdrawn}:** ${escapeMarkdown(paper.withdrawn)}`,
    text.abstract,
    links.map(({ label, href }) => linkToMarkdown(escapeMarkdown(label), href)).join(' · '),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** Returns the names of the authors, or the first of very many. */
function authorLine(archive: Archive, paper: ArchivePaper): string {
  const { authors } = paper;
  const names = authors.slice(0, mostNames).map(({ name }) => escapeMarkdown(name));
  const rest = authors.length - names.length;
  if (rest > 0)
    return archive.words.mirrors.moreAuthors(names.join(', '), archive.format.number(rest));
  return [...names, unnamedAuthors(archive, paper)].filter((part) => part !== undefined).join(', ');
}

const mostNames = 20;
