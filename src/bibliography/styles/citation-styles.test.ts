import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Citation } from '../citation.ts';
import { sampleCitation, sampleNames } from '../../test/sample-citation.ts';
import { createAuthor } from '../create-author.ts';
import { citationStyles } from './citation-styles.ts';
import { citationToAcm } from './citation-to-acm.ts';

/** The lines follow the manuals of the styles, by hand, in this order. */
type Lines = readonly [apa: string, ieee: string, acm: string, chicago: string];

function check(citation: Citation, lines: Lines): void {
  assert.deepEqual(
    citationStyles.map(({ write }) => write(citation, {})),
    lines,
  );
}

const journal = {
  name: 'Journal of Tests',
  volume: '7',
  pages: '1-12',
};
const conference = {
  name: 'Proceedings of the 5th Conference on Tests',
  volume: undefined,
  pages: '1–12',
};
const arxiv = 'https://arxiv.org/abs/2606.00001';

describe('what is cited', () => {
  test('a preprint', () => {
    check(sampleCitation({ title: 'On tests' }), [
      `Lovelace, A. (2026). On tests (arXiv:2606.00001). arXiv. ${arxiv}`,
      'A. Lovelace, “On tests,” 2026, arXiv:2606.00001.',
      `Ada Lovelace. 2026. On tests. arXiv:2606.00001. Retrieved from ${arxiv}`,
      `Lovelace, Ada. 2026. “On tests.” Preprint, arXiv, June 10. ${arxiv}.`,
    ]);
  });

  test('a preprint with a DOI that is not of arXiv', () => {
    check(sampleCitation({ title: 'On tests', doi: '10.1000/abc', published: '2026-06' }), [
      'Lovelace, A. (2026). On tests (arXiv:2606.00001). arXiv. https://doi.org/10.1000/abc',
      'A. Lovelace, “On tests,” 2026, arXiv:2606.00001, doi: 10.1000/abc.',
      'Ada Lovelace. 2026. On tests. arXiv:2606.00001. https://doi.org/10.1000/abc',
      'Lovelace, Ada. 2026. “On tests.” Preprint, arXiv, June. https://doi.org/10.1000/abc.',
    ]);
  });

  test('an article in a journal', () => {
    check(sampleCitation({ title: 'On tests', venue: journal, doi: '10.1000/abc' }), [
      'Lovelace, A. (2026). On tests. Journal of Tests, 7, 1–12. https://doi.org/10.1000/abc',
      'A. Lovelace, “On tests,” Journal of Tests, vol. 7, pp. 1–12, 2026, doi: 10.1000/abc.',
      'Ada Lovelace. 2026. On tests. Journal of Tests 7 (2026), 1–12. https://doi.org/10.1000/abc',
      'Lovelace, Ada. 2026. “On tests.” Journal of Tests 7: 1–12. https://doi.org/10.1000/abc.',
    ]);
  });

  test('an article of which only the journal is known', () => {
    const venue = { ...journal, volume: undefined, pages: undefined };
    check(sampleCitation({ title: 'On tests', venue, arxiv: undefined, pdf: undefined }), [
      'Lovelace, A. (2026). On tests. Journal of Tests. https://papers.example.org/papers/2606.00001/',
      'A. Lovelace, “On tests,” Journal of Tests, 2026. [Online]. Available: https://papers.example.org/papers/2606.00001/',
      'Ada Lovelace. 2026. On tests. Journal of Tests (2026). Retrieved from https://papers.example.org/papers/2606.00001/',
      'Lovelace, Ada. 2026. “On tests.” Journal of Tests. https://papers.example.org/papers/2606.00001/.',
    ]);
  });

  test('a paper of a conference', () => {
    check(
      sampleCitation({
        title: 'On tests',
        venue: conference,
        publisher: 'Sample Press',
        doi: '10.1000/abc',
      }),
      [
        'Lovelace, A. (2026). On tests. In Proceedings of the 5th Conference on Tests (pp. 1–12). Sample Press. https://doi.org/10.1000/abc',
        'A. Lovelace, “On tests,” in Proceedings of the 5th Conference on Tests, 2026, pp. 1–12, doi: 10.1000/abc.',
        'Ada Lovelace. 2026. On tests. In Proceedings of the 5th Conference on Tests. Sample Press, 1–12. https://doi.org/10.1000/abc',
        'Lovelace, Ada. 2026. “On tests.” In Proceedings of the 5th Conference on Tests, 1–12. Sample Press. https://doi.org/10.1000/abc.',
      ],
    );
  });

  test('a paper of a conference in volumes, on one page, without DOI', () => {
    const venue = {
      name: 'Advances in Neural Information Processing Systems',
      volume: '30',
      pages: '5998',
    };
    const publisher = 'Curran Associates, Inc.';
    check(sampleCitation({ title: 'On tests', venue, publisher }), [
      `Lovelace, A. (2026). On tests. In Advances in Neural Information Processing Systems (Vol. 30, p. 5998). Curran Associates, Inc. ${arxiv}`,
      `A. Lovelace, “On tests,” in Advances in Neural Information Processing Systems, vol. 30, 2026, p. 5998. [Online]. Available: ${arxiv}`,
      `Ada Lovelace. 2026. On tests. In Advances in Neural Information Processing Systems, Vol. 30. Curran Associates, Inc., 5998. Retrieved from ${arxiv}`,
      `Lovelace, Ada. 2026. “On tests.” In Advances in Neural Information Processing Systems, vol. 30, 5998. Curran Associates, Inc. ${arxiv}.`,
    ]);
  });

  const book = { name: 'Tests in Practice', volume: '3', pages: '5-9' };
  const published = { title: 'On tests', doi: '10.1000/abc', publisher: 'Sample Press' };

  test('an article with an issue and a number in place of pages', () => {
    const venue = { ...journal, pages: undefined };
    check(sampleCitation({ ...published, venue, number: '2', articleNumber: 'e17' }), [
      'Lovelace, A. (2026). On tests. Journal of Tests, 7(2), Article e17. https://doi.org/10.1000/abc',
      'A. Lovelace, “On tests,” Journal of Tests, vol. 7, no. 2, Art. no. e17, 2026, doi: 10.1000/abc.',
      'Ada Lovelace. 2026. On tests. Journal of Tests 7, 2, Article e17 (2026). https://doi.org/10.1000/abc',
      'Lovelace, Ada. 2026. “On tests.” Journal of Tests 7 (2): e17. https://doi.org/10.1000/abc.',
    ]);
  });

  test('a chapter of an edited book', () => {
    const editors = ['Grace Hopper', 'Soup Institute'].map(createAuthor);
    check(sampleCitation({ ...published, type: 'chapter', venue: book, editors }), [
      'Lovelace, A. (2026). On tests. In G. Hopper & Soup Institute (Eds.), Tests in Practice (Vol. 3, pp. 5–9). Sample Press. https://doi.org/10.1000/abc',
      'A. Lovelace, “On tests,” in Tests in Practice, vol. 3, G. Hopper and Soup Institute, Eds. Sample Press, 2026, pp. 5–9, doi: 10.1000/abc.',
      'Ada Lovelace. 2026. On tests. In Tests in Practice, Vol. 3, Grace Hopper and Soup Institute (Eds.). Sample Press, 5–9. https://doi.org/10.1000/abc',
      'Lovelace, Ada. 2026. “On tests.” In Tests in Practice, edited by Grace Hopper and Soup Institute, vol. 3, 5–9. Sample Press. https://doi.org/10.1000/abc.',
    ]);
  });

  test('a book, and a book that only has an editor', () => {
    check(sampleCitation({ ...published, type: 'book' }), [
      'Lovelace, A. (2026). On tests. Sample Press. https://doi.org/10.1000/abc',
      'A. Lovelace, On tests. Sample Press, 2026, doi: 10.1000/abc.',
      'Ada Lovelace. 2026. On tests. Sample Press. https://doi.org/10.1000/abc',
      'Lovelace, Ada. 2026. On tests. Sample Press. https://doi.org/10.1000/abc.',
    ]);
    const editors = [createAuthor('Grace Hopper')];
    check(sampleCitation({ ...published, type: 'book', editors }, []), [
      'Hopper, G. (Ed.). (2026). On tests. Sample Press. https://doi.org/10.1000/abc',
      'G. Hopper, Ed., On tests. Sample Press, 2026, doi: 10.1000/abc.',
      'Grace Hopper (Ed.). 2026. On tests. Sample Press. https://doi.org/10.1000/abc',
      'Hopper, Grace, ed. 2026. On tests. Sample Press. https://doi.org/10.1000/abc.',
    ]);
  });

  test('a thesis', () => {
    const thesis = {
      type: 'thesis',
      genre: 'PhD thesis',
      publisher: 'University of Soup',
    } as const;
    check(sampleCitation({ ...published, ...thesis }), [
      'Lovelace, A. (2026). On tests [PhD thesis, University of Soup]. https://doi.org/10.1000/abc',
      'A. Lovelace, “On tests,” PhD thesis, University of Soup, 2026, doi: 10.1000/abc.',
      'Ada Lovelace. 2026. On tests. PhD thesis. University of Soup. https://doi.org/10.1000/abc',
      'Lovelace, Ada. 2026. “On tests.” PhD thesis, University of Soup. https://doi.org/10.1000/abc.',
    ]);
  });

  test('a report', () => {
    const report = { type: 'report', number: '12', publisher: 'Institute of Soup' } as const;
    check(sampleCitation({ ...published, ...report }), [
      'Lovelace, A. (2026). On tests (Report No. 12). Institute of Soup. https://doi.org/10.1000/abc',
      'A. Lovelace, “On tests,” Institute of Soup, Rep. 12, 2026, doi: 10.1000/abc.',
      'Ada Lovelace. 2026. On tests. Report 12. Institute of Soup. https://doi.org/10.1000/abc',
      'Lovelace, Ada. 2026. On tests. Report 12. Institute of Soup. https://doi.org/10.1000/abc.',
    ]);
  });

  test('a data set', () => {
    check(sampleCitation({ ...published, type: 'dataset' }), [
      'Lovelace, A. (2026). On tests [Data set]. Sample Press. https://doi.org/10.1000/abc',
      'A. Lovelace, “On tests,” Sample Press, 2026, doi: 10.1000/abc.',
      'Ada Lovelace. 2026. On tests. Sample Press. https://doi.org/10.1000/abc',
      'Lovelace, Ada. 2026. “On tests.” Sample Press. https://doi.org/10.1000/abc.',
    ]);
  });

  test('a paper of which neither authors nor date nor place are known', () => {
    const nothing = { published: undefined, arxiv: undefined, url: undefined, pdf: undefined };
    check(sampleCitation({ title: 'On tests', ...nothing }, []), [
      'On tests. (n.d.).',
      '“On tests.”',
      'On tests. [n. d.].',
      '“On tests.” n.d.',
    ]);
  });

  test('a preprint without authors or date', () => {
    check(sampleCitation({ title: 'On tests', authorCount: 6, published: undefined }, []), [
      `On tests (arXiv:2606.00001). (n.d.). arXiv. ${arxiv}`,
      '“On tests,” arXiv:2606.00001.',
      `On tests. [n. d.]. arXiv:2606.00001. Retrieved from ${arxiv}`,
      `“On tests.” n.d. Preprint, arXiv. ${arxiv}.`,
    ]);
  });
});

