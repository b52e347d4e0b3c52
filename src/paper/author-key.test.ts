import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../test/sample-archive.ts';
import { createCard } from '../views/card/card.ts';
import { hasAuthorPage } from '../archive/create-archive.ts';

const orcid = '0000-0002-1825-0097';
const otherOrcid = '0000-0001-5109-3700';

test('without people, whoever is written alike is one author', () => {
  const { authorKey } = sampleArchive([]);
  assert.equal(authorKey({ name: 'Ada B. Crane' }, 'a'), 'ada-b-crane');
});

test('variants are joined into the page of the person, under the name of the file', () => {
  const archive = sampleArchive(
    [samplePaper('a', { authors: ['Ada Crane'] }), samplePaper('b', { authors: ['A. CRANE'] })],
    9,
    { 'ada-crane': { name: 'Ada Crane', variants: ['A. Crane'] } },
  );
  assert.deepEqual([...archive.byAuthor.keys()], ['ada-crane']);
  assert.equal(hasAuthorPage(archive, 'ada-crane'), true);
  assert.deepEqual(
    archive.papers.map((paper) => createCard(archive, paper).authors),
    [
      [{ label: 'Ada Crane', href: '/archive/authors/ada-crane/' }],
      [{ label: 'A. CRANE', href: '/archive/authors/ada-crane/' }],
    ],
  );
});

test('namesakes are told apart by their papers, former identifiers included', () => {
  const { authorKey } = sampleArchive(
    [samplePaper('a', { aliases: ['former'] }), samplePaper('b'), samplePaper('c')],
    1,
    {
      'wei-wang-one': { name: 'Wei Wang', papers: ['former'] },
      'wei-wang-two': { name: 'Wei Wang', papers: ['b'] },
    },
  );
  const of = (id: string): string => authorKey({ name: 'Wei Wang' }, id);
  assert.deepEqual(['a', 'b', 'c'].map(of), ['wei-wang-one', 'wei-wang-two', 'wei-wang']);
});

test('a namesake without papers has all that nobody names', () => {
  const { authorKey } = sampleArchive([samplePaper('a'), samplePaper('b')], 1, {
    'wei-wang': { name: 'Wei Wang' },
    'wei-wang-two': { name: 'Wei Wang', papers: ['b'] },
  });
  const of = (id: string): string => authorKey({ name: 'Wei Wang' }, id);
  assert.deepEqual(['a', 'b'].map(of), ['wei-wang', 'wei-wang-two']);
});

test('an ORCID iD decides, for and against', () => {
  const { authorKey } = sampleArchive([samplePaper('a')], 1, {
    'the-first-wang': { name: 'Wei Wang', orcid },
  });
  const of = (name: string, id?: string): string => authorKey({ name, orcid: id }, 'a');
  assert.equal(of('W. Wang', orcid), 'the-first-wang');
  assert.equal(of('Wei Wang', otherOrcid), 'wei-wang');
  assert.equal(of('Wei Wang'), 'the-first-wang');
});

test('a name that every object has is nobody', () => {
  const archive = sampleArchive([samplePaper('a', { authors: ['Constructor'] })], 2, {
    'ada-crane': { name: 'Ada Crane' },
  });
  assert.equal(archive.authorKey({ name: 'Constructor' }, 'a'), 'constructor');
  assert.equal(hasAuthorPage(archive, 'constructor'), false);
});
