import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { createPaperAuthors, type PaperAuthors } from './paper-authors.ts';

const authorsOf = (record: Parameters<typeof samplePaper>[1]): PaperAuthors => {
  const paper = samplePaper('p', record);
  return createPaperAuthors(sampleArchive([paper], 1), paper, undefined);
};

test('affiliations are numbered by their first author, and each is named once', () => {
  const { names, affiliations } = authorsOf({
    authors: [
      { name: 'Ada Example', affiliation: 'Soup Institute' },
      'Bo Sample',
      { name: 'Cy Third', affiliation: 'Bread School' },
      { name: 'Di Fourth', affiliation: 'Soup Institute' },
    ],
  });
  assert.deepEqual(affiliations, ['Soup Institute', 'Bread School']);
  assert.deepEqual(
    names.map(({ affiliation }) => affiliation),
    [1, undefined, 2, 1],
  );
});

test('an affiliation that all share needs no numbers; one that some lack does', () => {
  const affiliation = 'Soup Institute';
  const shared = authorsOf({ authors: ['Ada', 'Bo'].map((name) => ({ name, affiliation })) });
  assert.deepEqual(shared.affiliations, [affiliation]);
  assert.ok(shared.names.every((name) => name.affiliation === undefined));
  const partly = authorsOf({ authors: [{ name: 'Ada', affiliation }, 'Bo'] });
  assert.deepEqual(
    partly.names.map((name) => name.affiliation),
    [1, undefined],
  );
});

test('names keep their order and lead to their pages, with iD and own page where known', () => {
  const { names, more } = authorsOf({
    authors: [
      { name: 'Zoë Last', orcid: '0000-0002-1825-0097', url: 'https://zoe.example.org/' },
      'Ada First',
    ],
  });
  assert.equal(more, undefined);
  assert.deepEqual(
    names.map(({ label, href }) => [label, href]),
    [
      ['Zoë Last', '/archive/authors/zoe-last/'],
      ['Ada First', '/archive/authors/ada-first/'],
    ],
  );
  assert.equal(names[0]?.orcid, 'https://orcid.org/0000-0002-1825-0097');
  assert.equal(names[0].page, 'https://zoe.example.org/');
});

test('where only the number of authors is known it stands for them', () => {
  const { names, more } = authorsOf({ authorCount: 6 });
  assert.deepEqual(names, []);
  assert.equal(more, '6 authors');
});

test('an open list says that there are more', () => {
  assert.equal(authorsOf({ authors: ['Ada First'], moreAuthors: true }).more, 'et al.');
});
