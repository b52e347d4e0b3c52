import { posix } from 'node:path';
import ts from 'typescript';

/**
 * Reads what the rules need to know about a file of code: its imports and exports, its length, whether it is only data.
 *
 * Of an `.astro` file only frontmatter and scripts are read; lines count from the top of the file.
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
    exports: exportsOf(tree),
  };
}

/** Returns whether a file holds tests, which may be as long as they need and import anything. */
export function isTest(path: string): boolean {
  return path.endsWith('.test.ts');
}

/** Replaces all but frontmatter and scripts by spaces, so that every remaining character keeps its position. */
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
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'Worker') {
      add(node, scriptOf(node), false);
    }
    return false;
  });
  return found;
}

/** Returns the module of `new Worker(new URL('./a.ts', import.meta.url))`, which bundlers follow like an import. */
function scriptOf(worker: ts.NewExpression): ts.Node | undefined {
  const [address] = worker.arguments ?? [];
  return address !== undefined && ts.isNewExpression(address) ? address.arguments?.[0] : undefined;
}

/** Returns the names that a file declares and exports; names that it passes on from another file are not its own. */
function exportsOf(tree: ts.SourceFile): readonly FoundExport[] {
  const imported = new Set(tree.statements.flatMap(importedNames));
  return tree.statements.flatMap((statement) =>
    exportedNames(statement)
      .filter((name) => !imported.has(name))
      .map((name) => ({
        name,
        line: tree.getLineAndCharacterOfPosition(statement.getStart()).line + 1,
      })),
  );
}

function importedNames(statement: ts.Statement): readonly string[] {
  const bindings = ts.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : undefined;
  return bindings !== undefined && ts.isNamedImports(bindings)
    ? bindings.elements.map(({ name }) => name.text)
    : [];
}

function exportedNames(statement: ts.Statement): readonly string[] {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause, moduleSpecifier } = statement;
    if (moduleSpecifier !== undefined || exportClause === undefined) return [];
    return ts.isNamedExports(exportClause)
      ? exportClause.elements.map(({ name }) => name.text)
      : [];
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.Statement & { readonly name?: ts.Identifier };
  return name === undefined ? [] : [name.text];
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
  readonly exports: readonly FoundExport[];
}

export interface Import extends FoundImport {
  /** The file meant, relative to the repository; undefined for packages. */
  readonly target: string | undefined;
}

/** A name that a file declares and exports. */
interface FoundExport {
  readonly name: string;
  /** 1-based. */
  readonly line: number;
}

interface FoundImport {
  /** As written. */
  readonly module: string;
  /** 1-based. */
  readonly line: number;
  readonly isType: boolean;
}
