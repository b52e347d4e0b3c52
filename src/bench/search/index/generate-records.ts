import { openSync, readSync, writeSync } from 'node:fs';
import { createArchive } from '../../../archive/create-archive.ts';
import type { ArchivePaper } from '../../../content/archive-paper.ts';
import {
  archiveToSearchEntities,
  archiveToSearchPapers,
} from '../../../integration/search/archive-to-search.ts';
import { abstractToText } from '../../../markdown/abstract-to-text.ts';
import { PaperRecordSchema } from '../../../paper/schema.ts';
import { ArchiveConfigSchema } from '../../../site/archive-config.ts';
import { TopicsSchema } from '../../../site/topics.ts';
import { generatedArchive, generateTopics } from '../../generate-archive.ts';
import { generatePaperRecords } from '../../generate-paper.ts';
import type { LoadedRecords } from '../load-records.ts';

/**
 * Generates papers for the search, 10,000 a year, without a content folder.
 *
 * @param options.bodiesFile file for their texts, so that they take no memory, as in a real archive
 */
export function generateRecords({
  count,
  bodiesFile,
}: {
  readonly count: number;
  readonly bodiesFile: string;
}): LoadedRecords {
  const bodies = openTexts(bodiesFile);
  const config = ArchiveConfigSchema.parse(generatedArchive);
  const papers: ArchivePaper[] = [];
  const records = generatePaperRecords(seed);
  while (papers.length < count) {
    const { id, record, body } = records.next().value;
    bodies.add(id, body);
    const reference = { file: `${id}.mdx`, digest: id, lane: 'data' as const };
    papers.push({ id, ...PaperRecordSchema.parse(record), body: reference });
  }
  const archive = createArchive({
    papers,
    config,
    topics: TopicsSchema.parse(generateTopics(seed)),
    removed: {},
    people: {},
    pages: [],
  });
  return {
    archive,
    language: config.language,
    papers: archiveToSearchPapers(archive, ({ id }) => abstractToText(bodies.get(id))),
    entities: archiveToSearchEntities(archive),
  };
}

const seed = 1;

/** Opens a file of texts, by name. */
function openTexts(file: string) {
  const descriptor = openSync(file, 'w+');
  const places = new Map<string, { readonly start: number; readonly length: number }>();
  let end = 0;
  return {
    add: (name: string, text: string): void => {
      const length = writeSync(descriptor, text, end);
      places.set(name, { start: end, length });
      end += length;
    },
    get: (name: string): string => {
      const { start, length } = places.get(name) ?? { start: 0, length: 0 };
      const bytes = Buffer.alloc(length);
      readSync(descriptor, bytes, 0, length, start);
      return bytes.toString('utf8');
    },
  };
}
