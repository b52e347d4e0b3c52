import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTitled } from '../../engine/matching/find-titled.ts';
import { readTitles } from '../../titles/read-titles.ts';
import { mostPlaces } from '../../titles/title-places.ts';
import { createTitleFiles } from './create-title-files.ts';

/** Creates the files of titles, oldest first, and looks titles up in them, as the engine does. */
function lookUp(titles: readonly string[]) {
  const files = createTitleFiles(titles);
  const half = Math.ceil(titles.length / 2);
  const period = { first: '', last: '', hash: '', table: '' };
  const archive = {
    list: {
      titles: files.map(({ from }, place) => [from, String(place)] as const),
      bundles: [
        { key: 'new', papers: titles.length - half, ...period },
        { key: 'old', papers: half, ...period },
      ],
    },
    loadTitles: async (file: string) =>
      readTitles(files[Number(file)]?.file ?? assert.fail(`no file ${file}`)),
  };
  return {
    files,
    find: async (typed: string): Promise<readonly string[]> => {
      const found = await findTitled(archive, typed);
      return found.map(({ key, row, fit }) => {
        const end = key === 'old' ? half : titles.length;
        return `${fit}: ${titles[end - 1 - row] ?? ''}`;
      });
    },
  };
}

const titles = [
  'Lamp-2: Bright Light for All',
  "A Miller's Last Lamp",
  'The Lamp 2 Family of Lamps',
  'Lamps of the Old Mill',
  'LAMP',
  'Lamp-2-Mini Technical Report',
  'Old and New Lamps: a Survey',
  'Lamp2Lamp: Light to Light',
  'Multi-Mill-Bench: Grinding for All',
  'Mill-Bench Goes Round',
];

const found = [
  ['the lamp 2 family of lamps', ['title: The Lamp 2 Family of Lamps']],
  ['miller’s last', ["phrase: A Miller's Last Lamp"]],
  ['millers last lamp', ["phrase: A Miller's Last Lamp"]],
  ['a millers last lamp', ["title: A Miller's Last Lamp"]],
  [
    'lamp 2',
    [
      'name: Lamp-2: Bright Light for All',
      'beginning: Lamp-2-Mini Technical Report',
      'beginning: Lamp2Lamp: Light to Light',
      'phrase: The Lamp 2 Family of Lamps',
    ],
  ],
  ['lamp 2 mini', ['name: Lamp-2-Mini Technical Report']],
  [
    'mill bench',
    ['beginning: Mill-Bench Goes Round', 'phrase: Multi-Mill-Bench: Grinding for All'],
  ],
  ['millbench', ['beginning: Mill-Bench Goes Round']],
  ['old lamps', ['words: Old and New Lamps: a Survey', 'words: Lamps of the Old Mill']],
  ['old mil', ['phrase: Lamps of the Old Mill']],
  ['old mil ', []],
  ['"old mill"', ['phrase: Lamps of the Old Mill']],
  ['author:mill', []],
  ['mill -old', []],
  ['zebra', []],
  ['?', []],
] as const;
for (const [typed, expected] of found) {
  test(`titles for ${typed}`, async () => {
    assert.deepEqual(await lookUp(titles).find(typed), expected);
  });
}

test('an archive without papers has no titles', async () => {
  const { files, find } = lookUp([]);
  assert.deepEqual([files, await find('lamp')], [[], []]);
});

test('the oldest title is found among thousands with the same words', async () => {
  const many = Array.from({ length: mostPlaces + 10 }, (_, place) => `A lamp of n${String(place)}`);
  const { find } = lookUp(['A Lamp of Zed', ...many]);
  assert.deepEqual(await find('a lamp of zed'), ['title: A Lamp of Zed']);
});
