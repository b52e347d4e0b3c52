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
 * Renders a body of the data lane as HTML, the same that the bundler would make of it. Nothing in it runs.
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
 * Renders the abstract alone as HTML for lists and feeds, whichever lane the body takes: JSX elements are
 * unwrapped and expressions dropped, headings become strong paragraphs without ids, and only links and
 * images with an absolute URL are kept.
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

/** Turns Markdown into the HTML tree that both lanes share; the file has the messages. */
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
