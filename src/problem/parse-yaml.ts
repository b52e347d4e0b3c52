import type { z } from 'astro/zod';
import { isMap, isNode, isScalar, LineCounter, parse, parseDocument, type Document } from 'yaml';
import { issueToProblems } from './issue-to-problem.ts';
import type { Parsed } from './parsed.ts';
import type { Problem } from './problem.ts';
import { renameKeys, type FormerNames } from './rename-keys.ts';

/**
 * Parses YAML 1.2 (https://yaml.org/spec/1.2.2/) and validates it against a schema.
 *
 * Every problem has file, line and key, and says what to write instead. Positions are computed only if
 * something is wrong, because they make parsing several times slower.
 */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  { schema, file, firstLine = 1, former = {} }: ParseYamlOptions<Schema>,
): Parsed<z.output<Schema>> {
  const data = parseOrUndefined(text);
  const renamed = renameKeys(data?.value, former);
  const result = data === undefined ? undefined : schema.safeParse(renamed.value);
  if (result?.success === true && renamed.found.length === 0) {
    return { ok: true, value: result.data };
  }

  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  if (result === undefined) {
    return { ok: false, problems: syntaxProblems(document, lineAt).map((p) => ({ ...p, file })) };
  }
  if (result.success) {
    const warnings = renamed.found.map((key): Problem => {
      const line = lineAt(offsetOf(document, key.split('.')));
      const isSpare = renamed.spare.includes(key);
      return { severity: 'warning', file, line, key, ...renamedTo(former[key] ?? key, isSpare) };
    });
    return { ok: true, value: result.data, warnings };
  }
  const problems = result.error.issues
    .flatMap((issue) => issueToProblems(issue, renamed.value, (path) => sourceAt(document, path)))
    .map(({ path, message, hint }): Problem => ({
      severity: 'error',
      file,
      line: lineAt(offsetOf(document, path)),
      key: path.join('.'),
      message,
      hint,
    }));
  return { ok: false, problems };
}

function renamedTo(name: string, isSpare: boolean): Pick<Problem, 'message' | 'hint'> {
  if (isSpare) {
    return {
      message: `this key is now called ${name}, which is there too`,
      hint: `Remove it: ${name} counts.`,
    };
  }
  return {
    message: `this key is now called ${name}`,
    hint: `Write ${name} instead: the former name works until the next major version.`,
  };
}

function parseOrUndefined(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = parse(text);
    return { value: value ?? {} };
  } catch {
    return undefined;
  }
}

function syntaxProblems(document: Document.Parsed, lineAt: (offset: number) => number): Problem[] {
  if (document.errors.length === 0) {
    // Well-formed, yet refused: its aliases would expand to an enormous value.
    return [
      {
        severity: 'error',
        line: lineAt(0),
        message: 'this YAML uses too many aliases',
        hint: 'Write the values out instead of repeating them with `*`.',
      },
    ];
  }
  return document.errors.map((error) => ({
    severity: 'error',
    line: lineAt(error.pos[0]),
    message: `this is not valid YAML: ${error.message.split(' at line ')[0] ?? error.code}`,
    hint:
      error.code === 'DUPLICATE_KEY'
        ? 'Keep one of the two keys.'
        : 'Put a text that contains a colon or a number sign, or begins with a sign, between "double quotes".',
  }));
}

/** Returns the offset of the key at a path or, if the path leads nowhere, of the nearest key above it. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const name = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && key.value === name);
      if (isNode(pair?.key)) return pair.key.range?.[0] ?? 0;
    } else {
      const item: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(item)) return item.range?.[0] ?? 0;
    }
  }
  return 0;
}

function sourceAt(document: Document.Parsed, path: readonly PropertyKey[]): string | undefined {
  const node: unknown = document.getIn(path, true);
  return isScalar(node) ? node.source : undefined;
}

interface ParseYamlOptions<Schema extends z.ZodType> {
  readonly schema: Schema;
  /** The name of the file in problems. */
  readonly file: string;
  /** The 1-based line of the file on which `text` begins: 2 for frontmatter. */
  readonly firstLine?: number;
  /** Former names of keys, which still count. */
  readonly former?: FormerNames;
}
