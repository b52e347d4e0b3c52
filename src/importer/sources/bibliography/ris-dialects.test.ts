import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImportedRecord } from '../imported-paper.ts';
import { ris } from './ris.ts';

/** Each record as a program or database writes it, and what must come out of it. */
const dialects: readonly (readonly [string, readonly string[], Partial<ImportedRecord>])[] = [
  [
    'Cochrane: two spaces behind the hyphen, a heading',
    [
      ...['Record #3 of 7', 'Provider: A Press', '', 'TY  -  JOUR', 'A1  -  Kappa, K'],
      ...['T1  -  Fog of harbours', 'JA  -  Fog Res', 'Y1  -  2031', 'LK  -  https://a.example/1'],
    ],
    { title: 'Fog of harbours', authors: [{ name: 'K Kappa' }], published: '2031' },
  ],
  [
    'a tab behind the hyphen, and no blank at all',
    ['TY  -\tJOUR', 'TI  -Fog', 'AU  -Kappa, Kai', 'PY  -2031'],
    { title: 'Fog', authors: [{ name: 'Kai Kappa' }], published: '2031' },
  ],
  [
    'a fuller DA',
    ['TY  - JOUR', 'TI  - Fog', 'PY  - 2030', 'DA  - 2031/02/01/'],
    { published: '2031-02-01' },
  ],
  [
    'a fuller Y1',
    ['TY  - JOUR', 'TI  - Fog', 'PY  - 2031', 'Y1  - 2031/02/01/'],
    { published: '2031-02-01' },
  ],
  [
    'the day of an export in DA',
    ['TY  - JOUR', 'TI  - Fog', 'PY  - 2011', 'DA  - 2031/02/01/'],
    { published: '2011' },
  ],
  [
    'Web of Science: a day without a year',
    ['TY  - JOUR', 'TI  - Fog', 'DA  - FEB 9', 'PY  - 2031'],
    { published: '2031-02-09' },
  ],
  [
    'Web of Science: two months without a year',
    ['TY  - JOUR', 'TI  - Fog', 'DA  - FEB-MAR', 'PY  - 2031'],
    { published: '2031-02' },
  ],
  [
    'a season without a year',
    ['TY  - JOUR', 'TI  - Fog', 'DA  - WIN', 'PY  - 2031'],
    { published: '2031' },
  ],
  [
    'EndNote: a date in words',
    ['TY  - JOUR', 'TI  - Fog', 'DA  - Mar 4', 'PY  - 2031//'],
    { published: '2031-03-04' },
  ],
  [
    'PubMed Central: the month as a word',
    ['TY  - JOUR', 'TI  - Fog', 'Y1  - 2031/Apr/01'],
    { published: '2031-04-01' },
  ],
  [
    'Scopus: semicolons, an article number, a number of citations',
    [
      ...[
        'TY  - JOUR',
        'TI  - Fog',
        'AU  - Kappa, K.K.; Mu, L.',
        'PY  - 2031',
        'T2  - Fog Research',
      ],
      ...[
        'J2  - Fog Res.',
        'VL  - 4',
        'IS  - 2',
        'C7  - 1234',
        'N1  - Cited By :12',
        'M3  - Article',
      ],
      ...['UR  - https://www.scopus.com/inward/record.uri?eid=2-s2.0-1', 'PB  - Fog Press'],
    ],
    {
      type: 'article-journal',
      authors: [{ name: 'K.K. Kappa' }, { name: 'L. Mu' }],
      venue: { name: 'Fog Research', volume: '4' },
      number: '2',
      articleNumber: '1234',
      publisher: 'Fog Press',
    },
  ],
  [
    'names in pairs of commas',
    ['TY  - JOUR', 'TI  - Fog', 'PY  - 2031', 'AU  - Kappa, K., van Mu, L.-P., Nu, O.'],
    { authors: [{ name: 'K. Kappa' }, { name: 'L.-P. van Mu' }, { name: 'O. Nu' }] },
  ],
  [
    'names in a sentence',
    ['TY  - JOUR', 'TI  - Fog', 'PY  - 2031', 'AU  - Kai Kappa, Lea van Mu, and Ona Nu'],
    { authors: [{ name: 'Kai Kappa' }, { name: 'Lea van Mu' }, { name: 'Ona Nu' }] },
  ],
  [
    'names as in PubMed',
    ['TY  - JOUR', 'TI  - Fog', 'PY  - 2031', 'AU  - Kappa KL', 'AU  - van Mu L Jr'],
    { authors: [{ name: 'KL Kappa' }, { name: 'L van Mu Jr' }] },
  ],
  [
    'a name on each line of one tag',
    ['TY  - JOUR', 'TI  - Fog', 'PY  - 2031', 'AU  - Kappa, Kai', '      Mu, Lea'],
    { authors: [{ name: 'Kai Kappa' }, { name: 'Lea Mu' }] },
  ],
  [
    'an open list',
    ['TY  - JOUR', 'TI  - Fog', 'PY  - 2031', 'AU  - Kappa, Kai', 'AU  - et al.'],
    { authors: [{ name: 'Kai Kappa' }], moreAuthors: true },
  ],
  [
    'a suffix in each place',
    ['TY  - JOUR', 'TI  - Fog', 'PY  - 2031', 'AU  - Kappa, Kai, III', 'AU  - Mu, Jr., Lea'],
    { authors: [{ name: 'Kai Kappa III' }, { name: 'Lea Mu Jr.' }] },
  ],
  [
    'Springer: JO before the full name',
    ['TY  - JOUR', 'TI  - Fog', 'PY  - 2031', 'JO  - Fog Res.', 'T2  - Fog Research', 'JA  - FR'],
    { venue: { name: 'Fog Research' } },
  ],
  [
    'EBSCO: the DOI in L3, a number as ID',
    [
      'TY  - JOUR',
      'ID  - 123456789',
      'T1  - Fog',
      'Y1  - 2031/02/01/',
      'L3  - https://doi.org/10.5555/FOG.3',
      'DP  - EBSCOhost',
    ],
    { doi: '10.5555/fog.3', published: '2031-02-01' },
  ],
  [
    'EBSCO: the DOI in a long note',
    [
      'TY  - JOUR',
      'TI  - Fog',
      'PY  - 2031',
      'N1  - Accession Number: 1; Kappa, Kai 1; DOI: 10.5555/fog.4; Issue Info: 2',
    ],
    { doi: '10.5555/fog.4' },
  ],
  [
    'a note about another DOI',
    ['TY  - JOUR', 'TI  - Fog', 'PY  - 2031', 'N1  - Erratum in doi: 10.5555/fog.5'],
    {},
  ],
  [
    'Embase: tags on one line',
    [
      'TY  - JOUR',
      'M3  - Article',
      'T1  - Fog',
      'Y1  - 2031',
      'DO  - 10.5555/fog.6     LK  - https://a.example/?id=doi:10.5555%2Ffog.6',
      'U2  - L1',
    ],
    { doi: '10.5555/fog.6' },
  ],
  [
    'a DOI with words behind it',
    [
      'TY  - JOUR',
      'TI  - Fog',
      'PY  - 2031',
      'DO  - https://dx.doi.org/10.5555/fog.7 (open access)',
    ],
    { doi: '10.5555/fog.7' },
  ],
  [
    'Mendeley and Zotero: a key',
    [
      'TY  - CHAP',
      'ID  - kappa_fog_2031',
      'TI  - Fog',
      'T2  - A Book of Weather',
      'A2  - Nu, Ona',
      'SP  - 12',
      'EP  - 19',
      'PY  - 2031',
    ],
    {
      type: 'chapter',
      citationKey: 'kappa_fog_2031',
      editors: [{ name: 'Ona Nu' }],
      venue: { name: 'A Book of Weather', pages: '12–19' },
    },
  ],
  [
    'a thesis with its university',
    [
      'TY  - THES',
      'TI  - Fog',
      'AU  - Kappa, Kai',
      'PY  - 2031',
      'PB  - University of Weather',
      'M3  - PhD thesis',
    ],
    { type: 'thesis', genre: 'PhD thesis', publisher: 'University of Weather' },
  ],
  [
    'a report with its number',
    ['TY  - RPRT', 'TI  - Fog', 'PY  - 2031', 'M1  - TR-31-7', 'PB  - Weather Office'],
    { type: 'report', number: 'TR-31-7', publisher: 'Weather Office' },
  ],
  [
    'an edited book',
    ['TY  - EDBOOK', 'T1  - A Book of Weather', 'AU  - Nu, Ona', 'PY  - 2031'],
    { type: 'book', editors: [{ name: 'Ona Nu' }] },
  ],
  ['a data set', ['TY  - DATA', 'TI  - Fog', 'PY  - 2031'], { type: 'dataset' }],
  ['an unknown type', ['TY  - XJOUR', 'TI  - Fog', 'PY  - 2031'], { title: 'Fog' }],
  [
    'hyphens in pages',
    [
      'TY  - JOUR',
      'TI  - Fog',
      'PY  - 2031',
      'T2  - Fog',
      'JF  - Fog Research',
      'SP  - B2-14',
      'EP  - B2-19',
    ],
    { venue: { name: 'Fog Research', pages: 'B2-14–B2-19' } },
  ],
  [
    'a range in SP',
    ['TY  - JOUR', 'TI  - Fog', 'PY  - 2031', 'JF  - Fog Research', 'SP  - 14-19', 'EP  - 19'],
    { venue: { name: 'Fog Research', pages: '14–19' } },
  ],
  [
    'a range in EP',
    ['TY  - JOUR', 'TI  - Fog', 'PY  - 2031', 'JF  - Fog Research', 'SP  - 14', 'EP  - 14-19'],
    { venue: { name: 'Fog Research', pages: '14–19' } },
  ],
  [
    'an article number as pages too',
    ['TY  - JOUR', 'TI  - Fog', 'PY  - 2031', 'JF  - Fog Research', 'SP  - e14', 'C7  - e14'],
    { venue: { name: 'Fog Research' }, articleNumber: 'e14' },
  ],
  [
    'tags of HTML and JATS',
    [
      'TY  - JOUR',
      'TI  - Fog at 10<sup>3</sup> m',
      'PY  - 2031',
      'AB  - <jats:p>We see <i>nothing</i>.</jats:p>',
    ],
    { title: 'Fog at 10$^{3}$ m' },
  ],
];

for (const [dialect, lines, right] of dialects) {
  test(dialect, () => {
    const text = [...lines, 'ER  - ', ''].join('\r\n');
    assert.equal(ris.recognises(text), true);
    const { papers, problems } = ris.parse(text, { today: '2032-03-01' });
    assert.deepEqual(problems, []);
    const record = new Map<string, unknown>(Object.entries(papers[0]?.record ?? {}));
    const found = Object.fromEntries(Object.keys(right).map((key) => [key, record.get(key)]));
    assert.deepEqual(found, right);
    if (right.doi === undefined) assert.equal(record.get('doi'), undefined);
    if (right.citationKey === undefined) assert.equal(record.get('citationKey'), undefined);
  });
}

test('a file that closes no record has as many as it opens', () => {
  const text = 'TY  - EJOU\nTI  - Fog\nPY  - 2031\nTY  - EJOU\nTI  - Rain\nPY  - 2030\n';
  const { papers, problems } = ris.parse(text, { today: '2032-03-01' });
  assert.deepEqual(
    papers.map(({ record }) => record.title),
    ['Fog', 'Rain'],
  );
  assert.deepEqual(problems, []);
});
