import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseOpml } from 'feedsmith';
import { feedListToOpml } from './feed-list-to-opml.ts';
import { feedReaders, readerHref } from './feed-readers.ts';

test('a list of feeds is read back by another reader of OPML', () => {
  const hostile = 'A & "B" <c> ]]> \u0000';
  const feed = {
    title: hostile,
    href: 'https://papers.example.org/tags/%E6%9D%8E/rss.xml?a=1&b=2',
    home: 'https://papers.example.org/tags/%E6%9D%8E/',
  };
  const opml = parseOpml(
    feedListToOpml({
      title: 'Papers',
      groups: [
        { title: 'Topics', feeds: [feed] },
        { title: 'Empty', feeds: [] },
      ],
    }),
  );
  assert.equal(opml.head?.title, 'Papers');
  assert.deepEqual(opml.body?.outlines, [
    {
      text: 'Topics',
      title: 'Topics',
      outlines: [
        {
          type: 'rss',
          text: 'A & "B" <c> ]]>',
          title: 'A & "B" <c> ]]>',
          xmlUrl: feed.href,
          htmlUrl: feed.home,
        },
      ],
    },
  ]);
});

test('readers are given the address of the feed as one value', () => {
  const addresses = feedReaders.map((reader) => readerHref(reader, 'https://a.example/x?y=1&z=2'));
  assert.ok(addresses.length >= 4);
  for (const address of addresses) {
    assert.ok(address.startsWith('https://'));
    assert.ok(address.endsWith('https%3A%2F%2Fa.example%2Fx%3Fy%3D1%26z%3D2'), address);
  }
});
