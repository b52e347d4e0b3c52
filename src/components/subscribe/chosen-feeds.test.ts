import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormat } from '../../site/format.ts';
import { choicesToList, countChosen, type FeedChoice } from './chosen-feeds.ts';

const format = createFormat('en-GB');
const choices: readonly FeedChoice[] = [
  { path: '/archive/authors/ada/rss.xml', label: 'Ada', kind: 'authors' },
  { path: '/archive/tags/alpha/rss.xml', label: 'Alpha', kind: 'topics' },
];

test('what was chosen becomes a list with the published addresses, in folders by kind', () => {
  const list = choicesToList(choices, { title: 'Papers', site: 'https://papers.example.org' });
  assert.deepEqual(list.groups, [
    {
      title: 'Papers: Topics',
      feeds: [
        {
          title: 'Alpha · Papers',
          href: 'https://papers.example.org/archive/tags/alpha/rss.xml',
          home: 'https://papers.example.org/archive/tags/alpha/',
        },
      ],
    },
    {
      title: 'Papers: Authors',
      feeds: [
        {
          title: 'Ada · Papers',
          href: 'https://papers.example.org/archive/authors/ada/rss.xml',
          home: 'https://papers.example.org/archive/authors/ada/',
        },
      ],
    },
    { title: 'Papers: Organisations', feeds: [] },
  ]);
});

test('a reader is told what is chosen', () => {
  assert.equal(countChosen([], format), 'Tick the feeds you want.');
  assert.equal(countChosen(choices.slice(0, 1), format), 'Chosen: Ada.');
  assert.equal(countChosen(choices, format), '2 feeds chosen.');
});
