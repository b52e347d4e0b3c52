import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PaperInput } from '../../paper/schema.ts';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import type { MachineMetadata } from './machine-metadata.ts';
import { createPaperMetadata } from './paper-metadata.ts';

const metadataOf = (record: Partial<PaperInput>, abstract = 'Text.'): MachineMetadata => {
  const paper = samplePaper('2606.00001', record);
  return createPaperMetadata(sampleArchive([paper]), paper, abstract);
};
const tagsOf = (record: Partial<PaperInput>, prefix = 'citation_') =>
  metadataOf(record).tags.filter(([name]) => name.startsWith(prefix));
const valuesOf = (record: Partial<PaperInput>, name: string): readonly string[] =>
  metadataOf(record).tags.flatMap(([each, content]) => (each === name ? [content] : []));

describe('the tags of HighWire Press', () => {
  test('say all that Google Scholar and Zotero ask, each author followed by what belongs there', () => {
    const tags = tagsOf({
      title: 'On $R^2$ for \\$5',
      arxiv: '2606.00001',
      doi: '10.5555/a',
      authors: [
        { name: 'Ada Lovelace', affiliation: 'Institute of Soup', orcid: '0000-0002-1825-0097' },
        'Ludwig van Beethoven',
        'Sammy Davis Jr.',
        'Gemini Team',
      ],
      venue: { name: 'Journal of Tables', volume: '3', pages: '1--12' },
      publisher: 'Table Press',
      published: '2026-06-08',
      listed: '2026-06-10',
      tags: ['alpha'],
      keywords: ['soup; hot'],
    });
    assert.deepEqual(tags, [
      ['citation_title', 'On R² for $5'],
      ['citation_author', 'Lovelace, Ada'],
      ['citation_author_institution', 'Institute of Soup'],
      ['citation_author_orcid', 'https://orcid.org/0000-0002-1825-0097'],
      ['citation_author', 'van Beethoven, Ludwig'],
      ['citation_author', 'Davis Jr., Sammy'],
      ['citation_author', 'Gemini Team,'],
      ['citation_publication_date', '2026/06/08'],
      ['citation_journal_title', 'Journal of Tables'],
      ['citation_publisher', 'Table Press'],
      ['citation_volume', '3'],
      ['citation_firstpage', '1'],
      ['citation_lastpage', '12'],
      ['citation_doi', '10.5555/a'],
      ['citation_arxiv_id', '2606.00001'],
      ['citation_language', 'en'],
      ['citation_keywords', 'Alpha; soup, hot'],
      ['citation_pdf_url', 'https://arxiv.org/pdf/2606.00001'],
      ['citation_abstract', 'Text.'],
    ]);
  });

  test('name a conference as one', () => {
    const venue = { name: 'Proceedings of the Conference on Soup' };
    assert.deepEqual(valuesOf({ venue }, 'citation_conference_title'), [venue.name]);
    assert.deepEqual(valuesOf({ venue }, 'citation_journal_title'), []);
    assert.deepEqual(valuesOf({ venue }, 'z:itemType'), []);
  });

  test('tell a preprint from an article', () => {
    assert.deepEqual(valuesOf({ arxiv: '2606.00001' }, 'z:itemType'), ['preprint']);
  });

  test('give a preprint the number, repository and DOI by which Zotero keeps it', () => {
    for (const arxiv of ['2606.00001', 'hep-ex/0703001']) {
      assert.deepEqual(valuesOf({ arxiv }, 'citation_doi'), [`10.48550/arXiv.${arxiv}`]);
      assert.deepEqual(tagsOf({ arxiv }, 'z:'), [
        ['z:itemType', 'preprint'],
        ['z:repository', 'arXiv'],
        ['z:archiveID', `arXiv:${arxiv}`],
      ]);
    }
    assert.deepEqual(tagsOf({ doi: '10.5555/a' }, 'z:'), [['z:itemType', 'preprint']]);
  });

  test('tell what is no article by the names of their tags', () => {
    const place = (record: Partial<PaperInput>) =>
      metadataOf({ title: 'On tests', listed: undefined, published: '2026', ...record })
        .tags.filter(([name]) => /^z:|_(?:dissertation|technical|inbook|publisher|edit)/.test(name))
        .map(([name, content]) => [name.replace('citation_', ''), content]);
    assert.deepEqual(place({ type: 'thesis', publisher: 'Soup University' }), [
      ['dissertation_institution', 'Soup University'],
      ['z:itemType', 'thesis'],
    ]);
    assert.deepEqual(place({ type: 'report', publisher: 'Soup Institute', number: '12' }), [
      ['technical_report_institution', 'Soup Institute'],
      ['technical_report_number', '12'],
      ['z:itemType', 'report'],
    ]);
    const chapter = {
      type: 'chapter',
      venue: { name: 'A Book' },
      publisher: 'Soup Press',
    } as const;
    assert.deepEqual(place({ ...chapter, editors: ['Grace Hopper'] }), [
      ['inbook_title', 'A Book'],
      ['publisher', 'Soup Press'],
      ['editor', 'Hopper, Grace'],
    ]);
    assert.deepEqual(place({ type: 'book' }), [['z:itemType', 'book']]);
    assert.deepEqual(place({ type: 'dataset' }), [['z:itemType', 'dataset']]);
  });

  test('have the issue, and the number of an article in place of its first page', () => {
    const record = { venue: { name: 'Journal' }, number: '2', articleNumber: 'e17' };
    assert.deepEqual(valuesOf(record, 'citation_issue'), ['2']);
    assert.deepEqual(valuesOf(record, 'citation_firstpage'), ['e17']);
  });

  test('keep the arXiv number of an article, whose own DOI comes first', () => {
    const record = { arxiv: '2606.00001', venue: { name: 'NeurIPS' }, doi: '10.5555/a' };
    assert.deepEqual(valuesOf(record, 'citation_doi'), ['10.5555/a']);
    assert.deepEqual(tagsOf(record, 'z:'), [['z:extra', 'arXiv:2606.00001']]);
    const withSubject = { ...record, categories: ['cs.CL', 'cs.AI'] };
    assert.deepEqual(tagsOf(withSubject, 'z:'), [['z:extra', 'arXiv:2606.00001 [cs.CL]']]);
  });

  for (const [record, date] of [
    [{ arxiv: '2606.00001', listed: '2026-06-10' }, ['2026/06']],
    [{ published: '2019' }, ['2019']],
    [{ listed: '2026-06-10' }, []],
  ] as const) {
    test(`give the dates of ${JSON.stringify(record)} as exactly as they are known`, () => {
      assert.deepEqual(valuesOf(record, 'citation_publication_date'), date);
    });
  }

  test('leave the name of an only author whole where a comma would make two of it', () => {
    const only = (name: string) => valuesOf({ authors: [name] }, 'citation_author');
    assert.deepEqual(only('Laurens J. van der Maaten'), ['Laurens J. van der Maaten']);
    assert.deepEqual(only('Ludwig van Beethoven'), ['van Beethoven, Ludwig']);
    assert.deepEqual(only('Ann; Bob'), ['Bob, Ann,']);
  });

  test('name a hundred authors at most', () => {
    const authors = Array.from({ length: 3000 }, (_, number) => `Ann B${'c'.repeat(number % 9)}d`);
    assert.equal(valuesOf({ authors }, 'citation_author').length, 100);
  });

  test('are none for what is not known', () => {
    assert.deepEqual(
      metadataOf({ title: 'Bare', published: '2019' }, '').tags.map(([name]) => name),
      ['citation_title', 'citation_publication_date', 'citation_language', 'z:itemType'],
    );
  });
});
