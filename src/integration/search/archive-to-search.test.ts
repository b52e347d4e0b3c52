import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchivePaper } from '../../content/archive-paper.ts';
import { createArchive, type Archive } from '../../archive/create-archive.ts';
import { PaperRecordSchema, type PaperInput } from '../../paper/schema.ts';
import { ArchiveConfigSchema } from '../../site/archive-config.ts';
import { TopicsSchema } from '../../site/topics.ts';
import { archiveToSearchEntities, archiveToSearchPapers } from './archive-to-search.ts';

const paper = (id: string, record: PaperInput, digest = 'text'): ArchivePaper => ({
  id,
  ...PaperRecordSchema.parse(record),
  body: { file: `papers/2026/${id}.mdx`, digest, lane: 'data' },
});

const archiveOf = (...papers: readonly ArchivePaper[]): Archive =>
  createArchive({
    papers,
    topics: TopicsSchema.parse({
      speed: { name: 'Speed', description: 'Doing more in less time', aliases: ['fast'] },
    }),
    removed: {},
    people: {},
    pages: [],
    config: ArchiveConfigSchema.parse({
      title: 'A',
      description: 'D',
      url: 'https://a.example',
      base: '/archive/',
      authors: { minPapers: 1 },
    }),
  });

const known = paper('2606.00001', {
  title: '$R^2$ networks',
  arxiv: '2606.00001',
  doi: '10.1000/x',
  venue: { name: 'Journal of Examples' },
  categories: ['cs.CL'],
  keywords: ['examples'],
  aliases: ['r-networks'],
  authors: ['Ada Müller'],
  organization: { name: 'Example Lab' },
  published: '2026-06-10',
  tags: ['speed'],
  code: 'https://example.org/code',
  datasets: ['https://example.org/data'],
  upvotes: 4,
  countsAsOf: '2026-06-10',
});
const unknown = paper('a-slug', { title: 'Nameless', authorCount: 6, published: '2026' });

const digestsOf = (...papers: readonly ArchivePaper[]): readonly string[] =>
  archiveToSearchPapers(archiveOf(...papers), () => '').map(({ digest }) => digest);

test('a paper is found by all that is known of it', () => {
  const [first] = archiveToSearchPapers(archiveOf(known), ({ body }) => body.file);
  assert.ok(first);
  const { titleParts, bodyText, digest, facts, ...values } = first;
  assert.deepEqual(values, {
    id: '2606.00001',
    titleText: 'R² networks',
    authors: ['Ada Müller'],
    authorsLabel: undefined,
    organization: 'Example Lab',
    topics: ['Speed'],
    venue: 'Journal of Examples',
    publisher: undefined,
    categories: ['cs.CL'],
    keywords: ['examples'],
    identifiers: ['2606.00001', '10.1000/x', 'r-networks'],
    date: '2026-06-10',
    dateLabel: '10 Jun 2026',
  });
  assert.deepEqual(titleParts?.().at(-1), ' networks');
  assert.equal(bodyText(), 'papers/2026/2606.00001.mdx');
  assert.notEqual(digest, '');
  assert.deepEqual(facts, {
    topics: [{ value: 'speed', name: 'Speed' }],
    organization: { value: 'example-lab', name: 'Example Lab' },
    upvotes: 4,
    has: ['code', 'datasets'],
  });
});

test('a paper of which little is known is shown as it is', () => {
  const [first] = archiveToSearchPapers(archiveOf(unknown), () => '');
  assert.equal(first?.authorsLabel, '6 authors');
  assert.deepEqual([first.date, first.dateLabel], ['2026', '2026']);
});

test('the digest of a paper follows its text and what is shown of it, and nothing else', () => {
  const [digest] = digestsOf(known);
  assert.deepEqual(digestsOf({ ...known, upvotes: 3, countsAsOf: '2026-06-11' }), [digest]);
  assert.notDeepEqual(digestsOf({ ...known, body: { ...known.body, digest: 'other' } }), [digest]);
  assert.notDeepEqual(digestsOf({ ...known, title: 'Other' }), [digest]);
  assert.notDeepEqual(digestsOf({ ...known, title: '$R^{2}$ networks' }), [digest]);
});

test('pages of topics, authors, organisations and dates are found beside the papers', () => {
  assert.deepEqual(
    archiveToSearchEntities(archiveOf(known)).map(({ kind, href, title, text, count }) => [
      kind,
      href,
      title,
      text,
      count,
    ]),
    [
      ['topic', '/archive/tags/speed/', 'Speed', 'Doing more in less time fast', 1],
      ['author', '/archive/authors/ada-muller/', 'Ada Müller', '', 1],
      ['organization', '/archive/orgs/example-lab/', 'Example Lab', '', 1],
      ['date', '/archive/papers/date/2026-06-10/', 'Wednesday, 10 June 2026', '2026-06-10', 1],
      ['date', '/archive/papers/week/2026-W24/', 'Week 24, 2026', '2026-W24', 1],
      ['date', '/archive/papers/month/2026-06/', 'June 2026', '2026-06', 1],
      ['date', '/archive/papers/year/2026/', '2026', '2026', 1],
    ],
  );
});
