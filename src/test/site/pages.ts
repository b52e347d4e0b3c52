import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { linksOf, type Element, type PageLink } from './links-of.ts';

/** Reads every HTML page of a built site, sorted by address. */
export async function loadSitePages(root: string): Promise<readonly Page[]> {
  const files: string[] = [];
  for await (const file of glob('**/*.html', { cwd: root })) files.push(file.split(sep).join('/'));
  return Promise.all(
    files.sort().map(async (file) => parsePage(file, await readFile(join(root, file), 'utf8'))),
  );
}

/**
 * Parses one page for the checks of the site.
 *
 * @param file relative to the built site, with forward slashes
 */
export function parsePage(file: string, text: string): Page {
  const document = parse(text, { sourceCodeLocationInfo: true });
  const elements = [...elementsOf(document)].map((node) => ({
    name: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    line: node.sourceCodeLocation?.startLine ?? 1,
    node,
  }));
  return {
    file,
    path: `/${file.replace(/(^|\/)index\.html$/u, '$1')}`,
    html: text,
    elements,
    ids: elements.flatMap(({ attributes }) => attributes['id'] ?? []),
    headings: elements.filter(({ name }) => name === 'h1').map(({ node }) => nodeText(node).trim()),
    links: elements.flatMap(linksOf),
  };
}

function* elementsOf(parent: Parent): Generator<DefaultTreeAdapterTypes.Element> {
  for (const child of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    yield* elementsOf(child);
    // The content of a template is not part of the tree, but a script may insert it.
    if ('content' in child) yield* elementsOf(child.content);
  }
}

/** Returns the text of an element without MathML annotations, which only machines read. */
export function nodeText(parent: Parent): string {
  return parent.childNodes
    .map((child) => {
      if (defaultTreeAdapter.isTextNode(child)) return child.value;
      if (!defaultTreeAdapter.isElementNode(child)) return '';
      return child.nodeName.startsWith('annotation') ? '' : nodeText(child);
    })
    .join('');
}

type Parent = DefaultTreeAdapterTypes.ParentNode;

/** An element with its content. */
export interface PageElement extends Element {
  readonly node: DefaultTreeAdapterTypes.Element;
}

export interface Page {
  /** Relative to the built site: `papers/2505.20444/index.html`. */
  readonly file: string;
  /** The address below the base: `/papers/2505.20444/`. */
  readonly path: string;
  readonly html: string;
  /** In the order of the document. */
  readonly elements: readonly PageElement[];
  readonly ids: readonly string[];
  /** The text of each `h1`, without MathML annotations. */
  readonly headings: readonly string[];
  readonly links: readonly PageLink[];
}
