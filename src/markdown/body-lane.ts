import type { Nodes, Root } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import { parseBody } from './parse-body.ts';

/**
 * Returns how a body becomes HTML: `data`, through {@link renderBody}, if it is only Markdown and math;
 * `module`, through the bundler, if it has JSX, expressions, `import` or `export`, or an image beside
 * the file, which only the bundler can find.
 *
 * @throws {ProblemsError} when the MDX cannot be parsed
 */
export function bodyLane(source: string): 'data' | 'module' {
  if (!MAYBE_MODULE.test(source)) return 'data';
  return needsModule(parseBody(source)) ? 'module' : 'data';
}

/** Returns whether a parsed body has anything that only a module can show. */
export function needsModule(tree: Root): boolean {
  let found = false;
  visit(tree, (node) => {
    found = MODULE_NODES.has(node.type) || isRelativeImage(node);
    return found ? EXIT : undefined;
  });
  return found;
}

/** Returns whether a node is an image beside the file; one by reference is assumed to be, whatever its definition says. */
function isRelativeImage(node: Nodes): boolean {
  if (node.type === 'imageReference') return true;
  return node.type === 'image' && /^(?![a-z][a-z0-9+.-]*:|[/#?])./i.test(node.url);
}

// Every construct of MDX, and every error of its syntax, needs one of these.
const MAYBE_MODULE = /[<{]|^\uFEFF?(?:import|export)|!\[/m;

const MODULE_NODES: ReadonlySet<string> = new Set([
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
]);
