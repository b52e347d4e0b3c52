import { posix } from 'node:path';
import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { parseBody } from '../../../markdown/parse-body.ts';
import { fileToId, reservedIds } from '../../../paper/paper-id.ts';
import type { Problem } from '../../../problem/problem.ts';
import type { StoredPaper } from '../../merge/stored-paper.ts';
import type { AuditedArchive, AuditCheck } from '../audited-archive.ts';
import { bodyLine } from '../body-line.ts';

/** Finds links, pictures and imports in bodies that lead to no paper, topic or file of this archive. */
export const referencesCheck: AuditCheck = {
  name: 'references',
  title: 'Links and files that lead nowhere',
  find: (archive) => {
    const known = knownPaths(archive);
    return archive.content.papers.flatMap((stored) =>
      referencesOf(stored)
        .filter(({ url }) => isDead(url, { stored, known, exists: archive.exists }))
        .map(({ url, line }): Problem => ({
          severity: 'error',
          file: stored.path,
          line: bodyLine(stored, line),
          message: `${url} leads nowhere`,
          hint: 'Correct the address, put the file there, or remove the reference.',
        })),
    );
  },
};

function knownPaths({ content: { papers, unreadable, topics } }: AuditedArchive): Known {
  const former = papers.flatMap(({ paper }) => paper.aliases);
  const broken = [...unreadable.keys()].map(fileToId);
  return {
    papers: new Set([...papers.map(({ paper }) => paper.id), ...former, ...broken, ...reservedIds]),
    topics:
      topics &&
      new Set([...Object.keys(topics), ...Object.values(topics).flatMap(({ aliases }) => aliases)]),
  };
}

function referencesOf({ body }: StoredPaper): readonly Reference[] {
  if (!/\]\(|\]:|(?:src|href)=|^import/m.test(body)) return [];
  const references: Reference[] = [];
  visit(parseBody(body), (node) => {
    const line = node.position?.start.line ?? 1;
    references.push(...urlsOf(node).map((url) => ({ url, line })));
  });
  return references;
}

function urlsOf(node: Nodes): readonly string[] {
  switch (node.type) {
    case 'link':
    case 'definition':
    case 'image':
      return [node.url];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' &&
        ['src', 'href'].includes(attribute.name) &&
        typeof attribute.value === 'string'
          ? [attribute.value]
          : [],
      );
    case 'mdxjsEsm':
      return [...node.value.matchAll(/\bfrom\s*(['"])(\.[^'"]+)\1/g)].map(
        ([, , path = '']) => path,
      );
    default:
      return [];
  }
}

/** Returns whether an address leads nowhere. Other sites, anchors, and pages other than papers and topics are not checked. */
function isDead(url: string, { stored, known, exists }: Place): boolean {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/i.test(url)) return false;
  const path = decode(url.replace(/[?#].*$/, ''));
  const here = `/papers/${stored.paper.id}/`;
  const [, kind, name] = /^\/(papers|tags)\/([^/]+)\/?$/.exec(posix.resolve(here, path)) ?? [];
  // A file such as `2505.20444.bib` is made from the paper.
  const id = name?.replace(/\.(?:bib|ris|csl\.json|json|md)$/, '') ?? '';
  const isPage =
    kind === 'papers' ? known.papers.has(id) : kind === 'tags' && (known.topics?.has(id) ?? true);
  if (path.startsWith('/')) return kind !== undefined && !isPage;
  return !isPage && !exists(posix.join(posix.dirname(stored.path), path));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

interface Reference {
  readonly url: string;
  /** 1-based line of the body. */
  readonly line: number;
}

interface Known {
  readonly papers: ReadonlySet<string>;
  /** Undefined if the vocabulary is missing or invalid. */
  readonly topics: ReadonlySet<string> | undefined;
}

interface Place {
  readonly stored: StoredPaper;
  readonly known: Known;
  readonly exists: AuditedArchive['exists'];
}
