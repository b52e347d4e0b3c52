import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCard } from '../../views/card/card.ts';
import { citationToOpenUrl } from '../../bibliography/write/citation-to-openurl.ts';
import { createCitation } from '../../views/paper/create-citation.ts';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { cardToOpenUrl } from './card-to-openurl.ts';
import { doiToOpenUrl, doiAmong } from './offer-cards.ts';

const papers = [
  samplePaper('a-slug', { authors: ['Ada Lovelace', 'Ludwig van Beethoven', 'Gemini Team'] }),
  samplePaper('on-tests', { title: 'On $R^2$', venue: { name: 'NeurIPS', pages: '1-12' } }),
];

for (const paper of papers) {
  test(`the card of ${paper.id}, which has no DOI, says what its citation says`, () => {
    const archive = sampleArchive(papers);
    const openUrl = cardToOpenUrl(createCard(archive, paper));
    assert.equal(openUrl, citationToOpenUrl(createCitation(archive, paper)));
  });
}

for (const [paper, doi, type] of [
  [samplePaper('2606.00001', { arxiv: '2606.00001' }), '10.48550/arXiv.2606.00001', 'preprint'],
  [
    samplePaper('hep-ex-0703001', { arxiv: 'hep-ex/0703001' }),
    '10.48550/arXiv.hep-ex/0703001',
    'preprint',
  ],
  [samplePaper('with-doi', { doi: '10.5555/a' }), '10.5555/a', null],
  [samplePaper('2606.00002', { arxiv: '2606.00002', doi: '10.5555/b' }), '10.5555/b', null],
] as const) {
  test(`the card of ${paper.id} has identifiers of which the browser makes an OpenURL`, () => {
    const card = createCard(sampleArchive([paper]), paper);
    assert.equal(cardToOpenUrl(card), undefined);
    assert.equal(doiAmong(card.ids), doi);
    const fields = new URLSearchParams(doiToOpenUrl(doi, 'On R² & more'));
    assert.equal(fields.get('rft_id'), `info:doi/${doi}`);
    assert.equal(fields.get('rft.title'), 'On R² & more');
    assert.equal(fields.get('rft.type'), type);
  });
}

test('an identifier that is neither DOI nor arXiv number gives none', () => {
  assert.equal(doiAmong(['a-slug', 'an-earlier-slug', '2019-report']), undefined);
});
