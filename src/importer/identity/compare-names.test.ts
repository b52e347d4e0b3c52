import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameName, parseName } from './compare-names.ts';

const isSame = (a: string, b: string): boolean => isSameName(parseName(a), parseName(b));

test('knows one person under several spellings', () => {
  const names = [
    ['Jane A. Doe', 'J.A. Doe', 'Doe, Jane', 'Doe JA', 'J. Doe', 'JANE DOE'],
    ['José García-López', 'Jose Garcia Lopez', 'J. Garcia'],
    ['Jean-Pierre Dupont', 'J.-P. Dupont', 'Jean Pierre Dupont', 'Dupont JP'],
    ['Mark van der Wilk', 'M. van der Wilk', 'Mark Wilk'],
    ['Jürgen Müller', 'Juergen Mueller', 'Jurgen Muller'],
    ['Bjørn Ångström', 'Bjorn Angstrom'],
    ['李世民', '李 世民', '世民 李'],
    ['김철수', '김 철수'],
    ['Анна Петрова', 'А. Петрова'],
    ['Wenbo Guo', 'Wenbo Guo 0001'],
    ['The FOG Collaboration', 'FOG Collaboration'],
    ['Martin Luther King Jr.', 'Martin L. King'],
  ];
  for (const [first = '', ...others] of names) {
    for (const other of others) {
      assert.ok(isSame(first, other), `${first}, ${other}`);
      assert.ok(isSame(other, first), `${other}, ${first}`);
    }
  }
});

test('tells persons apart', () => {
  const pairs = [
    ['Jane Doe', 'John Doe'],
    ['J. A. Doe', 'J. B. Doe'],
    ['Jane Doe', 'Jane Roe'],
    ['Wei Chen', 'Wei Cheng'],
    ['Wei Li', 'Wei Liu'],
    ['J. Doe', 'J. Smith'],
    ['李世民', '王世民'],
    ['FOG Collaboration', 'MIST Collaboration'],
  ] as const;
  for (const [a, b] of pairs) assert.ok(!isSame(a, b) && !isSame(b, a), `${a}, ${b}`);
});
