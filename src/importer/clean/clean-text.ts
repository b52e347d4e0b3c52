import { toString } from 'mdast-util-to-string';
import type { PhrasingContent } from 'mdast';
import type {} from 'mdast-util-math';
import { titleToText } from '../../paper/title.ts';
import type { Problem } from '../../problem/problem.ts';
import { cleanUnicode } from './clean-unicode.ts';
import { findCode, findProject } from './find-links.ts';
import { nodesToTitle } from './nodes-to-title.ts';
import { withoutNoteMarks, withoutNoteMarkup } from './note-marks.ts';
import { parseInline } from './parse-inline.ts';
import { revealTags } from './rules/text/reveal-tags.ts';

/**
 * Cleans an abstract as a source lists it (half-stripped TeX, Markdown, stray HTML). Returns one list of nodes for each
 * paragraph; blank lines separate them. Never throws, takes time linear in the length, and leaves clean text unchanged.
 */
export function cleanAbstract(raw: string): CleanAbstract {
  const collected = collectProblems();
  if (raw.length > longestText) collected.report(tooLong);
  const paragraphs = readable(raw)
    .split(/\n[ \n]*\n/)
    .map((paragraph) => parseInline(foldLines(paragraph), collected.report))
    .filter((nodes) => nodes.length > 0);
  const code = firstOf(paragraphs, findCode);
  const project = firstOf(paragraphs, findProject);
  return {
    paragraphs,
    problems: collected.problems(),
    code,
    // A repository that is called the project page is already the code.
    project: project?.replace(/(?:\.git)?\/*$/, '') === code ? undefined : project,
  };
}

/** Cleans a title as a source lists it. Returns it in the notation of titles. */
export function cleanTitle(raw: string): CleanTitle {
  const collected = collectProblems();
  const nodes = parseInline(foldLines(readable(raw)), collected.report);
  return { title: nodesToTitle(nodes), problems: collected.problems() };
}

/** Cleans a keyword, a venue or the like. Returns plain text: `$\tau$-bench` gives `τ-bench`. */
export function cleanPhrase(raw: string): string {
  return titleToText(cleanTitle(raw).title).trim();
}

/** Cleans an author's name: decodes TeX accents, folds white space and drops the marks of footnotes and affiliations. */
export function cleanName(raw: string): string {
  const text = withoutNoteMarkup(foldLines(readable(raw)));
  const nodes = parseInline(text, () => undefined);
  return withoutNoteMarks(toString(nodes.filter((node) => node.type !== 'inlineMath')));
}

/** Returns as much of a text as is read, without what nobody sees, and with tags in their own notation. */
function readable(raw: string): string {
  return revealTags(cleanUnicode(raw.slice(0, longestText)));
}

function foldLines(text: string): string {
  return text.replace(/[ \n]+/g, ' ').trim();
}

function firstOf<T>(
  paragraphs: readonly (readonly PhrasingContent[])[],
  find: (nodes: readonly PhrasingContent[]) => T | undefined,
): T | undefined {
  for (const nodes of paragraphs) {
    const found = find(nodes);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Collects each problem once, however often the text repeats it. */
function collectProblems() {
  const byMessage = new Map<string, Problem>();
  return {
    report: (problem: Problem) => {
      if (!byMessage.has(problem.message)) byMessage.set(problem.message, problem);
    },
    problems: (): readonly Problem[] => [...byMessage.values()],
  };
}

/** In UTF-16 units; some twenty times the longest abstracts. */
const longestText = 100_000;

const tooLong: Problem = {
  severity: 'warning',
  key: 'abstract',
  message: `is longer than ${String(longestText)} characters; the rest was left out`,
  hint: 'Look whether a file of another kind was read, and write the abstract by hand if not.',
};

/** Paragraphs of text, emphasis, strong, inlineCode, link, and inlineMath that KaTeX accepts. Never HTML. */
export type Paragraphs = readonly (readonly PhrasingContent[])[];

export interface CleanAbstract {
  readonly paragraphs: Paragraphs;
  /** For a person to check: author macros without a definition, math that KaTeX refused. */
  readonly problems: readonly Problem[];
  /** The first link to a code repository, cleaned. */
  readonly code: string | undefined;
  /** The first link that the text plainly calls the project page. */
  readonly project: string | undefined;
}

export interface CleanTitle {
  /** Plain text with `$…$` for math, `\$` for a dollar, `\\` for a backslash. */
  readonly title: string;
  readonly problems: readonly Problem[];
}
