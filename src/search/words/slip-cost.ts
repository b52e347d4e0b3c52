import { isSwapped } from '../../problem/edit-distance.ts';

/**
 * How unlikely it is that someone who meant one word typed the other, by the same steps: the cost of each is about the
 * number of bits. Letters that lie side by side on the keyboard, that are doubled or left single, and vowels for vowels
 * are common slips.
 */
export function slipCost(typed: string, meant: string): number {
  let older: number[] = [];
  let old: number[] = [0];
  for (let j = 1; j <= meant.length; j += 1) old[j] = at(old, j - 1) + omission(meant, j);
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [at(old, 0) + insertion(typed, i)];
    for (let j = 1; j <= meant.length; j += 1) {
      row[j] = Math.min(
        at(old, j) + insertion(typed, i),
        at(row, j - 1) + omission(meant, j),
        at(old, j - 1) + substitution(typed[i - 1] ?? '', meant[j - 1] ?? ''),
        isSwapped(typed, i, meant, j) ? at(older, j - 2) + slipCosts.swap : Infinity,
      );
    }
    [older, old] = [old, row];
  }
  return at(old, meant.length) + (typed[0] === meant[0] ? 0 : slipCosts.first);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Infinity;
}

function omission(meant: string, j: number): number {
  const isDoubled = meant[j - 1] === meant[j - 2] || meant[j - 1] === meant[j];
  return isDoubled ? slipCosts.single : slipCosts.omit;
}

function insertion(typed: string, i: number): number {
  const [letter = '', before = '', after = ''] = [typed[i - 1], typed[i - 2], typed[i]];
  if (letter === before || letter === after) return slipCosts.double;
  return areNeighbours(letter, before) || areNeighbours(letter, after)
    ? slipCosts.insertNear
    : slipCosts.insert;
}

function substitution(typed: string, meant: string): number {
  if (typed === meant) return 0;
  if (areNeighbours(typed, meant)) return slipCosts.near;
  return vowels.includes(typed) && vowels.includes(meant) ? slipCosts.vowel : slipCosts.other;
}

const vowels = 'aeiouy';

/** Whether two letters lie side by side on the keyboards of most readers. */
function areNeighbours(a: string, b: string): boolean {
  const one = placeOf(a);
  const other = placeOf(b);
  if (one === undefined || other === undefined) return false;
  const across = Math.abs(one.across - other.across);
  return one.row === other.row ? across === 1 : Math.abs(one.row - other.row) === 1 && across < 1;
}

function placeOf(letter: string): { readonly row: number; readonly across: number } | undefined {
  const row = keyboard.findIndex((keys) => keys.includes(letter));
  if (row === -1 || letter === '') return undefined;
  // Each row of keys stands about half a key further to the right.
  return { row, across: (keyboard[row] ?? '').indexOf(letter) + row * 0.5 };
}

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * Found by trial with one half of the words of 6,141 papers and typed at random, by even chance and as keys lie; what
 * counts is which steps are likelier, hardly how much.
 */
const slipCosts = {
  /** Two neighbours swapped. */
  swap: 4,
  omit: 4.5,
  /** One of two equal letters left out. */
  single: 4,
  insert: 8,
  /** A letter put in twice. */
  double: 4.5,
  /** A letter put in whose key is next to that of its neighbour. */
  insertNear: 5.5,
  other: 8,
  near: 5.5,
  vowel: 5.5,
  /** Besides, when the first letter is wrong: people look at it. */
  first: 1,
} as const;
