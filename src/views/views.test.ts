import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadAll, sampleArchive, samplePaper } from '../test/sample-archive.ts';
import { createMonthCalendar } from './time/calendar.ts';
import { createAuthorViews, createOrganizationViews, createTopicViews } from './list/list-view.ts';
import { createArchiveView, createHomeView } from './time/overview.ts';
import { createPaperViews } from './paper/paper-view.ts';
import { createPeriodViews } from './time/period-view.ts';
import { createStaticPath } from './paths/static-path.ts';

test('a day leads to the nearest days that have papers', () => {
  const archive = sampleArchive(
    ['2026-06-05', '2026-06-08', '2026-06-10'].map((listed) =>
      samplePaper(`p-${listed}`, { listed }),
    ),
  );
  const view = loadAll(createPeriodViews(archive, 'day')).find(({ key }) => key === '2026-06-08');
  assert.equal(view?.earlier?.href, '/archive/papers/date/2026-06-05/');
  assert.equal(view.later?.href, '/archive/papers/date/2026-06-10/');
  assert.deepEqual(
    view.trail.map(({ label }) => label),
    ['2026', 'June 2026', 'Week 24, 2026'],
  );
});

test('a week around New Year is within the months that have papers', () => {
  const archive = sampleArchive(
    ['2025-12-29', '2026-01-02'].map((listed) => samplePaper(`p-${listed}`, { listed })),
  );
  const [week] = loadAll(createPeriodViews(archive, 'week'));
  assert.equal(week?.heading, 'Week 1, 2026');
  assert.deepEqual(
    week.trail.map(({ label }) => label),
    ['December 2025', 'January 2026'],
  );
  assert.equal(week.calendars.length, 2);
});

test('papers whose day is unknown stand on the pages of their month and year', () => {
  const archive = sampleArchive([
    samplePaper('a', { listed: undefined, published: '2026-05' }),
    samplePaper('b', { listed: undefined, published: '2026' }),
  ]);
  assert.deepEqual(loadAll(createPeriodViews(archive, 'day')), []);
  assert.equal(loadAll(createPeriodViews(archive, 'month'))[0]?.count, '1 paper');
  assert.equal(loadAll(createPeriodViews(archive, 'year'))[0]?.count, '2 papers');
});

test('a longer period says on how many days it has papers, and a year counts its months', () => {
  const archive = sampleArchive(
    ['2026-01-09', '2026-06-09', '2026-06-10', '2026-06-10'].map((listed, n) =>
      samplePaper(`p-${String(n)}`, { listed }),
    ),
  );
  const [year] = loadAll(createPeriodViews(archive, 'year'));
  assert.equal(year?.count, '4 papers on 3 days');
  assert.deepEqual(
    year.months.map(({ label, count }) => [label, count]),
    [
      ['January', 1],
      ['June', 3],
    ],
  );
  assert.deepEqual(year.calendars, []);
  assert.equal(year.heatMaps.length, 1);
  const day = loadAll(createPeriodViews(archive, 'day')).find(({ key }) => key === '2026-06-10');
  assert.equal(day?.count, '2 papers');
});

test('a calendar begins on Monday and links the days that have papers', () => {
  const { weeks, href } = createMonthCalendar(
    sampleArchive([samplePaper('a', { listed: '2026-08-01' })]),
    '2026-08',
  );
  assert.equal(href, '/archive/papers/month/2026-08/');
  // The first of August 2026 is a Saturday.
  assert.deepEqual(
    weeks[0]?.days.map((day) => day?.number),
    [undefined, undefined, undefined, undefined, undefined, 1, 2],
  );
  assert.deepEqual(
    weeks[0].days.slice(5).map((day) => [day?.label, day?.href, day?.level]),
    [
      ['1 August: 1 paper', '/archive/papers/date/2026-08-01/', 1],
      ['2 August: 0 papers', undefined, 0],
    ],
  );
  assert.deepEqual(weeks[0].link, {
    label: 'Week 31, 2026',
    href: '/archive/papers/week/2026-W31/',
  });
  assert.deepEqual([weeks[1]?.key, weeks[1]?.link], ['2026-W32', undefined]);
  // The last of August 2026 is a Monday.
  assert.deepEqual(
    weeks.at(-1)?.days.map((day) => day?.number),
    [31, undefined, undefined, undefined, undefined, undefined, undefined],
  );
});

test('home shows the newest day whole and earlier days while they fit', () => {
  const crowded = Array.from({ length: 30 }, (_, n) => samplePaper(`new-${String(n)}`));
  const archive = sampleArchive([...crowded, samplePaper('old', { listed: '2026-06-09' })]);
  const home = createHomeView(archive);
  assert.equal(home.newest?.count, '30 papers');
  assert.equal(home.newest.group.cards.length, 30);
  assert.equal(home.newest.earlier?.href, '/archive/papers/date/2026-06-09/');
  assert.deepEqual(home.groups, []);
  assert.equal(home.earlier?.href, '/archive/papers/date/2026-06-09/');
});

