import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import { parseBody } from './parse-body.ts';
import { abstractLength } from './split-body.ts';

/**
 * Returns the abstract of a body as plain Markdown and math: JSX elements are unwrapped; expressions, `import`,
 * `export`, scripts and styles are dropped.
 *
 * @throws {ProblemsError} when the MDX cannot be parsed
 */
export function abstractTree(source: string): Root {
  const tree = parseBody(source);
  const length = abstractLength(tree);
  // The notes may define a link of the abstract.
  tree.children = tree.children.filter(
    (node, index) => index < length || node.type === 'definition',
  );
  return unwrap(tree);
}

/**
 * Returns a whole body, the notes included, as {@link abstractTree} returns the abstract.
 *
 * @throws {ProblemsError} when the MDX cannot be parsed
 */
export function bodyTree(source: string): Root {
  return unwrap(parseBody(source));
}

function unwrap(tree: Root): Root {
  visit(tree, (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        parent.children.splice(index, 1, ...(isCode(node.name) ? [] : node.children));
        return [SKIP, index];
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
      case 'mdxjsEsm':
        parent.children.splice(index, 1);
        return [SKIP, index];
      default:
        return undefined;
    }
  });
  return tree;
}

function isCode(name: string | null): boolean {
  return name === 'script' || name === 'style';
}
