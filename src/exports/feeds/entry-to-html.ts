import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent } from 'hast';
import { shortenText } from '../../site/shorten-text.ts';
import type { FeedDay, DigestPaper, FeedEntry, FeedLink, FeedPaper } from './feed.ts';
import type { FeedTexts } from './load-feed-texts.ts';

/**
 * Returns the body of an entry: for a paper its authors, links and whole abstract, for a day its papers. A short entry
 * has none.
 */
export function entryToHtml(entry: FeedEntry, texts: FeedTexts): string {
  if (entry.kind === 'short') return '';
  return entry.kind === 'paper' ? paperToHtml(entry, texts) : dayToHtml(entry, texts);
}

/** Returns plain text for lists of entries: a summary, the beginning of the abstract, or the titles of the day. */
export function entryToText(entry: FeedEntry, texts: FeedTexts): string {
  if (entry.kind === 'day') return entry.papers.map(({ title }) => title).join(' · ');
  if (entry.kind === 'paper') return shortenText(textOf(entry, texts), summaryLength);
  return [...entry.notices, lineOf(entry, texts)].filter((part) => part !== '').join(' ');
}

function textOf({ body }: Pick<DigestPaper, 'body'>, texts: FeedTexts): string {
  return texts.get(body.digest)?.text ?? '';
}

/** Returns the summary of a paper, else the beginning of its abstract. */
function lineOf(paper: Pick<DigestPaper, 'summary' | 'body'>, texts: FeedTexts): string {
  return paper.summary ?? shortenText(textOf(paper, texts), lineLength);
}

/** Code units of a summary; the whole text follows it. */
const summaryLength = 400;

function paperToHtml(entry: FeedPaper, texts: FeedTexts): string {
  const { notices, date, links } = entry;
  const names = authorLine(entry);
  const head = toHtml([
    ...notices.map((notice) => element('p', [element('strong', [text(notice)])])),
    ...paragraph([text(names)], names !== ''),
    ...paragraph(row(links, date), links.length > 0 || date !== undefined),
  ]);
  return head + (texts.get(entry.body.digest)?.html ?? '');
}

/** Returns the names of the authors of a paper, and what stands for those who are not named; perhaps empty. */
export function authorLine({ authors, moreAuthors }: FeedPaper): string {
  return [...authors.map(({ name }) => name), moreAuthors]
    .filter((part) => part !== undefined)
    .join(', ');
}

function dayToHtml({ papers }: FeedDay, texts: FeedTexts): string {
  return toHtml(papers.flatMap((paper) => digestToHtml(paper, texts)));
}

function digestToHtml(paper: DigestPaper, texts: FeedTexts): ElementContent[] {
  const { title, href, authors = '', links } = paper;
  const line = lineOf(paper, texts);
  return [
    element('h3', [element('a', [text(title)], { href })]),
    ...paragraph([element('em', [text(authors)])], authors !== ''),
    ...paragraph([text(line)], line !== ''),
    ...paragraph(row(links), links.length > 0),
  ];
}

/** Code units of the beginning of an abstract. */
const lineLength = 240;

/** Returns a row: `Jun 2026 · PDF · arXiv · Code`. */
function row(links: readonly FeedLink[], date?: string): ElementContent[] {
  const parts = [
    ...(date === undefined ? [] : [text(date)]),
    ...links.map(({ label, href }) => element('a', [text(label)], { href })),
  ];
  return parts.flatMap((part, index) => (index === 0 ? [part] : [text(' · '), part]));
}

function paragraph(children: ElementContent[], isShown: boolean): Element[] {
  return isShown ? [element('p', children)] : [];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}
