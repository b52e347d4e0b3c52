import type { Archive } from '../../archive/create-archive.ts';
import { writes } from '../../archive/outputs.ts';
import type { DataFile, PaperTexts } from '../data-file.ts';
import { createFileKey } from '../file-key.ts';
import { dayToMarkdown } from './day-to-markdown.ts';
import { paperToMarkdown } from './paper-to-markdown.ts';

/** Yields the Markdown mirrors of all papers and days. */
export function* createMirrorFiles(archive: Archive, texts: PaperTexts): Generator<DataFile> {
  if (!writes(archive, 'markdown')) return;
  const { urls, papers, byDay } = archive;
  for (const paper of papers) {
    yield {
      href: urls.paperFile(paper.id, 'md'),
      key: createFileKey(archive, [paper]),
      create: () => paperToMarkdown(archive, paper, texts(paper)),
    };
  }
  for (const [day, ofDay] of byDay) {
    yield {
      href: urls.dayMarkdown(day),
      key: createFileKey(archive, ofDay),
      create: () =>
        dayToMarkdown(
          archive,
          day,
          ofDay.map((paper) => [paper, texts(paper)] as const),
        ),
    };
  }
}
