import type { Archive } from '../../archive/create-archive.ts';
import { hasCitationFiles } from '../../archive/has-citation-files.ts';
import type { DataFile, PaperTexts } from '../data-file.ts';
import { dayToMarkdown } from './day-to-markdown.ts';
import { paperToMarkdown } from './paper-to-markdown.ts';

/**
 * Yields the Markdown mirrors of all days and, while the archive has at most `citations.maxPapers` papers, of all
 * papers.
 */
export function* createMirrorFiles(archive: Archive, texts: PaperTexts): Generator<DataFile> {
  const { urls, papers, byDay } = archive;
  if (hasCitationFiles(archive)) {
    for (const paper of papers) {
      const content = paperToMarkdown(archive, paper, texts(paper));
      yield { href: urls.paperFile(paper.id, 'md'), content };
    }
  }
  for (const [day, ofDay] of byDay) {
    const withTexts = ofDay.map((paper) => [paper, texts(paper)] as const);
    yield { href: urls.dayMarkdown(day), content: dayToMarkdown(archive, day, withTexts) };
  }
}
