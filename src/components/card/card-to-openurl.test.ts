import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCard } from '../../views/card/card.ts';
import { citationToOpenUrl } from '../../bibliography/write/citation-to-openurl.ts';
import { createCitation } from '../../views/paper/create-citation.ts';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { cardToOpenUrl } from './card-to-openurl.ts';

const papers = [
  samplePaper('2606.00001', { arxiv: '2606.00001', title: 'On $R^2$', authors: ['Ada Lovelace'] }),
  samplePaper('2606.00002', { arxiv: '2606.00002', published: '2026-05-31' }),
  samplePaper('with-doi', { doi: '10.5555/a', venue: { name: 'NeurIPS', pages: '1-12' } }),
  samplePaper('a-slug', { authors: ['Ada Lovelace', 'Ludwig van Beethoven', 'Gemini Team'] }),
];
const archive = sampleArchive(papers);

for (const paper of papers) {
  test(`the card of ${paper.id} says what its citation says`, () => {
    const citation = createCitation(archive, paper);
    const isFoundByDoi = (paper.doi ?? paper.arxiv) !== undefined;
    const expected = citationToOpenUrl({ ...citation, ...(isFoundByDoi ? { authors: [] } : {}) });
    const card = createCard(archive, paper);
    assert.equal(cardToOpenUrl(card), expected);
    assert.equal(cardToOpenUrl(card), expected);
  });
}

test('authors are named only where no DOI finds all of them', () => {
  const openUrls = papers.map((paper) => cardToOpenUrl(createCard(archive, paper)));
  assert.deepEqual(
    openUrls.map((openUrl) => new URLSearchParams(openUrl).getAll('rft.creator')),
    [[], [], [], ['Lovelace, Ada', 'van Beethoven, Ludwig', 'Gemini Team']],
  );
});
