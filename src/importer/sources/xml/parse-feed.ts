import type { Problem } from '../../../problem/problem.ts';
import { childrenOf, parseXml, type ParsedElement } from './parse-xml.ts';

/**
 * Parses the records of a feed, the items of RSS or the entries of Atom. If the feed is complete but not well-formed, as
 * with an entity of HTML in one title, records are parsed one by one: what is wrong with one does not stop the others.
 */
export function parseFeed(text: string): ParsedFeed {
  const whole = parseXml(text);
  if (whole.ok) return { records: recordsOf(whole.value), problems: [] };
  const [start, root = ''] = rootTag.exec(text) ?? [];
  const isComplete = text.trimEnd().endsWith(`</${root}>`);
  if (start === undefined || !isComplete || declaresType(whole.problems))
    return { records: [], problems: whole.problems };
  const parsed = snippetsOf(text).map(({ snippet, line }) => {
    const feed = parseXml(`${start}${snippet}</${root}>`);
    const problem: Problem = { ...notWellFormed, line };
    return feed.ok
      ? { records: recordsOf(feed.value).map((record) => ({ ...record, line })), problems: [] }
      : { records: [], problems: [problem] };
  });
  return {
    records: parsed.flatMap(({ records }) => records),
    problems: parsed.length === 0 ? whole.problems : parsed.flatMap(({ problems }) => problems),
  };
}

function recordsOf(root: ParsedElement): readonly ParsedElement[] {
  const channels = childrenOf(root, 'channel').flatMap((channel) => childrenOf(channel, 'item'));
  return [...channels, ...childrenOf(root, 'item'), ...childrenOf(root, 'entry')];
}

/** Returns the texts of the records, each with the line on which it begins. */
function snippetsOf(text: string): readonly Snippet[] {
  const snippets: Snippet[] = [];
  let line = 1;
  let at = 0;
  for (const { 0: end, 1: name = '', index } of text.matchAll(/<\/(entry|item)>/g)) {
    const between = text.slice(at, index + end.length);
    const begin = between.search(new RegExp(`<${name}[\\s>]`));
    if (begin !== -1) {
      const before = between.slice(0, begin).split('\n').length - 1;
      snippets.push({ snippet: between.slice(begin), line: line + before });
    }
    line += between.split('\n').length - 1;
    at = index + end.length;
  }
  return snippets;
}

function declaresType(problems: readonly Problem[]): boolean {
  return problems.some(({ message }) => message.includes('document type'));
}

const rootTag = /<(feed|rss)\b[^<>]{0,5000}>/;

const notWellFormed: Problem = {
  severity: 'error',
  message: 'this record is not well-formed XML',
  hint: 'Mend it in the file, or add the paper by its identifier.',
};

interface ParsedFeed {
  readonly records: readonly ParsedElement[];
  readonly problems: readonly Problem[];
}

interface Snippet {
  readonly snippet: string;
  readonly line: number;
}
