import type { Problem } from '../../problem/problem.ts';
import { bracePartners } from './brace-partners.ts';
import { createLineCounter } from './line-counter.ts';
import { parseEntryBody, type EntryBody, type Fault, type ValuePart } from './parse-entry-body.ts';

/** An entry with its macros resolved and nothing else changed: values are TeX as the file has it. */
export interface BibtexEntry {
  /** In lower case: `inproceedings`. */
  readonly type: string;
  readonly key: string;
  readonly line: number;
  /** By name in lower case; of two fields with the same name the first counts, as for BibTeX. */
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * Parses the entries of a BibTeX file (http://tug.ctan.org/biblio/bibtex/base/btxdoc.pdf), resolves `@string` macros and
 * `#`, and skips `@comment`, `@preamble` and text between entries. A broken entry is a problem with its line, and parsing
 * resumes at the next line that begins an entry, so no entry may contain such a line. Takes time linear in the length.
 */
export function parseEntries(text: string): ParsedEntries {
  const partners = bracePartners(text);
  const lineAt = createLineCounter(text);
  const state: State = { macros: new Map(), entries: [], problems: [] };
  for (let at = 0; ;) {
    const opening = openingAt(text, at);
    if (opening === undefined) return state;
    const { type, start, close } = opening;
    const limit = nextOpening(text, start)?.index ?? text.length;
    if (type === 'comment' || type === 'preamble') {
      at = Math.max(start, (partners[start - 1] ?? -1) + 1);
      continue;
    }
    const line = lineAt(opening.index);
    const body = parseEntryBody(
      { text, partners, limit },
      { start, close, hasKey: type !== 'string' },
    );
    if ('message' in body) {
      state.problems.push(fault(body, lineAt(body.at), keyAt(text, start)));
      at = limit;
    } else {
      addBody(state, body, { type, line });
      at = body.end;
    }
  }
}

/** After an entry, another may begin on the same line; anywhere else only the beginning of a line counts. */
function openingAt(text: string, at: number): EntryOpening | undefined {
  sameLine.lastIndex = at;
  const match = sameLine.exec(text);
  return match === null ? nextOpening(text, at) : toOpening(match);
}

function nextOpening(text: string, at: number): EntryOpening | undefined {
  lineStart.lastIndex = at;
  const match = lineStart.exec(text);
  return match === null ? undefined : toOpening(match);
}

function toOpening(match: RegExpExecArray): EntryOpening {
  const [all, type = '', delimiter] = match;
  return {
    type: type.toLowerCase(),
    index: match.index + all.indexOf('@'),
    start: match.index + all.length,
    close: delimiter === '(' ? ')' : '}',
  };
}

function addBody(state: State, { key, fields }: EntryBody, { type, line }: Place): void {
  const values = new Map<string, string>();
  for (const [name, parts] of fields) {
    const value = parts.map((part) => valueOf(part, state, { line, key })).join('');
    if (type === 'string') state.macros.set(name, value);
    else if (!values.has(name)) values.set(name, value);
  }
  if (type !== 'string') state.entries.push({ type, key, line, fields: values });
}

function valueOf({ type, value }: ValuePart, state: State, place: MacroPlace): string {
  const name = value.toLowerCase();
  // Macros of TeX, as ADS names journals by, are for the text.
  if (type === 'text' || monthMacros.has(name) || value.startsWith('\\')) return value;
  const known = state.macros.get(name);
  if (known !== undefined) return known;
  state.problems.push({
    severity: 'warning',
    line: place.line,
    record: place.key,
    message: `the macro ${value} is not defined and was left out`,
    hint: `Put the value between braces, or add @string{${value} = {…}} above.`,
  });
  return '';
}

function fault({ message }: Fault, line: number, record: string | undefined): Problem {
  const hint = 'Look for a brace or quote that is not closed in this entry or just above.';
  return { severity: 'error', line, record, message, hint };
}

function keyAt(text: string, start: number): string | undefined {
  return /^\s*([^\s,{}()="]+)\s*,/.exec(text.slice(start, start + 200))?.[1];
}

const opening = String.raw`@[ \t]*([a-z]+)\s{0,9}([{(])`;
const sameLine = new RegExp(String.raw`[ \t,]*${opening}`, 'iy');
const lineStart = new RegExp(String.raw`^[ \t\uFEFF]*${opening}`, 'gim');
/** Every style defines them; here they keep their names. */
const monthMacros: ReadonlySet<string> = new Set(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
);

interface ParsedEntries {
  readonly entries: readonly BibtexEntry[];
  readonly problems: readonly Problem[];
}

interface State {
  readonly macros: Map<string, string>;
  readonly entries: BibtexEntry[];
  readonly problems: Problem[];
}

interface EntryOpening {
  readonly type: string;
  readonly index: number;
  readonly start: number;
  readonly close: '}' | ')';
}

interface Place {
  readonly type: string;
  readonly line: number;
}

interface MacroPlace {
  readonly line: number;
  readonly key: string;
}
