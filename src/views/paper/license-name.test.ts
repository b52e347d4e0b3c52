import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../words/words-of.ts';
import { licenseName as nameIn } from './license-name.ts';

const licenseName = (address: string): string => nameIn(wordsOf('en'), address);

const names = {
  'http://arxiv.org/licenses/nonexclusive-distrib/1.0/': 'arXiv non-exclusive licence',
  'https://arxiv.org/licenses/nonexclusive-distrib/1.0': 'arXiv non-exclusive licence',
  'http://arxiv.org/licenses/assumed-1991-2003/': 'arXiv licence of 1991 to 2003',
  'http://creativecommons.org/licenses/by/4.0/': 'CC BY 4.0',
  'https://creativecommons.org/licenses/by-nc-sa/4.0/deed.en': 'CC BY-NC-SA 4.0',
  'https://www.creativecommons.org/licenses/by-nd/3.0/us/legalcode': 'CC BY-ND 3.0 US',
  'https://creativecommons.org/publicdomain/zero/1.0/': 'CC0 1.0',
  'https://creativecommons.org/publicdomain/mark/1.0/': 'Public domain',
};

test('known licences have the names readers know', () => {
  for (const [address, name] of Object.entries(names)) assert.equal(licenseName(address), name);
});

test('an unknown licence is named by its host, and nothing is made of hostile paths', () => {
  assert.equal(licenseName('https://www.springer.com/tdm'), 'springer.com');
  assert.equal(
    licenseName('https://creativecommons.org/licenses/constructor<b>/4.0/'),
    'creativecommons.org',
  );
  assert.equal(
    licenseName('https://creativecommons.org/publicdomain/constructor/'),
    'creativecommons.org',
  );
  assert.equal(licenseName('https://creativecommons.org/'), 'creativecommons.org');
  assert.equal(licenseName('https://arxiv.org/licenses/constructor/'), 'arxiv.org');
  assert.equal(licenseName('no address'), 'no address');
});
