import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ris } from './ris.ts';
import type { ParsedInput } from '../source.ts';

const fixture = readFileSync(
  new URL('./fixtures/ris/windows-and-cut-off.ris', import.meta.url),
  'utf8',
);

function parse(text: string): ParsedInput {
  return ris.parse(text, { today: '2032-03-01' });
}

test('reads records with continued lines, Windows line ends and a byte order mark', () => {
  assert.equal(ris.recognises(fixture), true);
  const { papers } = parse(fixture);
  assert.deepEqual(
    papers.map(({ line, record }) => [line, record]),
    [
      [
        3,
        {
          title: 'Wörter & Zahlen: a title on two lines',
          doi: '10.9999/abc.1',
          authors: [
            { name: 'José Álvarez-Núñez' },
            { name: 'Martin Luther King Jr.' },
            { name: 'Google, Inc.', isGroup: true },
          ],
          venue: {
            name: 'Proceedings of the Imaginary Association',
            volume: '12',
            pages: '101–117',
          },
          type: 'paper-conference',
          number: '3',
          publisher: 'Imaginary Press',
          keywords: ['parsing', 'Łódź'],
          pdf: 'https://example.org/paper.pdf',
          published: '2031-06-01',
        },
      ],
      [26, { title: 'A preprint', arxiv: '2505.20444' }],
      [35, { title: 'Without end', type: 'article-journal', published: '2020' }],
    ],
  );
  assert.equal(papers[0]?.abstract?.length, 2);
  assert.equal(papers[0].raw.title, 'Wörter & Zahlen:\n a title on two lines');
});

test('names the line of what is cut off, or without date', () => {
  assert.deepEqual(
    parse(fixture).problems.map(({ severity, line, record }) => [severity, line, record]),
    [
      ['error', 41, 'Cut of'],
      ['error', 32, 'A book'],
      ['error', 38, 'No date'],
    ],
  );
});

test('recognises a first record and nothing else', () => {
  assert.equal(ris.recognises('TY - JOUR\nTI - T\n'), true);
  for (const text of ['TI  - T\n', 'A paper on TY  - JOUR\n', '@misc{a,\n', ''])
    assert.equal(ris.recognises(text), false, text);
});

test('survives long input, tags without record, thousands of authors and NUL', () => {
  for (const part of ['{', '\n', ' ', 'TY  - ', 'AU  - A\n', 'TY  - JOUR\n'.repeat(3)]) {
    const text = part.repeat(200_000 / part.length);
    ris.recognises(text);
    assert.equal(parse(text).papers.length, 0);
  }
  const { papers } = parse(
    `TY  - JOUR\nTI  - N\u0000ul\nPY  - 2020\n${'AU  - A, B\n'.repeat(5000)}ER  - \n`,
  );
  assert.equal(papers[0]?.record.title, 'Nul');
  assert.equal(papers[0].record.authors?.length, 5000);
});
