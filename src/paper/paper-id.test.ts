import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorSlug } from './author.ts';
import { parseDoi } from './doi.ts';
import { isPaperId, titleToId } from './paper-id.ts';

const free = (): boolean => false;

test('a title becomes whole words of at most 80 signs', () => {
  assert.equal(
    titleToId('A*-Decoding: Token-Efficient Inference Scaling', free),
    'a-decoding-token-efficient-inference-scaling',
  );
  const long = titleToId('word '.repeat(40), free);
  assert.ok(long.length <= 80 && long.endsWith('word'));
});

test('an identifier that is taken or reserved gets a number', () => {
  assert.equal(titleToId('Trending', free), 'trending-2');
  assert.equal(
    titleToId('A', (id) => id === 'a' || id === 'a-2'),
    'a-3',
  );
});

test('any title has an identifier', () => {
  for (const title of [
    '',
    '???',
    '深度学习',
    'ß',
    'x'.repeat(500),
    '../../etc/passwd',
    'İstanbul',
    'データ',
    'Hawaiʻi',
    'x𠀀'.repeat(50),
  ]) {
    assert.ok(isPaperId(titleToId(title, free)), title);
  }
});

test('spellings of one name share a page', () => {
  assert.equal(authorSlug('Yuki M. Asano'), authorSlug('yuki m asano'));
  assert.equal(authorSlug('José Ørsted-Łukasiewicz'), 'jose-orsted-lukasiewicz');
  assert.equal(authorSlug('李 明'), '李-明');
  assert.equal(authorSlug('***'), 'unnamed');
});

test('a DOI is read bare or as an address, and compared in lower case', () => {
  assert.equal(parseDoi('https://doi.org/10.1145/3292500.ABC'), '10.1145/3292500.abc');
  assert.equal(parseDoi('doi:10.18653/v1/2024.acl-long.1'), '10.18653/v1/2024.acl-long.1');
  assert.equal(parseDoi('10.1145'), undefined);
  assert.equal(parseDoi('https://example.org/10.1145/1'), undefined);
});

test('accents fold in Latin, Greek and Cyrillic; marks that make another letter stay', () => {
  assert.equal(authorSlug('Łukasz Kaiser-Müller'), 'lukasz-kaiser-muller');
  assert.equal(authorSlug('Έλλη Παππά'), 'ελλη-παππα');
  assert.equal(authorSlug('データ ガ'), 'データ-ガ');
  assert.notEqual(authorSlug('ハナ'), authorSlug('バナ'));
  // Half-width kana have the mark as a separate character.
  assert.equal(authorSlug('ﾃﾞｰﾀ'), 'データ');
  assert.equal(authorSlug('홍길동'), '홍길동');
});
