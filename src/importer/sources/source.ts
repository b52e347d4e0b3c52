import type { Day } from '../../paper/dates.ts';
import type { Problem } from '../../problem/problem.ts';
import type { ImportedPaper } from './imported-paper.ts';

/**
 * One kind of input. A source is one file: it reads a foreign shape, and only finished values and problems leave it.
 */
export interface Source {
  /** The name in `sources[].kind` of a paper. */
  readonly kind: string;
  /** What a person calls such an input, for the message that lists what can be imported. */
  readonly description: string;
  /** Returns whether the text is such an input, judged by its content and never by its name. */
  readonly recognises: (text: string) => boolean;
  /** Parses the whole input; an invalid record becomes a problem and the others are returned. Pure. */
  readonly parse: (text: string, options: ParseOptions) => ParsedInput;
}

export interface ParseOptions {
  /** The day that the input lists, if its name or the command says so. */
  readonly day?: Day | undefined;
  /** The day on which the input was saved, if the person gave it. */
  readonly asOf?: Day | undefined;
  /** The day of the import. */
  readonly today: Day;
  /** True to take works of every type, such as web pages and programs. */
  readonly takesAllTypes?: boolean | undefined;
}

export interface ParsedInput {
  readonly papers: readonly ImportedPaper[];
  /** Without `file`, which the caller knows. */
  readonly problems: readonly Problem[];
}
