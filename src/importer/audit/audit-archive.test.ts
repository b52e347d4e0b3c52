import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { auditArchive, type Finding } from './audit-archive.ts';
import { loadAuditedArchive } from './audited-archive.ts';
import { formatAnnotations } from './format-annotations.ts';
import { formatFindings } from './format-findings.ts';

const sound = {
  'archive.yaml': 'title: T\ndescription: D\nurl: https://papers.example.org\n',
  'tags.yaml': 'learning:\n  name: Learning\n  description: D.\n  aliases: [study]\n',
};

function audit(files: Readonly<Record<string, string>>): readonly Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-audit-'));
  for (const [path, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return auditArchive(loadAuditedArchive(folder));
}

/** Findings as `check severity file:line message`, hints apart. */
function shown(files: Readonly<Record<string, string>>): readonly string[] {
  return audit(files).map(({ check, severity, file, line, message, hint }) => {
    assert.ok(hint !== undefined && hint !== '', message);
    return `${check} ${severity} ${[file, line].filter(Boolean).join(':')} ${message}`;
  });
}

function paper(lines: readonly string[], body = 'Text.\n'): string {
  const title = lines.some((line) => line.startsWith('title:')) ? [] : ['title: Tides'];
  return ['---', ...title, 'published: 2026-01-05', ...lines, '---', '', body].join('\n');
}

test('finds nothing in a sound archive', () => {
  const body = [
    'As in [another](/papers/other/), [this](/papers/tides/), [its record](../other.bib), [learning](/tags/study/) and $x^2$.',
    '',
    '## Notes',
    '',
    '[Web](https://example.org), [below](#notes), [a day](/papers/date/2026-01-05/), [about](/about/).',
  ].join('\n');
  const files = {
    'papers/2026/tides.mdx': paper(['tags: [learning]', 'aliases: [ebb]'], body),
    'papers/2026/other.mdx': paper(['title: Rivers of the north'], 'See [tides](/papers/ebb/).\n'),
  };
  assert.deepEqual(shown(files), []);
  assert.equal(formatFindings([], 2), '2 papers, 11 checks: nothing to mend.');
});

test('finds files that break the schema, with the line', () => {
  assert.deepEqual(shown({ 'papers/2026/tides.mdx': paper(['titel: x']) }), [
    'schema error papers/2026/tides.mdx:4 there is no key "titel" here',
  ]);
  assert.match(shown({ 'archive.yaml': 'title: T\n' }).join('\n'), /schema error archive\.yaml/);
});

test('finds a count without its day as a broken rule, and a day without counts', () => {
  assert.deepEqual(
    shown({
      'papers/2026/a.mdx': paper(['title: Ants', 'upvotes: 3']),
      'papers/2026/b.mdx': paper(['title: Bees', 'countsAsOf: 2026-01-06']),
    }),
    [
      'schema error papers/2026/a.mdx:2 is missing',
      'counts warning papers/2026/b.mdx:4 is the day of no count',
    ],
  );
});

test('finds identifiers, aliases and topics that are taken', () => {
  const found = shown({
    'papers/2025/a.mdx': paper(['title: Ants', 'aliases: [b]', 'arxiv: "2501.00001"']),
    'papers/2026/a.mdx': paper(['title: Apes', 'arxiv: "2501.00001"']),
    'papers/2026/b.mdx': paper(['title: Bees', 'aliases: [a]']),
    'tags.yaml': ['x', 'y'].map((s, i) => topic(s, 'yx'.charAt(i))).join(''),
  });
  assert.deepEqual(
    found.filter((line) => line.startsWith('identities')),
    [
      'identities error papers/2026/a.mdx the identifier "a" is taken by papers/2025/a.mdx',
      'identities error papers/2025/a.mdx:4 "b" is taken by papers/2026/b.mdx',
      'identities error papers/2026/b.mdx:4 "a" is taken by papers/2025/a.mdx',
      'identities error papers/2026/a.mdx:4 2501.00001 is also that of papers/2025/a.mdx',
      'identities error tags.yaml:4 the topic is its own ancestor: x → y → x',
    ],
  );
});

function topic(slug: string, parent: string): string {
  return `${slug}:\n  name: N\n  description: D.\n  parent: ${parent}\n`;
}

test('finds tags that are no topic', () => {
  assert.deepEqual(shown({ 'papers/2026/tides.mdx': paper(['tags:', '  - lerning']) }), [
    'topics error papers/2026/tides.mdx:5 there is no topic "lerning" in tags.yaml',
  ]);
});

test('finds links, pictures and imports that lead nowhere', () => {
  const body = [
    'See [x](/papers/gone/), [y](../gone/) and [z](/tags/none/).',
    '',
    '## Notes',
    '',
    "import here from './here.png';",
    "import gone from './gone.png';",
    '',
    '<Figure src="./lost.png" alt="" />',
  ].join('\n');
  const files = { 'papers/2026/tides.mdx': paper([], body), 'papers/2026/here.png': '' };
  assert.deepEqual(shown(files), [
    'references error papers/2026/tides.mdx:6 /papers/gone/ leads nowhere',
    'references error papers/2026/tides.mdx:6 ../gone/ leads nowhere',
    'references error papers/2026/tides.mdx:6 /tags/none/ leads nowhere',
    'references error papers/2026/tides.mdx:10 ./gone.png leads nowhere',
    'references error papers/2026/tides.mdx:13 ./lost.png leads nowhere',
  ]);
});

test('finds formulas that KaTeX refuses, and LaTeX left in text', () => {
  const found = shown({
    'papers/2026/tides.mdx': paper(
      ["title: '$\\frac$ of \\emph tides'"],
      "A ``quoted'' word.\n\nAnd $\\frac{a$ here. Costs \\$5.\n",
    ),
  });
  assert.deepEqual(
    found.map((line) => line.replace(/(mdx:\d+ )[^"]*/, '$1')),
    [
      'formulas warning papers/2026/tides.mdx:3 ',
      'formulas warning papers/2026/tides.mdx:8 ',
      'debris warning papers/2026/tides.mdx:3 "\\emph" looks like LaTeX that was not read',
      'debris warning papers/2026/tides.mdx:6 "``" looks like LaTeX that was not read',
    ],
  );
});

test('finds papers that may be one', () => {
  const found = shown({
    'papers/2026/a.mdx': paper(['title: Learning to read the tides of the northern sea']),
    'papers/2026/b.mdx': paper(['title: Learning to read the tides of the northern seas']),
    'papers/2026/c.mdx': paper(['title: "Learning to Read: the Tides of the Northern Sea"']),
  });
  assert.deepEqual(found.slice(0, 1), [
    'titles warning papers/2026/c.mdx:3 papers/2026/a.mdx has the same title',
  ]);
  assert.match(
    found.slice(1).join('\n'),
    /^titles warning papers\/2026\/b\.mdx:3 could be the same/m,
  );
});

test('finds authors written in two ways, and leaves namesakes alone', () => {
  const by = (title: string, ...names: readonly string[]): string =>
    paper([`title: ${title}`, 'authors:', ...names.map((name) => `  - ${name}`)]);
  const files = {
    'papers/2026/a.mdx': by('Ants', 'John Smith', 'Ada Moss'),
    'papers/2026/b.mdx': by('Bees', 'J. Smith', 'Ada Moss'),
    'papers/2026/c.mdx': by('Cows', 'Jane Roe', 'José Álvarez'),
    'papers/2026/d.mdx': by('Dogs', 'J. Roe', 'Jose Alvarez', 'Jane Roe'),
    'papers/2026/e.mdx': by('Elks', 'A. Moss', 'Nobody Else'),
  };
  assert.deepEqual(shown(files), [
    'authors note papers/2026/d.mdx:6 "Jose Alvarez" is "José Álvarez" elsewhere',
    'authors warning papers/2026/b.mdx:5 "J. Smith" may be "John Smith": both wrote with ada-moss',
  ]);
});

test('finds memory of imports that does not fit', () => {
  const state = (id: string): string =>
    `${JSON.stringify({ id, fields: {}, tags: { given: {}, removed: [] } })}\n`;
  const source = ['sources:', '  - kind: json', '    date: 2026-01-05'];
  assert.deepEqual(
    shown({
      'papers/2026/tides.mdx': paper(source),
      'papers/2026/ebb.mdx': paper(['title: Ebb', ...source, 'aliases: [flow]']),
      'papers/2026/rain.mdx': paper(['title: Rain']),
      'imports/2025.jsonl': state('ebb') + state('gone'),
      'imports/2026.jsonl': state('ebb'),
    }),
    [
      'imports warning imports/2025.jsonl:1 the paper ebb is in papers/2026',
      'imports warning imports/2025.jsonl:2 there is no paper gone',
      'imports warning imports/2026.jsonl:1 ebb is remembered in imports/2025.jsonl:1 as well',
      'imports note papers/2026/tides.mdx:5 came from json, and imports/ remembers nothing of it',
    ],
  );
});

test('asks for weekdays without a listed paper, and not for weekends', () => {
  const listed = (title: string, day: string): string =>
    paper([`title: ${title}`, `listed: ${day}`]);
  const files = {
    'papers/2026/a.mdx': listed('Ants', '2026-01-09'),
    'papers/2026/b.mdx': listed('Bees', '2026-01-12'),
    'papers/2026/c.mdx': listed('Cows', '2026-01-14'),
    'papers/2026/d.mdx': listed('Dogs', '2026-01-19'),
  };
  assert.deepEqual(shown(files), [
    'listed-days note  2026-01-13 has no listed paper: a holiday?',
    'listed-days note  2026-01-15 to 2026-01-16, 2 weekdays, have no listed paper: holidays?',
  ]);
});

const findings: readonly Finding[] = [
  {
    check: 'topics',
    severity: 'error',
    file: 'papers/2026/a,b.mdx',
    line: 5,
    key: 'tags.0',
    message: '100% wrong: x',
    hint: 'Mend it.',
  },
  { check: 'listed-days', severity: 'note', message: 'm', hint: 'h' },
];

test('prints findings by check', () => {
  assert.equal(
    formatFindings(findings, 1),
    [
      'Tags that are no topic (topics):',
      '  error  papers/2026/a,b.mdx:5 tags.0: 100% wrong: x',
      '      Mend it.',
      '',
      'Weekdays without a listed paper (listed-days):',
      '  note  m',
      '      h',
      '',
      '1 paper, 11 checks: 1 error, 0 warnings, 1 note.',
    ].join('\n'),
  );
});

test('prints annotations as GitHub reads them', () => {
  assert.equal(
    formatAnnotations(findings, 'content'),
    [
      '::error file=content/papers/2026/a%2Cb.mdx,line=5,title=topics::tags.0: 100%25 wrong: x%0AMend it.',
      '::notice title=listed-days::m%0Ah',
    ].join('\n'),
  );
});