/** The part before the title, of preprints. */
const names: Readonly<Record<string, readonly [readonly string[], ...Lines]>> = {
  'two people': [
    ['Ada Lovelace', 'Alan M. Turing'],
    'Lovelace, A., & Turing, A. M. (2026).',
    'A. Lovelace and A. M. Turing,',
    'Ada Lovelace and Alan M. Turing. 2026.',
    'Lovelace, Ada, and Alan M. Turing. 2026.',
  ],
  'three people': [
    ['Ada Lovelace', 'Alan Turing', 'Grace Hopper'],
    'Lovelace, A., Turing, A., & Hopper, G. (2026).',
    'A. Lovelace, A. Turing, and G. Hopper,',
    'Ada Lovelace, Alan Turing, and Grace Hopper. 2026.',
    'Lovelace, Ada, Alan Turing, and Grace Hopper. 2026.',
  ],
  'eight people': [
    sampleNames(8),
    'Familya, G., Familyb, G., Familyc, G., Familyd, G., Familye, G., Familyf, G., Familyg, G., & Familyh, G. (2026).',
    'G. Familya et al.,',
    'Givena Familya, Givenb Familyb, Givenc Familyc, Givend Familyd, Givene Familye, Givenf Familyf, Giveng Familyg, and Givenh Familyh. 2026.',
    'Familya, Givena, Givenb Familyb, Givenc Familyc, et al. 2026.',
  ],
  'suffixes, first and last': [
    ['Martin Luther King, Jr.', 'Hal Daumé III'],
    'King, M. L., Jr., & Daumé, H., III. (2026).',
    'M. L. King, Jr., and H. Daumé, III,',
    'Martin Luther King Jr. and Hal Daumé III. 2026.',
    'King, Martin Luther, Jr., and Hal Daumé III. 2026.',
  ],
  'particles and hyphens': [
    ['Ludwig van Beethoven', 'Jean-Pierre Serre', 'J.R.R. Tolkien', 'Blaise Aguera y Arcas'],
    'van Beethoven, L., Serre, J.-P., Tolkien, J. R. R., & Aguera y Arcas, B. (2026).',
    'L. van Beethoven, J.-P. Serre, J. R. R. Tolkien, and B. Aguera y Arcas,',
    'Ludwig van Beethoven, Jean-Pierre Serre, J.R.R. Tolkien, and Blaise Aguera y Arcas. 2026.',
    'van Beethoven, Ludwig, Jean-Pierre Serre, J.R.R. Tolkien, and Blaise Aguera y Arcas. 2026.',
  ],
  'a collaboration alone': [
    ['The ATLAS Collaboration'],
    'The ATLAS Collaboration. (2026).',
    'The ATLAS Collaboration,',
    'The ATLAS Collaboration. 2026.',
    'The ATLAS Collaboration. 2026.',
  ],
  'a collaboration and a person': [
    ['Gemini Team', 'Ada Lovelace'],
    'Gemini Team, & Lovelace, A. (2026).',
    'Gemini Team and A. Lovelace,',
    'Gemini Team and Ada Lovelace. 2026.',
    'Gemini Team and Ada Lovelace. 2026.',
  ],
  'a single name and a name in its own order': [
    ['Plato', '山田 太郎', 'Ángel Ñandú'],
    'Plato, 山田 太郎, & Ñandú, Á. (2026).',
    'Plato, 山田 太郎, and Á. Ñandú,',
    'Plato, 山田 太郎, and Ángel Ñandú. 2026.',
    'Plato, 山田 太郎, and Ángel Ñandú. 2026.',
  ],
};

