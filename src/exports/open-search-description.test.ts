import { DOMParser } from '@xmldom/xmldom';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive } from '../test/sample-archive.ts';
import { archiveToOpenSearch } from './open-search-description.ts';

const archive = sampleArchive([]);

test('a browser finds the address of the search with the place for the words', () => {
  const xml = archiveToOpenSearch(archive);
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const [search, self] = [...document.getElementsByTagName('Url')];
  assert.equal(
    search?.getAttribute('template'),
    'https://papers.example.org/archive/search/?q={searchTerms}',
  );
  assert.equal(self?.getAttribute('rel'), 'self');
  assert.equal(document.getElementsByTagName('ShortName')[0]?.textContent, 'Sample Papers');
  const [image] = document.getElementsByTagName('Image');
  assert.equal(image?.textContent, 'https://papers.example.org/archive/icon-64.png');
  assert.equal(image.getAttribute('type'), 'image/png');
  // The format has no method of a request; only an extension of it has.
  assert.equal(search.hasAttribute('method'), false);
});

test('a long title with signs of XML is cut and escaped', () => {
  const config = { ...archive.config, title: 'Papers <of> a & very long name' };
  const xml = archiveToOpenSearch({ ...archive, config });
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const name = document.getElementsByTagName('ShortName')[0]?.textContent ?? '';
  assert.ok(name.startsWith('Papers <of> a &'));
  assert.ok([...name].length <= 16);
});
