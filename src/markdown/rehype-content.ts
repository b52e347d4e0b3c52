import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { repairMath, shownText } from '../tex/mathml/repair-math.ts';

/**
 * Creates a plugin that makes the HTML of a body safe to serve: math repaired, no `style` attributes, no
 * URL that could run or embed anything (reported to the file), headings with ids and, since the page's own
 * `h1` is the title, none of level one. It sets `file.data.hasMath`.
 */
export function rehypeContent() {
  return (tree: Root, file: VFile): void => {
    const slugger = new GithubSlugger();
    for (const id of idsOfPages) slugger.slug(id);
    repairMath(tree);
    file.data['hasMath'] = false;
    visit(tree, 'element', (node) => {
      if (node.tagName === 'math') file.data['hasMath'] = true;
      else if (node.tagName === 'a') removeUnsafeUrl(node, 'href', file);
      else if (node.tagName === 'img') removeUnsafeUrl(node, 'src', file);
      else if (/^h[1-6]$/.test(node.tagName)) anchorHeading(node, slugger);
    });
  };
}

/** Returns whether a browser can follow a URL without running it: it is relative, or its scheme is harmless. */
function isSafeUrl(url: string): boolean {
  const scheme = /^[^/?#:]*(?=:)/.exec(url)?.[0];
  return scheme === undefined || SAFE_SCHEMES.has(scheme.toLowerCase());
}

function removeUnsafeUrl(node: Element, attribute: 'href' | 'src', file: VFile): void {
  const url = node.properties[attribute];
  if (typeof url !== 'string' || isSafeUrl(url)) return;
  delete node.properties[attribute];
  file.message(`The address ${url.slice(0, 40)} is not http, https or mailto and was removed`, {
    place: node.position,
    ruleId: 'unsafe-url',
    source: 'offprint',
  });
}

function anchorHeading(node: Element, slugger: GithubSlugger): void {
  if (node.tagName === 'h1') node.tagName = 'h2';
  node.properties['id'] = slugger.slug(shownText(node));
}

/** Ids on pages beside bodies: a heading `Main` would catch the link that skips to the content. */
const idsOfPages = ['main', 'end', 'fold', 'cite', 'cite-heading', 'near', 'around'];

const SAFE_SCHEMES = new Set(['http', 'https', 'mailto']);
