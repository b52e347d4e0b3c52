import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImportedRecord } from '../imported-paper.ts';
import { bibtex } from './bibtex.ts';

/** Entries as a site or program writes them, and what must come out of each. */
const dialects: readonly (readonly [string, string, readonly Partial<ImportedRecord>[]])[] = [
  [
    'Scopus: commas in keys, and two entries with one key',
    `@ARTICLE{HarbourBoard,T2031,\nauthor={Kappa, K. and Mu, L.},\ntitle={Fog},\nyear={2031},\nsource={Scopus},\n}
@ARTICLE{Kappa20311,\nauthor={Kappa, K.},\ntitle={Rain},\nyear={2031},\n}
@ARTICLE{Kappa20311,\nauthor={Kappa, K.},\ntitle={Snow},\nyear={2031},\n}`,
    [
      { title: 'Fog', citationKey: undefined, authors: [{ name: 'K. Kappa' }, { name: 'L. Mu' }] },
      { title: 'Rain', citationKey: 'Kappa20311' },
      { title: 'Snow', citationKey: 'Kappa20311' },
    ],
  ],
  [
    'keys with blanks, several commas, parentheses, accents',
    `@misc{Harbour Board, T., 2031,\n title={Fog}, year=2031}
@misc{doi:10.1002/(SICI)10(98), title={Rain}, year=1998}
@misc{k{\\"o}nig31, title={Snow}, year=2031}`,
    [{ title: 'Fog' }, { citationKey: undefined }, { title: 'Snow', citationKey: undefined }],
  ],
  [
    'EndNote: no keys, and blank values',
    `\n\t@article{\n\t  author = {Kappa, K. and Mu, L.},\n\t  title = {Fog},\n\t  volume = ,\n\t  year = {2031}\n\t}
\t@article{\n\t  year = 2030,\n\t  title = {Rain}\n\t}`,
    [
      { title: 'Fog', published: '2031', authors: [{ name: 'K. Kappa' }, { name: 'L. Mu' }] },
      { title: 'Rain', published: '2030' },
    ],
  ],
  [
    'years with anything around them',
    [
      '2031b',
      '2031/2032',
      '[2031] \\copyright 2031',
      'c2031',
      '2031, in press',
      '2031/32',
      '{2031}?',
    ]
      .map((year) => `@misc{k, title={Fog}, year={${year}}}`)
      .join('\n'),
    Array.from({ length: 7 }, () => ({ published: '2031' })),
  ],
  [
    'ADS: macros of journals, names in braces, the number of an article as its page',
    `@ARTICLE{2031ApJ...521..602K,
       author = {{Kappa}, K. and {FOG Collaboration} and {de Mu}, L. and {et al.}},
        title = "{Fog of {FOG}}", journal = \\aap, year = 2031, month = aug, volume = {5},
          eid = {A12}, pages = {A12}, adsurl = {https://ui.adsabs.harvard.edu/abs/2031A} }`,
    [
      {
        title: 'Fog of FOG',
        authors: [
          { name: 'K. Kappa' },
          { name: 'FOG Collaboration', isGroup: true },
          { name: 'L. de Mu' },
        ],
        moreAuthors: true,
        venue: { name: 'Astronomy and Astrophysics', volume: '5' },
        articleNumber: 'A12',
        url: 'https://ui.adsabs.harvard.edu/abs/2031A',
      },
    ],
  ],
  [
    'APS: an accent for math and one for text, an article number',
    `@article{PhysFog.4.R9, title = {Fog}, author = {\\ifmmode \\check{C}\\else \\v{C}\\fi{}apek, K. and Ku\\ifmmode \\acute{s}\\else \\'{s}\\fi{}, L.},
  journal = {Phys. Fog}, issue = {2}, eid = {012345}, numpages = {9}, year = {2031}, month = {Feb}, doi = {10.5555/PhysFog.4.R9}}`,
    [
      {
        authors: [{ name: 'K. Čapek' }, { name: 'L. Kuś' }],
        number: '2',
        articleNumber: '012345',
        published: '2031-02',
        url: undefined,
      },
    ],
  ],
  [
    'IEEE: blank fields, tags in the abstract, family names in braces',
    `@INPROCEEDINGS{88, author={K. {van der Kappa} and L. {Mu Nu}}, booktitle={2031 Conference on Fog},
  title={Fog}, year={2031}, volume={}, number={}, pages={1-1}, keywords={Fog;Rain}, month={May},}`,
    [
      {
        authors: [{ name: 'K. van der Kappa' }, { name: 'L. Mu Nu', family: 'Mu Nu' }],
        number: undefined,
        venue: { name: '2031 Conference on Fog', pages: '1' },
        keywords: ['Fog', 'Rain'],
        type: 'paper-conference',
      },
    ],
  ],
  [
    'ACM, MDPI: article numbers',
    `@article{10.5555/33, title={Fog}, journal={Proc. ACM Fog}, volume=4, number={FOG}, articleno={12}, year=2031}
@Article{fog10, TITLE={Rain}, JOURNAL={Fog}, NUMBER={5}, ARTICLE-NUMBER={786}, YEAR={2031}, URL={https://www.example.org/10/5/786}}`,
    [
      { number: 'FOG', articleNumber: '12' },
      { number: '5', articleNumber: '786', url: 'https://www.example.org/10/5/786' },
    ],
  ],
  [
    'MathSciNet: the journal in full',
    `@article {MR31, AUTHOR = {Kappa, Kai}, TITLE = {Fog in {$L\\sp 2$}}, JOURNAL = {Fog Res.}, FJOURNAL = {Fog Research}, YEAR = {2031}, MRNUMBER = {31}}`,
    [{ venue: { name: 'Fog Research' }, title: 'Fog in $L\\sp 2$' }],
  ],
  [
    'DBLP: the numbers of people with one name',
    `@inproceedings{DBLP:conf/fog/Mu31, author = {Lee Mu 0001 and\n Kai Kappa 0026 and\n Ona Nu}, title = {Fog}, booktitle = {{FOG}}, publisher = {{ACM}}, year = {2031}, doi = {10.5555/978-3\\_12}, url = {https://doi.org/10.5555/978-3\\_12}}`,
    [
      {
        authors: [{ name: 'Lee Mu' }, { name: 'Kai Kappa' }, { name: 'Ona Nu' }],
        citationKey: 'DBLP:conf/fog/Mu31',
        doi: '10.5555/978-3_12',
        url: undefined,
      },
    ],
  ],
  [
    'PMLR: the only volume speaks for its papers',
    `@Proceedings{FOG-2031, booktitle = {Proceedings of Fog}, editor = {Eve Nu}, volume = {100}, year = {2031}, start = {2031-10-30}}
@InProceedings{kappa31, title = {Fog}, author = {Kai Kappa}, pages = {1--10}}`,
    [
      {
        published: '2031',
        venue: { name: 'Proceedings of Fog', volume: '100', pages: '1–10' },
        editors: [{ name: 'Eve Nu' }],
      },
    ],
  ],
  [
    'BibLaTeX: data of several entries, sets, issues of journals',
    `@xdata{press, publisher={Fog Press}} @xdata{common, date={2031-05}, xdata={press}}
@inproceedings{a, title={Fog}, xdata={common, none}, booktitle={On Fog}}
@set{s, entryset={a,b}}
@periodical{p, title={Fog Research}, date={2031}}
@article{b, title={Rain}, crossref={p}}`,
    [
      { published: '2031-05', publisher: 'Fog Press' },
      { published: '2031', venue: { name: 'Fog Research' } },
    ],
  ],
  [
    'Crossref: tags hidden in TeX',
    `@article{a, title={$\\less$p$\\greater$Fog:~$\\less$i$\\greater$of$\\less$/i$\\greater$ H$\\less$sub$\\greater$2$\\less$/sub$\\greater$O$\\less$/p$\\greater$}, year=2031, journal={Fog {\\&} Rain}}
@article{b, title={On {\\textless}i{\\textgreater}fog{\\textless}/i{\\textgreater} and <mml:math><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math>}, year=2031}`,
    [{ title: 'Fog: of $H_{2}$O', venue: { name: 'Fog & Rain' } }, {}],
  ],
  [
    'groups and people in braces',
    `@misc{a, title={Fog}, year=2031, author={{{Harbour Board}} and {FogAI} and {Plato} and World Fog Organization and Fog Foundation Inc. and {K. Kappa} and Kappa, Kai}}`,
    [
      {
        authors: [
          { name: 'Harbour Board', isGroup: true },
          { name: 'FogAI', isGroup: true },
          { name: 'Plato' },
          { name: 'World Fog Organization', isGroup: true },
          { name: 'Fog Foundation Inc.', isGroup: true },
          { name: 'K. Kappa' },
          { name: 'Kai Kappa' },
        ],
      },
    ],
  ],
  [
    'lists of names with semicolons or commas, and open ones',
    `@misc{a, title={Fog}, year=2031, author={Kappa, Kai; Mu, Lee}}
@misc{b, title={Rain}, year=2031, author={Kappa, K., Mu, L. M., Nu, O.}}
@misc{c, title={Snow}, year=2031, author={Kappa, Kai and Mu, Lee et al.}}`,
    [
      { authors: [{ name: 'Kai Kappa' }, { name: 'Lee Mu' }], moreAuthors: undefined },
      { authors: [{ name: 'K. Kappa' }, { name: 'L. M. Mu' }, { name: 'O. Nu' }] },
      { authors: [{ name: 'Kai Kappa' }, { name: 'Lee Mu' }], moreAuthors: true },
    ],
  ],
  [
    'names with the family name first, and names that show another family name than theirs',
    `@misc{a, title={雾}, year=2031, author={李, 世民 and 山田, 太郎 and García Mu, Ana and {Núñez de Nu}, Ona}}`,
    [
      {
        authors: [
          { name: '李世民', family: '李' },
          { name: '山田太郎', family: '山田' },
          { name: 'Ana García Mu', family: 'García Mu' },
          { name: 'Ona Núñez de Nu', family: 'Núñez de Nu' },
        ],
      },
    ],
  ],
  [
    'addresses through TeX',
    [
      'doi={10.5555/a{\\_}1}, url={http://x.example.org/a{\\_}b.pdf}',
      'url={http://x.example.org/{\\textasciitilde}mu/p.pdf}',
      'url={http://x.example.org/\\~{}mu/p.pdf}',
      'url={http://x.example.org/$\\sim$mu/p.pdf}',
      'howpublished={\\url{http://x.example.org/p.pdf}}',
      'url={https://x.example.org/i?a=1\\&b=2\\%20c}',
      'note={Available at \\url{https://x.example.org/fog}.}',
    ]
      .map((fields) => `@misc{k, title={Fog}, year=2031, ${fields}}`)
      .join('\n'),
    [
      { doi: '10.5555/a_1', pdf: 'http://x.example.org/a_b.pdf' },
      { pdf: 'http://x.example.org/~mu/p.pdf' },
      { pdf: 'http://x.example.org/~mu/p.pdf' },
      { pdf: 'http://x.example.org/~mu/p.pdf' },
      { pdf: 'http://x.example.org/p.pdf' },
      { url: 'https://x.example.org/i?a=1&b=2%20c' },
      { url: 'https://x.example.org/fog' },
    ],
  ],
  [
    'addresses of identifiers, catalogues and readers',
    [
      'url={https://openreview.net/forum?id=fog}, adsurl={https://ui.adsabs.harvard.edu/abs/1}',
      'url={https://openreview.net/pdf?id=fog}',
      'url={https://arxiv.org/abs/3101.00001}',
      'doi={10.5555/1}, url={https://www.scopus.com/inward/record.uri?eid=1}',
      'url={http://dx.doi.org/10.5555/2}',
      'url={javascript:alert(1)}',
    ]
      .map((fields) => `@misc{k, title={Fog}, year=2031, ${fields}}`)
      .join('\n'),
    [
      { url: 'https://openreview.net/forum?id=fog' },
      { url: undefined, pdf: 'https://openreview.net/pdf?id=fog' },
      { url: undefined, arxiv: '3101.00001' },
      { url: undefined, doi: '10.5555/1' },
      { url: undefined, doi: '10.5555/2' },
      { url: undefined, pdf: undefined },
    ],
  ],
  [
    'ranges of pages',
    ['C3-32--C3-35', '10 – 19', '431--456, 791--823', '17+', 'e14--e14', '12-19', 'iv--xi']
      .map((pages) => `@article{k, title={Fog}, year=2031, journal={Fog}, pages={${pages}}}`)
      .join('\n'),
    ['C3-32–C3-35', '10–19', '431–456, 791–823', '17+', 'e14', '12–19', 'iv–xi'].map((pages) => ({
      venue: { name: 'Fog', pages },
    })),
  ],
  [
    'types, kinds and publishers',
    `@phdthesis{a, title={Fog}, year=2031, author={Kappa, Kai}, school={Fog University}}
@thesis{b, title={Rain}, year=2031, type={mathesis}, institution={Rain University}}
@techreport{c, title={Snow}, year=2031, number={TR-7}, institution={Fog Institute}}
@incollection{d, title={Hail}, year=2031, booktitle={Weather}, number=3, publisher={Fog Press}, editor={Nu, Ona}}
@online{e, title={Wind}, date={2031}, eprint={3101.00001}, eprinttype={arxiv}}
@article{f, title={Dew}, year=2031, journal={arXiv preprint arXiv:3101.00002}}
@inproceedings{g, title={Ice}, year=2031, booktitle={On Ice}, organization={IEEE}}
@misc{h, title={Frost}, year=2031, howpublished={Preprint}}
@misc{i, title={Rime}, eprint={3101.00003}, archivePrefix={arXiv}}`,
    [
      { type: 'thesis', genre: 'PhD thesis', publisher: 'Fog University' },
      { type: 'thesis', genre: 'Master’s thesis', publisher: 'Rain University' },
      { type: 'report', genre: 'Technical report', number: 'TR-7', publisher: 'Fog Institute' },
      { type: 'chapter', number: undefined, publisher: 'Fog Press', editors: [{ name: 'Ona Nu' }] },
      { type: 'article', arxiv: '3101.00001' },
      { type: 'article', arxiv: '3101.00002', venue: undefined },
      { type: 'paper-conference', publisher: 'IEEE' },
      { type: undefined },
      { type: 'article', arxiv: '3101.00003' },
    ],
  ],
];

