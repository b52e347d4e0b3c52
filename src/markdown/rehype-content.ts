import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { mathToText } from '../tex/math-to-text.ts';
import { repairMath, shownText } from '../tex/mathml/repair-math.ts';

/**
 * Creates a plugin that makes the HTML of a body safe to serve: math repaired, no `style` attributes, no
 * URL that could run or embed anything (reported to the file), headings with ids and, since the page's own
 * `h1` is the title, none of level one. Headings and links with math get it into their names, from which browsers leave
 * MathML out; `file.data.hasMath` says whether there is any.
 */
export function rehypeContent() {
  return (tree: Root, file: VFile): void => {
    const slugger = new GithubSlugger();
    for (const id of idsOfPages) slugger.slug(id);
    repairMath(tree);
    file.data['hasMath'] = false;
    visit(tree, 'element', (node) => {
      if (/^(?:a|h[1-6])$/.test(node.tagName)) labelMath(node);
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

/** Names a heading or link that contains math; browsers leave MathML out of names. */
function labelMath(node: Element): void {
  const copy = structuredClone(node);
  let hasMath = false;
  visit(copy, 'element', (math, index, parent) => {
    if (math.tagName !== 'math' || index === undefined || parent === undefined) return undefined;
    parent.children[index] = { type: 'text', value: mathToText(texOf(math)) };
    hasMath = true;
    return SKIP;
  });
  if (hasMath) node.properties['ariaLabel'] = shownText(copy).trim();
}

/** Returns the TeX from which KaTeX made a formula. */
function texOf(math: Element): string {
  let tex = '';
  visit(math, 'element', ({ tagName, children: [source] }) => {
    if (tagName === 'annotation' && source?.type === 'text') tex = source.value;
  });
  return tex;
}

/** Ids on pages beside bodies: a heading `Main` would catch the link that skips to the content. */
const idsOfPages = ['main', 'end', 'fold', 'cite', 'cite-heading', 'near', 'around'];

const SAFE_SCHEMES = new Set(['http', 'https', 'mailto']);
