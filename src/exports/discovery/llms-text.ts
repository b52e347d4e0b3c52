import type { Archive } from '../../archive/create-archive.ts';
import { topicCounts } from '../../views/counts/topic-counts.ts';
import { writes } from '../../archive/outputs.ts';
import { escapeMarkdown, linkToMarkdown } from '../mirrors/escape-markdown.ts';

/** Describes the contents of the archive for language models (https://llmstxt.org). */
export function createLlmsText(archive: Archive): string {
  const { config, urls, format, byDay } = archive;
  const link = (label: string, href: string): string =>
    linkToMarkdown(escapeMarkdown(label), urls.absolute(href));
  const hasMarkdown = writes(archive, 'markdown');
  const days = [...byDay]
    .slice(0, newestDays)
    .map(
      ([day, papers]) =>
        `- ${link(format.longDay(day), hasMarkdown ? urls.dayMarkdown(day) : urls.day(day))}: ${format.count(papers.length, 'paper', 'papers')}`,
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
    section('Newest days', days),
    section('Data', dataLines(archive, link)),
    section('Pages', [
      `- ${link('All days', urls.archive)}`,
      `- ${link('Topics', urls.topics)}`,
      `- ${link('About', urls.about)}`,
    ]),
    section('Optional', topics),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function mirrorSentence(archive: Archive): string {
  const home = archive.urls.absolute(archive.urls.home);
  return writes(archive, 'markdown')
    ? `Every paper is at ${home}papers/ID.md, every day has its papers as Markdown at ${home}papers/date/YYYY-MM-DD.md.`
    : `Every paper is at ${home}papers/ID.json.`;
}

function dataLines(
  archive: Archive,
  link: (label: string, href: string) => string,
): readonly string[] {
  const { urls } = archive;
  return [
    `- ${link('Data files', urls.data)}: what the files hold, and under which licence`,
    ...(writes(archive, 'api')
      ? [`- ${link('API', urls.api('openapi'))}: OpenAPI description of the static JSON API`]
      : []),
    ...(writes(archive, 'data')
      ? [
          `- ${link('All papers', urls.dataFile('files.json'))}: the packed files, JSON Lines with abstracts among them`,
        ]
      : []),
  ];
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${heading}\n\n${lines.join('\n')}`;
}

const newestDays = 14;
const mostTopics = 50;
