import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { sampleArchive, samplePaper } from '../../test/sample-archive.ts';
import { dayToMarkdown } from './day-to-markdown.ts';
import { escapeMarkdown, linkToMarkdown, titleToMarkdown } from './escape-markdown.ts';
import { paperToMarkdown } from './paper-to-markdown.ts';
import { createMirrorFiles } from './mirror-files.ts';

const parser = unified().use(remarkParse).use(remarkMath);
const text = { tex: 'We *show* $x$.', abstract: 'We \\*show\\* $x$.', notes: '## Notes\n\nMine.' };

const paper = samplePaper('2606.00001', {
  title: 'Of *stars* and $R^2$ for \\$5',
  arxiv: '2606.00001',
  authors: ['Ada [Example]', { name: 'Bo Li', affiliation: 'Lab_1' }],
  organization: { name: 'A & B' },
  tags: ['alpha'],
  keywords: ['<script>alert(1)</script>'],
  code: 'https://github.com/a/b',
  models: ['https://huggingface.co/a/m'],
  withdrawn: 'It was\nwrong.',
  upvotes: 3,
  countsAsOf: '2026-06-11',
});

test('a paper as Markdown says what its page says', () => {
  const archive = sampleArchive([paper]);
  assert.equal(
    paperToMarkdown(archive, paper, text),
    `# Of \\*stars\\* and $R^2$ for \\$5

- Authors: Ada \\[Example\\], Bo Li (Lab\\_1)
- Organisation: A & B
- Listed: 10 Jun 2026
- Upvotes: 3 (as of 11 Jun 2026)
- arXiv: [2606.00001](https://arxiv.org/abs/2606.00001)
- Topics: [Alpha](https://papers.example.org/archive/tags/alpha/)
- Keywords: \\<script\\>alert(1)\\</script\\>

> **Withdrawn:** It was wrong.

## Abstract

We \\*show\\* $x$.

## Notes

Mine.

## Links

- [Page in this archive](https://papers.example.org/archive/papers/2606.00001/)
- [PDF](https://arxiv.org/pdf/2606.00001)
- [arXiv](https://arxiv.org/abs/2606.00001)
- [Code](https://github.com/a/b)
- [Models: a/m](https://huggingface.co/a/m)

Cite: [BibTeX](https://papers.example.org/archive/papers/2606.00001.bib), [RIS](https://papers.example.org/archive/papers/2606.00001.ris), [CSL-JSON](https://papers.example.org/archive/papers/2606.00001.csl.json)
`,
  );
});

test('a day as Markdown has its papers with abstracts and links', () => {
  const archive = sampleArchive([paper]);
  const day = dayToMarkdown(archive, '2026-06-10', [[paper, text]]);
  assert.match(day, /^# Sample Papers: Wednesday, 10 June 2026\n\n1 paper/u);
  assert.match(day, /## Of \\\*stars\\\* and \$R\^2\$/u);
  assert.match(day, /We \\\*show\\\* \$x\$\./u);
  assert.doesNotMatch(day, /Mine/u);
});

test('there are mirrors of papers and days, or none', () => {
  const archive = sampleArchive([paper]);
  const hrefs = [...createMirrorFiles(archive, () => text)].map(({ href }) => href);
  assert.deepEqual(hrefs, ['/archive/papers/2606.00001.md', '/archive/papers/date/2026-06-10.md']);
  const lean = { ...archive, config: { ...archive.config, outputs: [] } };
  assert.deepEqual([...createMirrorFiles(lean, () => text)], []);
});

test('whatever a text holds, Markdown shows it and nothing else', () => {
  const signs = fc.constantFrom(...'ab 1.)-+*_#>[]()<!&;`~$|\\="\u{202E}é'.split(''));
  const texts = fc.string({ unit: signs, maxLength: 30 });
  fc.assert(
    fc.property(texts, (value) => {
      const folded = value.replace(/\s+/gu, ' ').trim();
      for (const markdown of [`# ${escapeMarkdown(value)}`, `${escapeMarkdown(value)}\n`]) {
        const tree = parser.parse(markdown);
        assert.equal(toString(tree), folded, markdown);
        assert.ok(
          typesOf(tree).every((type) => ['root', 'heading', 'paragraph', 'text'].includes(type)),
        );
      }
    }),
    { numRuns: 2000 },
  );
});

test('a title of 100 kB and a torn address do no harm', () => {
  assert.equal(titleToMarkdown('a'.repeat(100_000)).length, 100_000);
  assert.equal(titleToMarkdown('Gain of $x$ at $5'), 'Gain of $x$ at \\$5');
  const tree = parser.parse(linkToMarkdown('x', 'https://a.example/>)[y](https://b.example/ )'));
  const links = typesOf(tree).filter((type) => type === 'link');
  assert.equal(links.length, 1);
});

function typesOf(node: Nodes): readonly string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesOf) : [])];
}
