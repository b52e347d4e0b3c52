import type { ArchivePaper } from '../content/archive-paper.ts';
import type { Archive } from '../archive/create-archive.ts';
import { paperFormats } from '../archive/outputs.ts';
import { createJsonFile, type DataFile } from './data-file.ts';
import { createFileKey } from './file-key.ts';
import type { TypedLink } from '../views/metadata/machine-metadata.ts';
import { createSignposting } from '../views/metadata/signposting.ts';

/**
 * Yields the links of each paper as a file beside its page, for programs that do not read HTML. An archive with more
 * than `citations.maxPapers` papers has none; its pages have the links in any case.
 */
export function* createLinksetFiles(archive: Archive): Generator<DataFile> {
  if (!paperFormats(archive).includes('linkset.json')) return;
  const { urls, papers } = archive;
  for (const paper of papers) {
    yield createJsonFile(urls.paperLinkset(paper.id), createFileKey(archive, [paper]), () =>
      createLinkset(archive, paper),
    );
  }
}

/**
 * Creates a link set in JSON (https://www.rfc-editor.org/rfc/rfc9264#section-4.2): the links of the page, and the links
 * back to it from its PDF and its descriptions.
 */
export function createLinkset(archive: Archive, paper: ArchivePaper): Linkset {
  const page = archive.urls.absolute(archive.urls.paper(paper.id));
  const links = createSignposting(archive, paper);
  const back = [{ href: page, type: 'text/html' }];
  const anchors = (rel: string): readonly string[] =>
    links.flatMap((link) => (link.rel === rel ? [link.href] : []));
  return {
    linkset: [
      { anchor: page, ...linksByRelation(links) },
      ...anchors('item').map((anchor) => ({ anchor, collection: back })),
      ...anchors('describedby').map((anchor) => ({ anchor, describes: back })),
    ],
  };
}

function linksByRelation(links: readonly TypedLink[]): Readonly<Record<string, readonly Target[]>> {
  const relations = Map.groupBy(links, ({ rel }) => rel);
  return Object.fromEntries(
    [...relations].map(([rel, targets]) => [
      rel,
      targets.map(({ href, type }) => ({ href, type })),
    ]),
  );
}

export interface Linkset {
  readonly linkset: readonly LinkContext[];
}

/** An anchor and its targets by relation. */
type LinkContext = { readonly anchor: string } & Readonly<
  Record<string, string | readonly Target[]>
>;

interface Target {
  readonly href: string;
  readonly type?: string | undefined;
}
