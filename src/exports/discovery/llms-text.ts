import type { Archive } from '../../archive/create-archive.ts';
import { topicCounts } from '../../views/counts/topic-counts.ts';
import { writes } from '../../archive/outputs.ts';
import { escapeMarkdown, linkToMarkdown } from '../mirrors/escape-markdown.ts';

/** Describes the contents of the archive for language models (https://llmstxt.org). */
export function createLlmsText(archive: Archive): string {
  const { config, urls, format, byDay, words } = archive;
  const { mirrors } = words;
  const link = (label: string, href: string): string =>
    linkToMarkdown(escapeMarkdown(label), urls.absolute(href));
  const hasMarkdown = writes(archive, 'markdown');
  const days = [...byDay]
    .slice(0, newestDays)
    .map(
      ([day, papers]) =>
        `- ${link(format.longDay(day), hasMarkdown ? urls.dayMarkdown(day) : urls.day(day))}: ${format.count(papers.length, words.counts.papers)}`,
    );
  const topics = topicCounts(archive)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostTopics)
    .map(
      ({ label, slug, description }) =>
        `- ${link(label, urls.topic(slug))}${description === undefined ? '' : `: ${escapeMarkdown(description)}`}`,
    );
  const blocks = [
    `# ${escapeMarkdown(config.title)}`,
    `> ${escapeMarkdown(config.description)}`,
    mirrorSentence(archive),
    section(mirrors.newestDays, days),
    section(mirrors.data, dataLines(archive, link)),
    section(mirrors.pages, [
      `- ${link(mirrors.allDays, urls.archive)}`,
      `- ${link(mirrors.topics, urls.topics)}`,
      `- ${link(words.page.about, urls.about)}`,
    ]),
    section('Optional', topics),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function mirrorSentence(archive: Archive): string {
  const { urls, words } = archive;
  const home = urls.absolute(urls.home);
  return writes(archive, 'markdown')
    ? words.mirrors.everyPaperAndDay(`${home}papers/ID.md`, `${home}papers/date/YYYY-MM-DD.md`)
    : words.mirrors.everyPaper(`${home}papers/ID.json`);
}

function dataLines(
  archive: Archive,
  link: (label: string, href: string) => string,
): readonly string[] {
  const { urls, words } = archive;
  const { dataFiles, aboutDataFiles, aboutApi, allPapers, aboutAllPapers } = words.mirrors;
  return [
    `- ${link(dataFiles, urls.data)}: ${aboutDataFiles}`,
    ...(writes(archive, 'api') ? [`- ${link('API', urls.api('openapi'))}: ${aboutApi}`] : []),
    ...(writes(archive, 'data')
      ? [`- ${link(allPapers, urls.dataFile('files.json'))}: ${aboutAllPapers}`]
      : []),
  ];
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${heading}\n\n${lines.join('\n')}`;
}

const newestDays = 14;
const mostTopics = 50;
