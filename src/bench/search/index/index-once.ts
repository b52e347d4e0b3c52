import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { paperToApi } from '../../../exports/api/paper-to-api.ts';
import { firstDayOf } from '../../../paper/dates.ts';
import { indexArchive } from '../../../search/index/index-archive.ts';
import { loadRecords, type LoadedRecords } from '../load-records.ts';
import { generateRecords } from './generate-records.ts';

/**
 * Indexes an archive once, in its own process so that its memory can be measured: `--papers 10000` generated ones or
 * those of `--content <folder>`, without the newest `--without 20`. Writes their record files too, for `bench-browser.ts`.
 * Prints its report as JSON.
 */
const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '0' },
    content: { type: 'string', default: '' },
    without: { type: 'string', default: '0' },
    folder: { type: 'string', default: '' },
  },
});
const loaded =
  values.content === ''
    ? generateRecords({ count: Number(values.papers), bodiesFile: join(values.folder, 'bodies') })
    : loadRecords(values.content);
const { papers, entities, language, archive } = loaded;
const newestFirst = [...papers].sort((a, b) => (firstDayOf(a.date) < firstDayOf(b.date) ? 1 : -1));
const report = await indexArchive({
  base: archive.config.base,
  papers: newestFirst.slice(Number(values.without)),
  entities,
  language,
  code: '',
  outDir: join(values.folder, 'pagefind'),
  cacheDir: join(values.folder, 'cache'),
  log: () => undefined,
});
await writeRecordFiles(loaded, join(values.folder, 'papers'));
console.log(JSON.stringify(report));

async function writeRecordFiles({ archive, papers }: LoadedRecords, folder: string): Promise<void> {
  const texts = new Map(papers.map(({ id, bodyText }) => [id, bodyText]));
  mkdirSync(folder, { recursive: true });
  for (const paper of archive.papers) {
    const file = join(folder, `${paper.id}.json`);
    if (existsSync(file)) continue;
    const summary = (await texts.get(paper.id)?.()) ?? '';
    writeFileSync(file, JSON.stringify(paperToApi(archive, paper, summary)));
  }
}