test('home shows the newest papers where no day is known', () => {
  const archive = sampleArchive([samplePaper('a', { listed: undefined, published: '2026-05' })]);
  const home = createHomeView(archive);
  assert.equal(home.newest, undefined);
  assert.deepEqual(
    home.groups.map(({ heading }) => heading.label),
    ['May 2026'],
  );
});

test('the archive lists its years newest first, with their months', () => {
  const { count, years } = createArchiveView(
    sampleArchive([
      samplePaper('a', { listed: '2026-06-10' }),
      samplePaper('b', { listed: '2025-12-31' }),
      samplePaper('c', { listed: undefined, published: '2024' }),
    ]),
  );
  assert.equal(count, '3 papers on 2 days');
  assert.deepEqual(
    years.map((year) => [year.label, year.count, year.heatMaps.length, year.months.length]),
    [
      ['2026', '1 paper on 1 day', 1, 1],
      ['2025', '1 paper on 1 day', 1, 1],
      ['2024', '1 paper', 0, 0],
    ],
  );
});

test('an empty archive has a home, and nothing else', () => {
  const archive = sampleArchive([]);
  assert.deepEqual(createHomeView(archive).groups, []);
  assert.deepEqual(createArchiveView(archive).years, []);
  assert.deepEqual(loadAll(createPaperViews(archive)), []);
});

test('a topic names its broader and its narrower topics', () => {
  const archive = sampleArchive([
    samplePaper('a', { tags: ['gamma'] }),
    samplePaper('b', { tags: ['beta', 'alpha'] }),
  ]);
  const views = loadAll(createTopicViews(archive));
  const view = (slug: string) => views.find((candidate) => candidate.slug === slug);
  assert.deepEqual(
    view('gamma')?.trail.map(({ label }) => label),
    ['Topics', 'Beta'],
  );
  assert.deepEqual(
    view('beta')?.front?.narrower.map(({ label }) => label),
    ['Gamma'],
  );
  assert.deepEqual(
    view('beta')?.front?.topics.map(({ label }) => label),
    ['Alpha'],
  );
});

test('an author page bears the newest spelling of the name', () => {
  const archive = sampleArchive([
    samplePaper('a', { listed: '2026-06-09', authors: ['Ada Crane'] }),
    samplePaper('b', { listed: '2026-06-10', authors: ['Áda Crane'] }),
  ]);
  assert.deepEqual(
    loadAll(createAuthorViews(archive)).map(({ heading, slug }) => [heading, slug]),
    [['Áda Crane', 'ada-crane']],
  );
});

test('an organisation is known by its handle', () => {
  const archive = sampleArchive([
    samplePaper('a', { organization: { name: 'Furiosa AI Inc.', handle: 'furiosa-ai' } }),
  ]);
  assert.deepEqual(
    loadAll(createOrganizationViews(archive)).map(({ heading, slug }) => [heading, slug]),
    [['Furiosa AI Inc.', 'furiosa-ai']],
  );
});

test('related papers are earlier ones, with what they share', () => {
  const archive = sampleArchive([
    samplePaper('old', { listed: '2026-06-01', title: 'Speculative Trees', tags: ['alpha'] }),
    samplePaper('other', { listed: '2026-06-02', title: 'Quantum Codes', tags: ['beta'] }),
    samplePaper('new', {
      listed: '2026-06-03',
      title: 'Pruned Speculative Trees',
      tags: ['alpha'],
    }),
  ]);
  const related = new Map(
    loadAll(createPaperViews(archive)).map((view) => [view.id, view.related]),
  );
  assert.deepEqual(
    related.get('new')?.map(({ href, reason }) => [href, reason]),
    [['/archive/papers/old/', 'Alpha, speculative, trees']],
  );
  assert.deepEqual(related.get('old'), []);
});

test('a new paper changes the related papers of no other', () => {
  const old = Array.from({ length: 12 }, (_, n) =>
    samplePaper(`p-${String(n)}`, {
      listed: `2026-05-${String(n + 10)}`,
      title: `Sparse Trees ${String(n % 3)}`,
      tags: ['alpha'],
    }),
  );
  const related = (papers: typeof old) =>
    new Map(
      loadAll(createPaperViews(sampleArchive(papers))).map((view) => [view.id, view.related]),
    );
  const before = related(old);
  const after = related([...old, samplePaper('new', { title: 'Sparse Trees', tags: ['alpha'] })]);
  for (const [id, papers] of before) assert.deepEqual(after.get(id), papers);
  assert.equal(after.get('new')?.length, 5);
});

test('the key of a page changes with any of its values and with the configuration', () => {
  const key = (archive: ReturnType<typeof sampleArchive>, props: object) =>
    createStaticPath(archive, {}, props).cacheKey;
  const archive = sampleArchive([]);
  assert.equal(key(archive, { a: 1 }), key(sampleArchive([]), { a: 1 }));
  assert.notEqual(key(archive, { a: 1 }), key(archive, { a: 2 }));
  assert.notEqual(key(archive, { a: 1 }), key(sampleArchive([], 5), { a: 1 }));
  assert.notEqual(key(archive, { cards: [{ a: 1 }] }), key(archive, { cards: [{ a: 2 }] }));
  assert.equal(key(archive, { cards: [{ a: 1 }] }), key(archive, { cards: [{ a: 1 }] }));
});
