import { posix } from 'node:path';
import ts from 'typescript';

/**
 * What the rules need to know about a file of code: its imports, how long it is, whether it is only data.
 *
 * Of an `.astro` file the frontmatter and the scripts count; lines are those of the whole file.
 *
 * @param path relative to the repository, with forward slashes
 */
export function parseSource(path: string, text: string): SourceModule {
  const code = path.endsWith('.astro') ? blankMarkup(text) : text;
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  return {
    path,
    lines: text.replace(/\n$/u, '').split('\n').length,
    isOnlyData: !path.endsWith('.astro') && !someNode(tree, isBehaviour),
    imports: importsOf(tree).map((found) => ({ ...found, target: resolve(path, found.module) })),
  };
}

/** Whether a file holds tests: those may be as long as what they say, and use all they need. */
export function isTest(path: string): boolean {
  return path.endsWith('.test.ts');
}

/** Replaces all but frontmatter and scripts by spaces, so that every remaining character keeps its place. */
function blankMarkup(text: string): string {
  const blank = (part: string): string => part.replace(/[^\n]/gu, ' ');
  const frontmatter = /^\s*---\n(?<code>[\s\S]*?)\n---/u.exec(text);
  const end = frontmatter?.[0].length ?? 0;
  const code = frontmatter === null ? '' : blankFences(frontmatter[0]);
  const parts = text.slice(end).split(/(?<=<script[^>]*>)|(?=<\/script>)/u);
  return code + parts.map((part, index) => (index % 2 === 0 ? blank(part) : part)).join('');
}

function blankFences(frontmatter: string): string {
  return frontmatter.replace(/^(\s*)---/u, '$1   ').replace(/---$/u, '   ');
}

function importsOf(tree: ts.SourceFile): readonly FoundImport[] {
  const found: FoundImport[] = [];
  const add = (node: ts.Node, module: ts.Node | undefined, isType: boolean): void => {
    if (module === undefined || !ts.isStringLiteralLike(module)) return;
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ module: module.text, line, isType });
  };
  someNode(tree, (node) => {
    if (ts.isImportDeclaration(node)) {
      add(
        node,
        node.moduleSpecifier,
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      );
    } else if (ts.isExportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], false);
    }
    return false;
  });
  return found;
}

function isBehaviour(node: ts.Node): boolean {
  return ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isCallExpression(node);
}

function someNode(node: ts.Node, holds: (node: ts.Node) => boolean): boolean {
  return holds(node) || (ts.forEachChild(node, (child) => someNode(child, holds)) ?? false);
}

function resolve(from: string, module: string): string | undefined {
  if (!module.startsWith('.')) return undefined;
  return posix.join(posix.dirname(from), module.replace(/\?.*$/u, ''));
}

/** A file of code as the rules see it. */
export interface SourceModule {
  readonly path: string;
  readonly lines: number;
  /** True when nothing in it runs: no function, no class, no call. */
  readonly isOnlyData: boolean;
  readonly imports: readonly Import[];
}

export interface Import extends FoundImport {
  /** The file meant, relative to the repository; undefined for packages. */
  readonly target: string | undefined;
}

interface FoundImport {
  /** As written. */
  readonly module: string;
  /** 1-based. */
  readonly line: number;
  readonly isType: boolean;
}