describe('who is cited', () => {
  for (const [kind, [authors, ...lines]] of Object.entries(names)) {
    test(kind, () => {
      const citation = sampleCitation({ title: 'Tests' }, authors);
      const heads = citationStyles.map(({ write }) => write(citation, {}).split(/ “?Tests/)[0]);
      assert.deepEqual(heads, lines);
    });
  }

  test('an open list of authors', () => {
    const heads = (people: readonly string[]) => {
      const citation = sampleCitation({ title: 'Tests', hasMoreAuthors: true }, people);
      return citationStyles.map(({ write }) => write(citation, {}).split(/ “?Tests/)[0]);
    };
    assert.deepEqual(heads(['Ada Lovelace']), [
      'Lovelace, A., et al. (2026).',
      'A. Lovelace et al.,',
      'Ada Lovelace et al. 2026.',
      'Lovelace, Ada, et al. 2026.',
    ]);
    assert.deepEqual(heads(['Ada Lovelace', 'Plato']), [
      'Lovelace, A., Plato, et al. (2026).',
      'A. Lovelace, Plato, et al.,',
      'Ada Lovelace, Plato, et al. 2026.',
      'Lovelace, Ada, Plato, et al. 2026.',
    ]);
  });

  test('a name with the family name first stays as it is', () => {
    const authors = [{ name: '李世民', family: '李', given: '世民' }];
    const citation = sampleCitation({ title: 'Tests', authors });
    for (const { write } of citationStyles) assert.ok(write(citation, {}).startsWith('李世民'));
  });

  const counts: readonly (readonly [number, apa: RegExp, ieee: RegExp, chicago: RegExp])[] = [
    [
      6,
      /Familye, G\., & Familyf, G\. \(/,
      /^G\. Familya, .*, and G\. Familyf, “/,
      /, and Givenf Familyf\. 2026/,
    ],
    [
      7,
      /Familyf, G\., & Familyg, G\. \(/,
      /^G\. Familya et al\., “/,
      /^Familya, Givena, Givenb Familyb, Givenc Familyc, et al\. 2026/,
    ],
    [
      20,
      /Familybi, G\., & Familybj, G\. \(/,
      /^G\. Familya et al\., “/,
      /Givenc Familyc, et al\. 2026/,
    ],
    [
      21,
      /Familybi, G\., \. \. \. Familyca, G\. \(/,
      /^G\. Familya et al\., “/,
      /Givenc Familyc, et al\. 2026/,
    ],
    [
      600,
      /Familybi, G\., \. \. \. Familyfjj, G\. \(/,
      /^G\. Familya et al\., “/,
      /Givenc Familyc, et al\. 2026/,
    ],
  ];
  for (const [count, apa, ieee, chicago] of counts) {
    test(`${String(count)} people`, () => {
      const citation = sampleCitation({}, sampleNames(count));
      const lines = citationStyles.map(({ write }) => write(citation, {}));
      assert.match(lines[0] ?? '', apa);
      assert.match(lines[1] ?? '', ieee);
      assert.equal((lines[2] ?? '').split('. 2026. ')[0]?.split(', ').length, count);
      assert.match(lines[3] ?? '', chicago);
    });
  }

  test('of very many names ACM may be given the first, as of BibTeX with others', () => {
    const head = (most: number) =>
      citationToAcm(sampleCitation({}, sampleNames(600)), { maxAuthors: most }).split(' 2026')[0];
    assert.equal(head(2), 'Givena Familya, Givenb Familyb, et al.');
    assert.equal(head(1), 'Givena Familya et al.');
  });

  test('a suffix before et al. stands between commas', () => {
    const citation = sampleCitation({}, ['Martin Luther King, Jr.', ...sampleNames(7)]);
    const [, ieee] = citationStyles.map(({ write }) => write(citation, {}));
    assert.match(ieee ?? '', /^M\. L\. King, Jr\., et al\., “/);
  });
});

const titles: Readonly<Record<string, readonly [string, ...Lines]>> = {
  'a question': [
    'Why test?',
    'Why test? (arXiv',
    '“Why test?” 2026',
    'Why test? arXiv:',
    '“Why test?” Preprint',
  ],
  'an exclamation': ['Test!', 'Test! (arXiv', '“Test!” 2026', 'Test! arXiv:', '“Test!” Preprint'],
  'a full stop of its own': [
    'Test it.',
    'Test it. (arXiv',
    '“Test it,” 2026',
    'Test it. arXiv:',
    '“Test it.” Preprint',
  ],
  'an abbreviation': [
    'Testing in the U.S.A.',
    'Testing in the U.S.A. (arXiv',
    '“Testing in the U.S.A.,” 2026',
    'Testing in the U.S.A. arXiv:',
    '“Testing in the U.S.A.” Preprint',
  ],
  'quotation marks of two kinds': [
    'Quantifying "all”',
    'Quantifying "all” (arXiv',
    '“Quantifying ‘all,’” 2026',
    'Quantifying "all”. arXiv:',
    '“Quantifying ‘all.’” Preprint',
  ],
  'quotation marks': [
    'The "best" test of “all”',
    'The "best" test of “all” (arXiv',
    '“The ‘best’ test of ‘all,’” 2026',
    'The "best" test of “all”. arXiv:',
    '“The ‘best’ test of ‘all.’” Preprint',
  ],
};

describe('titles that end with', () => {
  for (const [kind, [title, ...lines]] of Object.entries(titles)) {
    test(kind, () => {
      const citation = sampleCitation({ title });
      for (const [index, { write }] of citationStyles.entries())
        assert.ok(write(citation, {}).includes(lines[index] ?? ''), write(citation, {}));
    });
  }
});

test('every style gives one line and leaves nothing undefined, whatever a citation holds', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aB .?!"“”’,-–é九'), maxLength: 20 });
  const word = text.filter((each) => /[aBé九]/.test(each));
  const venue = fc.option(
    fc.record({
      name: word,
      volume: word,
      pages: word,
    }),
    { nil: undefined },
  );
  fc.assert(
    fc.property(
      text,
      venue,
      fc.array(word, { maxLength: 9 }),
      fc.option(word, { nil: undefined }),
      (title, place, people, publisher) => {
        const citation = sampleCitation({ title: `x${title}y`, venue: place, publisher }, people);
        for (const { write } of citationStyles) {
          const line = write(citation, {});
          assert.ok(!/\n|undefined/.test(line) && line.includes('2026'), line);
        }
      },
    ),
  );
});
