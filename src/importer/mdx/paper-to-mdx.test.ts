import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePaperFile } from '../../paper/parse-paper-file.ts';
import { PaperRecordSchema } from '../../paper/schema.ts';
import { paperToMdx } from './paper-to-mdx.ts';
import { storableValue } from './storable-text.ts';

test('writes keys in the order of the schema, ids and dates between quotes', () => {
  const values = {
    sources: [{ kind: 'json', file: 'a.json', date: '2026-06-10' }],
    published: '2026',
    authors: [{ name: 'A. Author' }, { name: 'B', orcid: '0000-0002-1825-0097' }],
    arxiv: '2505.20440',
    title: 'A title: with a colon',
    aliases: ['1234', 'old-name'],
    summary: { text: `Long ${'word '.repeat(40)}end.`, by: 'machine' },
  };
  assert.equal(
    paperToMdx(values, 'The abstract.'),
    `---
title: "A title: with a colon"
arxiv: "2505.20440"
aliases:
  - "1234"
  - old-name
authors:
  - A. Author
  - name: B
    orcid: 0000-0002-1825-0097
published: "2026"
summary:
  text: Long ${'word '.repeat(40)}end.
  by: machine
sources:
  - kind: json
    file: a.json
    date: "2026-06-10"
---

The abstract.
`,
  );
});

test('ends a paper without abstract after its record', () => {
  assert.equal(
    paperToMdx({ title: 'T', published: '2026' }, ''),
    '---\ntitle: T\npublished: "2026"\n---\n',
  );
});

const hostileText = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      ...[
        'null',
        '~',
        'true',
        '1e3',
        '0x1F',
        '2026-06-10',
        '- a',
        '? a',
        ': ',
        '# x',
        'a: b',
        'a #b',
      ],
      ...[
        "'",
        '"',
        '\\',
        '|',
        '>',
        '&a',
        '*a',
        '!tag',
        '%x',
        '@x',
        '`',
        '{a}',
        '[a]',
        '---',
        '...',
      ],
      ...[
        '\u0085',
        '\u2028',
        '\ufeff',
        '\ud800',
        '\0',
        '\u202e',
        'a\nb\n',
        '<<',
        '=',
        'no',
        '.inf',
      ],
    ),
  )
  .filter((value) => String(storableValue(value)).trim() !== '');

test('reads back as the same record, whatever its texts are', () => {
  const record = fc.record(
    {
      title: hostileText.filter((value) => /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u.test(value)),
      comment: hostileText,
      authors: fc.array(
        fc.record({ name: hostileText, affiliation: hostileText }, { requiredKeys: ['name'] }),
      ),
      organization: fc.record({ name: hostileText, handle: hostileText }),
      keywords: fc.array(hostileText),
      upvotes: fc.nat(),
      code: fc.webUrl(),
      arxiv: fc.constantFrom('2505.20440', '1501.00010', 'hep-ex/0307015'),
      doi: fc.constantFrom('10.1000/182', '10.1234/a#b:c'),
    },
    { requiredKeys: ['title'] },
  );
  fc.assert(
    fc.property(record, (partial) => {
      const expected = PaperRecordSchema.parse(
        storableValue({ ...partial, published: '2026-06', countsAsOf: '2026-06-10' }),
      );
      const text = paperToMdx({ ...expected }, 'x');
      const parsed = parsePaperFile(text, 'papers/2026/x.mdx');
      assert.ok(parsed.ok, text);
      assert.deepEqual(parsed.value.paper, { id: 'x', ...expected });
      assert.equal(parsed.value.body, '\nx\n');
    }),
    { numRuns: 1000 },
  );
});
