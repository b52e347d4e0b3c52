import type { PhrasingContent } from 'mdast';
import type { Problem } from '../../problem/problem.ts';
import { normalizeNodes } from './normalize-nodes.ts';
import { matchBraces } from './match-braces.ts';
import { command } from './rules/tex/command.ts';
import { dash } from './rules/text/dash.ts';
import { dollarMath } from './rules/tex/dollar-math.ts';
import { groupEnd, groupStart } from './rules/tex/group.ts';
import { entity, htmlTag } from './rules/text/html.ts';
import { bracketLink, starEmphasis } from './rules/text/markdown.ts';
import { closingQuotes, openingQuotes } from './rules/text/quote.ts';
import { script } from './rules/tex/script.ts';
import { strippedCommand } from './rules/tex/stripped-command.ts';
import { tie } from './rules/tex/tie.ts';
import { url } from './rules/text/url.ts';
import type { Match, Rule, Scan } from './scan.ts';

/**
 * Parses one paragraph of half-stripped TeX, Markdown and HTML into phrasing content, in time linear in its length.
 * Anything unknown is reported or stays as text.
 */
export function parseInline(source: string, report: (problem: Problem) => void): PhrasingContent[] {
  return normalizeNodes(parseSource({ source, report, depth: 0 }));
}

/**
 * Parses a source. A rule may look at what is inside a range and then leave it to another rule, so ranges are remembered:
 * to parse one twice at every level would take time exponential in the depth.
 */
function parseSource(task: Task): PhrasingContent[] {
  const partners = matchBraces(task.source);
  const known = new Map<string, PhrasingContent[]>();
  const parse = (start: number, end: number, depth: number): PhrasingContent[] => {
    const key = `${String(start)} ${String(end)} ${String(depth)}`;
    const nodes =
      known.get(key) ??
      (depth > deepestNesting
        ? [{ type: 'text' as const, value: withoutMarkup(task.source.slice(start, end)) }]
        : parseRange({ ...task, partners, depth, parse }, start, end));
    known.set(key, nodes);
    return nodes;
  };
  return parse(0, task.source.length, task.depth);
}

function parseRange(context: Context, start: number, end: number): PhrasingContent[] {
  const { source, partners, depth } = context;
  const output = createOutput();
  const scanHere = (): Scan => ({
    source,
    end,
    before: output.before(),
    lastMath: output.lastMath(),
    partnerOf: (at) => partners[at] ?? -1,
    parse: (from, to) => context.parse(from, to, depth + 1),
    parseText: (text) => parseSource({ source: text, report: context.report, depth: depth + 1 }),
    report: context.report,
  });
  for (let at = start; at < end;) {
    const match = firstMatch(rulesFor(source[at]), scanHere, at);
    if (match === undefined) {
      const next = endOfPlainRun(source, at, end);
      output.append(source.slice(at, next));
      at = next;
    } else {
      output.add(match);
      at = match.end;
    }
  }
  return output.finish();
}

function firstMatch(rules: readonly Rule[], scan: () => Scan, at: number): Match | undefined {
  if (rules.length === 0) return undefined;
  const here = scan();
  for (const rule of rules) {
    const match = rule(here, at);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** Returns the end of a whole word or number, so that rules for words run only where a word starts. */
function endOfPlainRun(source: string, at: number, end: number): number {
  plainRun.lastIndex = at;
  const match = plainRun.exec(source);
  return match === null ? at + 1 : Math.min(at + match[0].length, end);
}

function rulesFor(character: string | undefined): readonly Rule[] {
  if (character === undefined || character === ' ') return [];
  return rules[character] ?? (wordStart.test(character) ? wordRules : []);
}

/**
 * Creates the output that has been read so far. Only the end of the text is ever inspected or replaced; it is kept
 * apart, because slicing a string that is still growing copies all of it each time.
 */
function createOutput() {
  const nodes: PhrasingContent[] = [];
  let done = '';
  let tail = '';
  const flush = () => {
    if (done + tail !== '') nodes.push({ type: 'text', value: done + tail });
    done = tail = '';
  };
  const append = (text: string) => {
    tail += text;
    if (tail.length < 4 * longestLookBehind) return;
    done += tail.slice(0, -longestLookBehind);
    tail = tail.slice(-longestLookBehind);
  };
  return {
    append,
    before: () => tail.slice(-longestLookBehind),
    lastMath(): string | undefined {
      const last = nodes.at(-1);
      return tail === '' && last?.type === 'inlineMath' ? last.value : undefined;
    },
    add(match: Match) {
      if (match.replacesBefore !== undefined) tail = tail.slice(0, -match.replacesBefore);
      if (match.replacesMath === true) nodes.pop();
      for (const node of match.nodes) {
        if (node.type === 'text') append(node.value);
        else {
          flush();
          nodes.push(node);
        }
      }
    },
    finish() {
      flush();
      return nodes;
    },
  };
}

function withoutMarkup(text: string): string {
  return text.replace(/\\[a-zA-Z]+|[{}\\]/g, ' ');
}

const wordRules: readonly Rule[] = [url, strippedCommand];

/** The rules by the character they start with, the most specific first. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  '\\': [command],
  $: [dollarMath],
  '{': [groupStart],
  '}': [groupEnd],
  '^': [script],
  _: [script],
  '~': [tie],
  '-': [dash],
  '`': [openingQuotes],
  "'": [closingQuotes],
  '"': [closingQuotes],
  '*': [starEmphasis],
  '[': [bracketLink],
  '<': [htmlTag],
  '&': [entity],
};

const wordStart = /[\p{L}\p{N}]/u;
const plainRun = /[\p{L}\p{N}]+/uy;
const deepestNesting = 20;
const longestLookBehind = 80;

interface Task {
  readonly source: string;
  readonly report: (problem: Problem) => void;
  readonly depth: number;
}

interface Context extends Task {
  readonly partners: Int32Array;
  readonly parse: (start: number, end: number, depth: number) => PhrasingContent[];
}
