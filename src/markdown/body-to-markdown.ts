import type { PhrasingContent, Root, RootContent } from 'mdast';
import { mathToMarkdown } from 'mdast-util-math';
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { SKIP, visit } from 'unist-util-visit';
import { needsModule } from './body-lane.ts';
import { parseBody } from './parse-body.ts';
import { plainParagraphs } from './plain-paragraphs.ts';
import { abstractLength, splitBody } from './split-body.ts';

/**
 * Returns abstract and notes of a body as Markdown with math between dollars. Markdown stays as it was written; in MDX,
 * figures become images, notes paragraphs, other elements their content, and code is left out.
 *
 * @throws {ProblemsError} when the MDX cannot be parsed
 */
export function bodyToMarkdown(source: string): MarkdownBody {
  if (plainParagraphs(source) !== undefined) return { abstract: source.trim(), notes: '' };
  const tree = parseBody(source);
  if (!needsModule(tree)) return splitBody(source);
  unwrapElements(tree);
  const length = abstractLength(tree);
  return {
    abstract: blocksToMarkdown(tree.children.slice(0, length)),
    notes: blocksToMarkdown(tree.children.slice(length)),
  };
}

function unwrapElements(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    switch (node.type) {
      case 'mdxJsxFlowElement':
        parent.children.splice(index, 1, ...elementToBlocks(node));
        return [SKIP, index];
      case 'mdxJsxTextElement':
        parent.children.splice(index, 1, ...elementToInline(node));
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
}

function blocksToMarkdown(children: RootContent[]): string {
  const root = { type: 'root' as const, children };
  return toMarkdown(root, { extensions: [mathToMarkdown()], bullet: '-', rule: '-' }).trim();
}

function elementToBlocks({ name, attributes, children }: MdxJsxFlowElement): RootContent[] {
  if (isCode(name)) return [];
  const own = ownContent(name, attributes);
  return [...own.map((node) => ({ type: 'paragraph' as const, children: [node] })), ...children];
}

function elementToInline({ name, attributes, children }: MdxJsxTextElement): PhrasingContent[] {
  if (isCode(name)) return [];
  const own = ownContent(name, attributes);
  return [...own.flatMap((node) => [node, textNode(' ')]), ...children];
}

/** Returns what an element shows besides its content: a picture with its caption, or a title. */
function ownContent(
  name: string | null,
  attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[],
): PhrasingContent[] {
  const [url, alt, caption, title] = ['src', 'alt', 'caption', 'title'].map((key) =>
    textOf(attributes, key),
  );
  if (name !== 'Figure' && name !== 'img') {
    return title === undefined ? [] : [{ type: 'strong', children: [textNode(title)] }];
  }
  return [
    ...(url === undefined ? [] : [{ type: 'image' as const, url, alt: alt ?? '' }]),
    ...(caption === undefined ? [] : [textNode(caption)]),
  ];
}

function textNode(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}

/** Returns the value of an attribute if it is plain text. */
function textOf(
  attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[],
  key: string,
): string | undefined {
  const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === key);
  return typeof found?.value === 'string' ? found.value : undefined;
}

function isCode(name: string | null): boolean {
  return name === 'script' || name === 'style';
}

/** Either may be empty. */
export interface MarkdownBody {
  readonly abstract: string;
  readonly notes: string;
}
