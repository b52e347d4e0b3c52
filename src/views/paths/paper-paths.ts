import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { createPaperViews, type PaperView } from '../paper/paper-view.ts';
import { createFormerPapers, type FormerPage } from './removed-pages.ts';
import { createStaticPath, type StaticPath } from './static-path.ts';
import { hasCitationFiles } from '../../archive/has-citation-files.ts';

/**
 * Props of the page of a paper or a former identifier. With the topics of the view, `paper` and `hasFiles` are
 * everything that citations depend on. The page makes citations itself, so that they cost nothing if it is not
 * rendered.
 */
export interface PaperProps {
  readonly view?: PaperView;
  readonly paper?: ArchivePaper;
  readonly hasFiles?: boolean;
  readonly former?: FormerPage;
}

/** Returns the paths of all papers and of the identifiers that papers once had. */
export function createPaperPaths(
  archive: Archive,
): readonly StaticPath<{ readonly id: string }, PaperProps>[] {
  const hasFiles = hasCitationFiles(archive);
  const papers = createPaperViews(archive).flatMap((view) => {
    const paper = archive.byId.get(view.id);
    return paper === undefined ? [] : [{ id: view.id, props: { view, paper, hasFiles } }];
  });
  const former = createFormerPapers(archive).map((page) => ({
    id: page.slug,
    props: { former: page },
  }));
  return [...papers, ...former].map(({ id, props }) => createStaticPath(archive, { id }, props));
}
