import ts from 'typescript';

/**
 * Finds texts for readers that a component says itself: text between tags, labels and titles, and strings that read like
 * words. They belong into `src/words`.
 *
 * @param path decides how the file is read: `.astro` or `.ts`
 */
export function findLooseWords(path: string, text: string): readonly LooseWords[] {
  const parts = path.endsWith('.astro') ? partsOf(text) : [{ code: text, line: 1 }];
  return parts.flatMap(({ code, line }) => {
    const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    return wordsIn(tree).map(({ node, words }) => ({
      path,
      line: line + tree.getLineAndCharacterOfPosition(node.getStart()).line,
      words: words.trim().replace(/\s+/gu, ' '),
    }));
  });
}

/** Returns the frontmatter and the markup of a component. Its scripts are modules of their own, and styles say nothing. */
function partsOf(text: string): readonly Part[] {
  const frontmatter = /^---\n(?<code>[\s\S]*?)\n---/u.exec(text);
  const start = frontmatter?.[0].length ?? 0;
  const markup = text
    .slice(start)
    .replace(/<!doctype html>/iu, '')
    .replace(/<(?<tag>script|style)[^>]*>[\s\S]*?<\/\k<tag>>/gu, (all) =>
      all.replace(/[^\n]/gu, ''),
    );
  return [
    { code: frontmatter?.groups?.['code'] ?? '', line: 2 },
    { code: `<>${markup}</>`, line: text.slice(0, start).split('\n').length },
  ];
}

function wordsIn(tree: ts.SourceFile): readonly Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    const words = wordsOf(node);
    if (words !== undefined) found.push({ node, words });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function wordsOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node))
    return isCode(node.parent) || !hasLetters(node.text) ? undefined : node.text;
  if (ts.isTemplateExpression(node)) {
    const pieces = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
    const isSaid = pieces.some(({ text }) => /\p{L}{2,}[.,:;]? |^[.,:;]? \p{L}{2,}/u.test(text));
    return isSaid && !isForMachines(node) ? node.getText() : undefined;
  }
  if (!ts.isStringLiteralLike(node) || isForMachines(node)) return undefined;
  if (ts.isJsxAttribute(node.parent)) {
    const isLabel = /^(?:aria-label|title|placeholder|alt|label|heading)$/u.test(
      node.parent.name.getText(),
    );
    return isLabel && hasLetters(node.text) ? node.text : undefined;
  }
  const isSentence = /\p{L}{2,}[.,:;]? \p{L}{2,}/u.test(node.text);
  const isWord = /^\p{Lu}\p{Ll}+[.:]?(?: …)?$/u.test(node.text);
  return isSentence || isWord ? node.text : undefined;
}

function hasLetters(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(/&#?\w+;/gu, ''));
}

/** Returns whether an element holds what is typed, which no language changes. */
function isCode(node: ts.Node): boolean {
  return ts.isJsxElement(node) && /^(?:code|kbd)$/u.test(node.openingElement.tagName.getText());
}

/** Returns whether a text is a selector, a class, a name or a message that no reader sees. */
function isForMachines(node: ts.Node): boolean {
  const { parent } = node;
  if (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent)
  )
    return true;
  if (ts.isNewExpression(parent)) return /Error$/u.test(parent.expression.getText());
  if (ts.isCallExpression(parent))
    return /(?:querySelector(?:All)?|closest|matches|findElement|#find|#part|press|toggleAttribute)$/u.test(
      parent.expression.getText(),
    );
  return (
    (ts.isPropertyAssignment(parent) || ts.isBinaryExpression(parent)) &&
    /(?:className|autocomplete|d|type)$/u.test(
      (ts.isPropertyAssignment(parent) ? parent.name : parent.left).getText(),
    )
  );
}

/** A text for readers, and where it is. */
export interface LooseWords {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly words: string;
}

interface Found {
  readonly node: ts.Node;
  readonly words: string;
}

interface Part {
  readonly code: string;
  /** Of the file, where the code begins. */
  readonly line: number;
}
