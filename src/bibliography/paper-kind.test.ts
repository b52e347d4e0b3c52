import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperTypes } from '../paper/paper-type.ts';
import { passedOverAs } from './paper-kind.ts';

test('papers, chapters, books, theses, reports, preprints and data sets are taken, and nothing else', () => {
  assert.equal(passedOverAs(undefined), undefined);
  assert.deepEqual(
    paperTypes.filter((type) => passedOverAs(type) === undefined),
    [
      ...['article', 'article-journal', 'article-magazine', 'book', 'chapter', 'classic'],
      ...['dataset', 'document', 'entry', 'entry-dictionary', 'entry-encyclopedia', 'manuscript'],
      ...['pamphlet', 'paper-conference', 'report', 'review', 'review-book', 'speech', 'thesis'],
    ],
  );
  assert.equal(passedOverAs('webpage'), 'a web page');
});
