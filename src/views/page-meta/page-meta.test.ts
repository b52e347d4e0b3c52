import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadAll, sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createTopicViews } from '../list/list-view.ts';
import { createPaperViews } from '../paper/paper-view.ts';
import { createInitialViews } from '../people/author-index.ts';
import { createPeriodViews } from '../time/period-view.ts';
import { createInitialMeta, createListMeta } from './list-meta.ts';
import { createPaperMeta } from './paper-meta.ts';
import { createSinglePageMeta } from './single-pages.ts';
import { createPeriodMeta } from './time-meta.ts';

const papers = Array.from({ length: 60 }, (_, index) =>
  samplePaper(`p-${String(index)}`, { listed: '2026-06-10', tags: ['gamma'] }),
);
const archive = sampleArchive(papers);

/** Returns names of the breadcrumbs in structured data. */
function breadcrumbs(jsonLd: string | undefined): readonly string[] {
  return [...(jsonLd ?? '').matchAll(/"ListItem","position":\d+,"name":"([^"]+)"/gu)].map(
    ([, name = '']) => name,
  );
}

test('a numbered page of a list has its number in title and trail', () => {
  const views = loadAll(createTopicViews(archive));
  const metas = views.map((view) => createListMeta(archive, view));
  const number = views.findIndex(({ page }) => page.number === 1);
  const [front, numbered] = [metas[0], metas[number]];
  assert.deepEqual([front?.title, numbered?.title], ['Gamma', 'Gamma, page 1']);
  assert.deepEqual(
    [front?.description, numbered?.description],
    ['Third.', 'Papers: Gamma, page 1.'],
  );
  assert.deepEqual(breadcrumbs(front?.metadata?.jsonLd), ['Topics', 'Gamma']);
  assert.deepEqual(breadcrumbs(numbered?.metadata?.jsonLd), ['Topics', 'Gamma', 'Gamma, page 1']);
  assert.deepEqual(
    front?.feeds?.map(({ format }) => format),
    ['rss', 'atom'],
  );
});

test('a paper without an abstract has no description, which would be taken for one', () => {
  const paper = samplePaper('a', { title: 'Soup' });
  const one = sampleArchive([paper]);
  const [view] = loadAll(createPaperViews(one));
  assert.ok(view);
  const describe = (abstract: string) =>
    createPaperMeta(one, paper, { view, abstract }).description;
  assert.deepEqual([describe(''), describe('We cook.')], ['', 'We cook.']);
});

test('the page of a day has forms for machines', () => {
  const days = sampleArchive([
    samplePaper('old', { listed: '2026-06-09' }),
    samplePaper('new', { listed: '2026-06-10' }),
  ]);
  const [, view] = loadAll(createPeriodViews(days, 'day'));
  assert.ok(view);
  const meta = createPeriodMeta(days, view);
  assert.equal(meta.title, 'Wednesday, 10 June 2026');
  assert.deepEqual(
    meta.alternates?.map(({ href }) => href),
    ['/archive/api/daily_papers/2026-06-10.json', '/archive/papers/date/2026-06-10.md'],
  );
  assert.equal(meta.image, '/archive/papers/date/2026-06-10.png');
  const lean = createPeriodMeta({ ...days, config: { ...days.config, outputs: [] } }, view);
  assert.deepEqual([lean.alternates, lean.image, lean.metadata?.links], [[], undefined, []]);
  const [month] = loadAll(createPeriodViews(days, 'month'));
  assert.ok(month);
  assert.deepEqual(createPeriodMeta(days, month).alternates, []);
});

test('an initial of many names numbers its pages', () => {
  const authors = Array.from({ length: 501 }, (_, index) => `N${String(index)} Wang`);
  const many = sampleArchive([samplePaper('a', { authors })], 1);
  assert.deepEqual(
    createInitialViews(many).map((view) => createInitialMeta(many, view).title),
    ['Authors: W', 'Authors: W, page 2'],
  );
});

test('indexes have structured data; pages for the device alone are kept from search engines', () => {
  assert.match(createSinglePageMeta(archive, 'topics').metadata?.jsonLd ?? '', /CollectionPage/u);
  assert.equal(createSinglePageMeta(archive, 'statistics').metadata, undefined);
  assert.equal(createSinglePageMeta(archive, 'saved').isIndexed, false);
});
