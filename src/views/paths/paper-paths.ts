import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { paperFormats } from '../../archive/outputs.ts';
import { textToDigest } from '../../files/digest.ts';
import { createPaperViews, type PaperView } from '../paper/paper-view.ts';
import { createFormerPapers, type FormerPage } from './removed-pages.ts';
import { createStaticPath, type StaticPath } from './static-path.ts';

/** Props of the page of a paper or a former identifier. The page makes citations of `paper` itself. */
export interface PaperProps {
  readonly view?: PaperView;
  readonly paper?: ArchivePaper;
  readonly former?: FormerPage;
}

/** Returns the paths of all papers and of the identifiers that papers once had. */
export function createPaperPaths(
  archive: Archive,
): readonly StaticPath<{ readonly id: string }, PaperProps>[] {
  const formats = paperFormats(archive).join(' ');
  const papers = createPaperViews(archive).map(({ paper, key, load }) => ({
    params: { id: paper.id },
    props: { load: () => ({ view: load(), paper }) },
    cacheKey: textToDigest(key, formats),
  }));
  const former = createFormerPapers(archive).map((page) =>
    createStaticPath(archive, { id: page.slug }, { former: page }),
  );
  return [...papers, ...former];
}
