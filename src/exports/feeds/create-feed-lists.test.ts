import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createFeedListFiles, createFeedLists } from './create-feed-lists.ts';
import { planFeeds } from './plan-feeds.ts';

test('the lists name every RSS feed once, and none that is not there', () => {
  const archive = sampleArchive([
    samplePaper('a', {
      tags: ['alpha', 'gamma'],
      authors: ['Ada Example', 'Once Only'],
      organization: { name: 'Example Lab' },
    }),
    samplePaper('b', { authors: ['Ada Example', '李 明'], tags: ['alpha'] }),
    samplePaper('c', { authors: ['李 明'] }),
  ]);
  for (const minPapers of [1, 2]) {
    const config = { ...archive.config, feeds: { ...archive.config.feeds, minPapers } };
    const lists = createFeedLists({ ...archive, config });
    const listed = lists.flatMap(({ list }) =>
      list.groups.flatMap(({ feeds }) => feeds.map(({ href }) => href)),
    );
    const there = planFeeds({ ...archive, config }, 'rss').map(({ create }) => create().self);
    assert.deepEqual([...listed].sort(), [...there].sort());
    assert.deepEqual(
      createFeedListFiles({ ...archive, config }).map(({ href }) => href),
      ['/archive/feeds.opml', '/archive/authors/feeds.opml', '/archive/orgs/feeds.opml'],
    );
  }
});
