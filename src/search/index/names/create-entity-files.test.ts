import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { EntityRow, EntityIndex } from '../../archive-files.ts';
import { foldWords } from '../../fold-words.ts';
import { locateEntities } from '../../locate-entities.ts';
import type { SearchEntity } from '../../search-record.ts';
import { createEntityFiles } from './create-entity-files.ts';

const author = (title: string, count = 1): SearchEntity => ({
  kind: 'author',
  href: `/authors/${title.replaceAll(' ', '-')}/`,
  title,
  text: '',
  count,
});

/** Creates files of entities and looks them up in the right one, as the engine does. */
function lookUp(entities: readonly SearchEntity[]) {
  const { parts, prefixes } = createEntityFiles(entities);
  const files = new Map([...parts, ...prefixes].map(({ rows }, place) => [String(place), rows]));
  const index: EntityIndex = {
    parts: parts.map(({ from }, place) => [from, String(place)]),
    heads: prefixes.map(({ from }, place) => [from, String(parts.length + place)]),
  };
  const fits = ([, title, , , words = '']: EntityRow, typed: readonly string[]): boolean => {
    const own = [...foldWords(title), ...foldWords(words)];
    const isLast = (place: number) => place === typed.length - 1;
    return typed.every((word, place) =>
      own.some((each) => (isLast(place) ? each.startsWith(word) : each === word)),
    );
  };
  return {
    parts,
    prefixes,
    find: (typed: string): readonly string[] => {
      const words = foldWords(typed);
      const rows = files.get(locateEntities(index, words) ?? '') ?? [];
      return rows.filter((row) => fits(row, words)).map(([, title]) => title);
    },
  };
}

test('an archive without pages has no names', () => {
  assert.deepEqual(createEntityFiles([]), { parts: [], prefixes: [] });
  assert.equal(locateEntities({ parts: [], heads: [] }, ['ada']), undefined);
  assert.equal(locateEntities({ parts: [['ada', 'x.json']], heads: [] }, []), undefined);
});

test('a page is found by the beginning of each of its words, most papers first', () => {
  const { parts, find } = lookUp([
    author('Ada Müller', 3),
    author('Adam Bo', 5),
    {
      kind: 'topic',
      href: '/tags/kv/',
      title: 'KV cache',
      text: 'Keys, values & memory',
      count: 9,
    },
  ]);
  assert.deepEqual(find('ad'), ['Adam Bo', 'Ada Müller']);
  assert.deepEqual(find('muller ad'), ['Ada Müller']);
  assert.deepEqual(find('memory kv'), ['KV cache']);
  assert.deepEqual(find('kv c'), ['KV cache']);
  assert.deepEqual(
    parts.map(({ from, rows }) => [from, rows.at(-1)]),
    [['ada', ['author', 'Ada Müller', '/authors/Ada-Müller/', 3]]],
  );
  assert.deepEqual(parts[0]?.rows[0], ['topic', 'KV cache', '/tags/kv/', 9, 'keys values memory']);
});

test('of many pages that share a word, each is found by another of its words', () => {
  const letters = [...'abcdefghij'];
  const given = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
  const { parts, prefixes, find } = lookUp(given.map((name) => author(`${name} Li`)));
  assert.ok(parts.every(({ rows }) => rows.length <= 400));
  assert.ok(prefixes.every(({ rows }) => rows.length <= 200));
  for (const name of given) assert.deepEqual(find(`li ${name}`), [`${name} Li`]);
  for (const name of given) assert.deepEqual(find(`${name} li`), [`${name} Li`]);
  assert.equal(find('li').length, 200);
});

test('whatever the names: all that fit are found, or those with most papers', () => {
  const word = fc.stringMatching(/^[abé字]{1,3}$/);
  const pages = fc.uniqueArray(fc.tuple(word, word, word, fc.nat(1000)), {
    minLength: 300,
    maxLength: 900,
    selector: ([a, b, c]) => `${a} ${b} ${c}`,
  });
  fc.assert(
    fc.property(pages, (names) => {
      const all = names.map(([a, b, c, count]) => author(`${a} ${b} ${c}`, count));
      const { prefixes, find } = lookUp(all);
      const known = new Set(prefixes.map(({ from }) => from));
      for (const [a, b] of names.slice(0, 40)) {
        const [first = '', second = ''] = [...foldWords(a), ...foldWords(b)];
        const fitting = all.filter(({ title }) => {
          const own = foldWords(title);
          return own.includes(first) && own.some((each) => each.startsWith(second));
        });
        const found = find(`${a} ${b}`);
        const isAll = !known.has(first === second ? first : `${first} ${second}`);
        if (isAll) assert.equal(found.length, fitting.length, `${a} ${b}`);
        else assert.ok(found.length <= 200 && found.length > 0);
      }
    }),
    { numRuns: 10, endOnFailure: true },
  );
});
