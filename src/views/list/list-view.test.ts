import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadAll, sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createAuthorViews, createOrganizationViews, createTopicViews } from './list-view.ts';
import type { CountedLink } from '../counts/topic-counts.ts';

const pairs = (links: readonly CountedLink[] = []) =>
  links.map(({ label, count }) => [label, count]);
const orcid = '0000-0002-1825-0097';

test('an author page has co-authors of several papers, years and what is known of the person', () => {
  const [, view] = loadAll(
    createAuthorViews(
      sampleArchive(
        [
          samplePaper('a', { authors: [{ name: 'A. Crane', orcid }, 'Dan Ek', 'Eve Fox'] }),
          samplePaper('b', { listed: '2024-01-01', authors: ['Ada Crane', 'Dan Ek'] }),
        ],
        9,
        {
          'ada-crane': { name: 'Ada Crane', variants: ['A. Crane'], distinguish: 'Lab' },
          'dan-ek': { name: 'Dan Ek' },
        },
      ),
    ),
  ).toSorted((a, b) => (a.slug > b.slug ? -1 : 1));
  assert.equal(view?.heading, 'Ada Crane (Lab)');
  assert.deepEqual(pairs(view.front?.authors), [['Dan Ek', 2]]);
  assert.deepEqual(
    view.front?.trend?.points.map(({ label, value }) => [label, value]),
    [
      ['2024', 1],
      ['2025', 0],
      ['2026', 1],
    ],
  );
  assert.deepEqual(view.front?.person, {
    variants: ['A. Crane'],
    affiliation: undefined,
    links: [{ label: `ORCID ${orcid}`, href: `https://orcid.org/${orcid}` }],
  });
});

test('topics and organisations name their busiest authors', () => {
  const organization = { name: 'Lab' };
  const archive = sampleArchive(
    ['a', 'b'].map((id) =>
      samplePaper(id, { tags: ['alpha'], organization, authors: ['Dan Ek', `Only ${id}`] }),
    ),
  );
  const [topic] = loadAll(createTopicViews(archive));
  const [lab] = loadAll(createOrganizationViews(archive));
  assert.deepEqual(pairs(topic?.front?.authors), [['Dan Ek', 2]]);
  assert.deepEqual(pairs(topic?.front?.organizations), [['Lab', 2]]);
  assert.deepEqual(pairs(lab?.front?.authors), [['Dan Ek', 2]]);
});

test('a new paper changes the front pages of its own lists alone, closed pages never', () => {
  const old = Array.from({ length: 60 }, (_, n) =>
    samplePaper(`p-${String(n)}`, {
      listed: `2026-0${String(1 + (n % 5))}-10`,
      tags: [n % 2 === 0 ? 'alpha' : 'beta'],
      authors: ['Dan Ek'],
    }),
  );
  const fresh = samplePaper('new', { listed: '2026-06-10', tags: ['alpha'], authors: ['Dan Ek'] });
  const views = (papers: typeof old) =>
    new Map(
      loadAll(createTopicViews(sampleArchive(papers))).map((view) => [
        view.page.href,
        JSON.stringify(view),
      ]),
    );
  const after = views([...old, fresh]);
  const changed = [...views(old)].filter(([href, view]) => after.get(href) !== view);
  assert.deepEqual(
    changed.map(([href]) => href),
    ['/archive/tags/alpha/'],
  );
});
