import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { firstDayOf } from '../../../paper/dates.ts';
import { indexArchive } from '../../../search/index/index-archive.ts';
import { loadRecords } from '../load-records.ts';
import { generateRecords } from './generate-records.ts';

/**
 * Indexes an archive once, in its own process so that its memory can be measured: `--papers 10000` generated ones or
 * those of `--content <folder>`, without the newest `--without 20`. Prints its report as JSON.
 */
const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '0' },
    content: { type: 'string', default: '' },
    without: { type: 'string', default: '0' },
    folder: { type: 'string', default: '' },
  },
});
const { papers, entities, language } =
  values.content === ''
    ? generateRecords({ count: Number(values.papers), bodiesFile: join(values.folder, 'bodies') })
    : loadRecords(values.content);
const newestFirst = [...papers].sort((a, b) => (firstDayOf(a.date) < firstDayOf(b.date) ? 1 : -1));
const report = await indexArchive({
  papers: newestFirst.slice(Number(values.without)),
  entities,
  language,
  code: '',
  outDir: join(values.folder, 'pagefind'),
  cacheDir: join(values.folder, 'cache'),
  log: () => undefined,
});
console.log(JSON.stringify(report));
