import katex from 'katex';
import type { KatexOptions } from 'katex';
import { packageMacros } from './package-macros.ts';

/** The MathML of a formula, and why it is not what its author meant. */
export interface RenderedFormula {
  /** Undefined if nothing can be shown but the source. */
  readonly markup: string | undefined;
  /** Why the formula was refused; undefined if it can be read strictly. */
  readonly refusal: string | undefined;
}

/**
 * Renders TeX math (without dollars) as MathML. MathML only, no links, classes
 * or files from TeX, and work, depth and length that no formula can exceed. A formula that defines commands is refused,
 * because definitions can double without end. Never throws.
 *
 * What cannot be read strictly is rendered tolerantly, unknown commands as text.
 *
 * @see https://katex.org/docs/options
 */
export function renderFormula(tex: string, { isDisplay = false } = {}): RenderedFormula {
  const excess = excessOf(tex);
  if (excess !== undefined) return { markup: undefined, refusal: excess };
  try {
    return withinBounds(render(tex, { displayMode: isDisplay, throwOnError: true }));
  } catch (error) {
    return { markup: renderTolerantly(tex, isDisplay), refusal: reasonOf(error) };
  }
}

/** Returns whether `renderFormula` gives a formula no markup. A short one that defines nothing cannot pass the bounds. */
export function showsOnlySource(tex: string): boolean {
  if (excessOf(tex) !== undefined) return true;
  return tex.length > harmlessLength && renderFormula(tex).markup === undefined;
}

/** Returns why a formula cannot be read, in KaTeX's words or ours, or undefined if it can. */
export function mathRefusal(tex: string): string | undefined {
  return renderFormula(tex).refusal;
}

function render(tex: string, options: KatexOptions): string {
  return katex.renderToString(tex, { ...katexOptions, ...options });
}

function renderTolerantly(tex: string, isDisplay: boolean): string | undefined {
  try {
    return withinBounds(render(tex, { displayMode: isDisplay, throwOnError: false })).markup;
  } catch {
    return undefined;
  }
}

function excessOf(tex: string): string | undefined {
  if (tex.length > longestFormula) return `longer than ${String(longestFormula)} characters`;
  const definition = definitions.exec(tex)?.[0];
  return definition === undefined ? undefined : `${definition} cannot be used in a formula`;
}

function withinBounds(markup: string): RenderedFormula {
  const isTooMuch = markup.length > longestMarkup || depthOf(markup) > deepestMarkup;
  return isTooMuch
    ? { markup: undefined, refusal: 'too much is nested or repeated in it' }
    : { markup, refusal: undefined };
}

/** Returns how many elements of well-formed markup are inside one another. */
function depthOf(markup: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of markup.matchAll(/<\/?[a-z]/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^KaTeX parse error: /, '') : 'unknown';
}

/** The options with which titles, bodies and the importer use KaTeX. Every render reads fresh `macros`. */
export const katexOptions = {
  output: 'mathml',
  strict: 'ignore',
  trust: false,
  maxExpand: 500,
  maxSize: 20,
  get macros() {
    return { ...packageMacros };
  },
} as const satisfies KatexOptions;

/** Commands that define others, and those by which KaTeX writes to the terminal. */
const definitions =
  /\\(?:[egx]?def|let|futurelet|global|long|(?:re)?newcommand|providecommand|message|errmessage|show)(?![A-Za-z@])/;

/** In UTF-16 units, as are all lengths here. The longest formulas of abstracts have a few hundred. */
const longestFormula = 5000;
const harmlessLength = 300;
const longestMarkup = 200_000;
/** Well above what a formula of a paper needs, some thirty, and well below what recursive code bears. */
const deepestMarkup = 150;
