import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { abstractTree } from './abstract-tree.ts';
import { needsModule } from './body-lane.ts';
import { parseBody } from './parse-body.ts';
import { plainParagraphs } from './plain-paragraphs.ts';
import { rehypePlugins } from './plugins.ts';
import { makePortable } from './portable-html.ts';

/**
 * The HTML of a body of the data lane, the same as the bundler would make of it. Nothing in it runs.
 *
 * @throws {ProblemsError} when the MDX cannot be parsed
 * @throws {TypeError} when the body needs the module lane, see {@link bodyLane}
 */
export function renderBody(source: string): RenderedBody {
  const plain = plainParagraphs(source);
  if (plain !== undefined) return paragraphsToHtml(plain);
  const tree = parseBody(source);
  if (needsModule(tree)) throw new TypeError('This body needs the module lane');
  const { html, file } = treeToHtml(tree);
  return { html: toHtml(html), hasMath: hasMath(file) };
}

/**
 * The HTML of the abstract alone, whichever lane the body takes, fit for lists and feeds: JSX elements
 * are unwrapped and expressions dropped, headings are strong paragraphs without ids, and only links
 * and images with an absolute URL are left.
 *
 * @throws {ProblemsError} when the MDX cannot be parsed
 */
export function renderAbstract(source: string): RenderedBody {
  const plain = plainParagraphs(source);
  if (plain !== undefined) return paragraphsToHtml(plain);
  const { html, file } = treeToHtml(abstractTree(source));
  makePortable(html);
  return { html: toHtml(html), hasMath: hasMath(file) };
}

/** Markdown to the tree of HTML that both lanes share; what was wrong on the way is in the file. */
export function treeToHtml(tree: Root): { html: HastRoot; file: VFile } {
  const file = new VFile();
  return { html: processor.runSync(tree, file), file };
}

/** Plain paragraphs hold nothing that HTML would have to escape. */
function paragraphsToHtml(paragraphs: readonly string[]): RenderedBody {
  return { html: paragraphs.map((text) => `<p>${text}</p>`).join('\n'), hasMath: false };
}

function hasMath(file: VFile): boolean {
  return file.data['hasMath'] === true;
}

const processor = unified().use(remarkRehype).use(rehypePlugins).freeze();

/** HTML for element content, and whether it holds MathML. */
export interface RenderedBody {
  readonly html: string;
  readonly hasMath: boolean;
}