for (const [dialect, text, right] of dialects) {
  test(dialect, () => {
    assert.equal(bibtex.recognises(text), true);
    const { papers, problems } = bibtex.parse(text, { today: '2032-03-01' });
    assert.deepEqual(
      problems.filter(({ severity }) => severity !== 'note'),
      [],
    );
    assert.equal(papers.length, right.length);
    for (const [index, { record }] of papers.entries()) {
      const known = new Map<string, unknown>(Object.entries(record));
      const expected = right[index] ?? {};
      const found = Object.fromEntries(Object.keys(expected).map((key) => [key, known.get(key)]));
      assert.deepEqual(found, expected);
    }
  });
}

test('what is not a paper is named', () => {
  const { papers, problems } = bibtex.parse(
    '@online{a, title={Fog}, date={2031}} @software{b, title={Rain}} @periodical{c, title={Snow}}',
    { today: '2032-03-01' },
  );
  assert.deepEqual(papers, []);
  assert.deepEqual(
    problems.map(({ severity, record, message }) => [severity, record, message]),
    [
      ['note', 'Fog', 'is a web page, not a paper, and was passed over'],
      ['note', 'Rain', 'is a program, not a paper, and was passed over'],
      ['note', 'Snow', 'is a journal or an issue of one, not a paper, and was passed over'],
    ],
  );
});
