import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOfMonth } from '../../paper/dates.ts';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createBuckets } from '../../archive/buckets.ts';
import { createCard } from './card.ts';
import { createListing, planListing } from './listing.ts';

test('buckets hold every item once, newest first', () => {
  for (let length = 0; length < 40; length += 1) {
    const items = Array.from({ length }, (_, index) => length - index);
    const { front, closed } = createBuckets(items, 5);
    assert.deepEqual([...front, ...closed.toReversed().flat()], items);
    assert.ok(closed.every((bucket) => bucket.length === 5));
    assert.ok(length === 0 || (front.length >= Math.min(5, length) && front.length < 10));
  }
});

test('a new item changes no closed bucket', () => {
  for (let length = 0; length < 40; length += 1) {
    const items = Array.from({ length }, (_, index) => length - index);
    const before = createBuckets(items, 5).closed;
    assert.deepEqual(
      createBuckets([length + 1, ...items], 5).closed.slice(0, before.length),
      before,
    );
  }
});

const manyDays = daysOfMonth('2026-06').flatMap((day) =>
  Array.from({ length: 3 }, (_, n) => samplePaper(`p-${day}-${String(n)}`, { listed: day })),
);

test('the pages of a list lead from one to the next and back', () => {
  const archive = sampleArchive(manyDays);
  const list = archive.urls.topic('alpha');
  const pages = planListing(archive, { papers: archive.papers, list });
  assert.deepEqual(
    pages.map(({ number, href, newer, older }) => [number, href, newer?.href, older?.href]),
    [
      [undefined, list, undefined, `${list}page/2/`],
      [1, `${list}page/1/`, `${list}page/2/`, undefined],
      [2, `${list}page/2/`, list, `${list}page/1/`],
    ],
  );
});

test('a new paper changes the front page of a list alone', () => {
  const before = sampleArchive(manyDays);
  const after = sampleArchive([...manyDays, samplePaper('new', { listed: '2026-07-01' })]);
  const closed = (archive: typeof before): string =>
    JSON.stringify(
      planListing(archive, { papers: archive.papers, list: '/x/' })
        .slice(1)
        .map((plan) => createListing(archive, plan)),
    );
  assert.equal(closed(after), closed(before));
});

test('a list is divided by day, and by month or year where the day is unknown', () => {
  const archive = sampleArchive([
    samplePaper('a'),
    samplePaper('b'),
    samplePaper('c', { listed: undefined, published: '2026-05' }),
    samplePaper('d', { listed: undefined, published: '2025' }),
  ]);
  const [page] = planListing(archive, { papers: archive.papers, list: '/x/' }).map((plan) =>
    createListing(archive, plan),
  );
  assert.deepEqual(
    page?.groups.map(({ heading, date, cards }) => [
      heading.label,
      date,
      cards.map(({ id }) => id),
    ]),
    [
      ['Wednesday, 10 June 2026', '2026-06-10', ['a', 'b']],
      ['May 2026', '2026-05', ['c']],
      ['2025', '2025', ['d']],
    ],
  );
});

test('a card says the language of its paper where the words around it are in another', () => {
  const archive = sampleArchive([samplePaper('a'), samplePaper('b', { language: 'fr' })]);
  const languages = (config: Partial<typeof archive.config>): readonly (string | undefined)[] => {
    const changed = { ...archive, config: { ...archive.config, ...config } };
    return archive.papers.map((paper) => createCard(changed, paper).language);
  };
  assert.deepEqual(languages({}), [undefined, 'fr']);
  assert.deepEqual(languages({ paperLanguage: 'it' }), ['it', 'fr']);
});
