import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readImport } from './read-import.ts';
import { hrefInside, savedLink } from './saved-link.ts';
import { joinSaved, refreshSaved, parseSaved, type SavedPaper } from './saved-paper.ts';
import { parseTags, selectSaved, tagsOf } from './select-saved.ts';
import { writeExport } from './write-export.ts';

const base = '/archive/';
const place = {
  base,
  origins: ['https://papers.example.org'],
  now: new Date('2026-07-01T00:00:00Z'),
};

const soup: SavedPaper = {
  ids: ['2606.00001', 'on-soup', '10.5555/soup.1'],
  href: '/archive/papers/2606.00001/',
  title: 'On the Émulsion of soup',
  authors: ['Ada Flow', 'Bo Li'],
  date: '2026-06-10',
  savedAt: '2026-06-11T00:00:00.000Z',
  note: 'Read section 3',
  tags: ['kitchen', 'physics'],
};
const tea: SavedPaper = {
  ...soup,
  ids: ['a-theory-of-tea'],
  href: '/archive/papers/a-theory-of-tea/',
  title: 'A theory of tea',
  date: '2019',
  savedAt: '2026-06-12T00:00:00.000Z',
  note: '',
  tags: ['kitchen'],
};

test('words are found in title, authors, note and tags, whatever their accents', () => {
  const titles = (query: string, tag?: string, order = 'newest'): readonly string[] =>
    selectSaved([soup, tea], { query, tag, order }).map(({ title }) => title);
  assert.deepEqual(titles(''), [tea.title, soup.title]);
  assert.deepEqual(titles('emuls'), [soup.title]);
  assert.deepEqual(titles('SECTION'), [soup.title]);
  assert.deepEqual(titles('phys'), [soup.title]);
  assert.deepEqual(titles('ada zebra'), []);
  assert.deepEqual(titles('', 'physics'), [soup.title]);
  assert.deepEqual(titles('', undefined, 'oldest'), [soup.title, tea.title]);
  assert.deepEqual(titles('', undefined, 'date'), [soup.title, tea.title]);
  assert.deepEqual(titles('', undefined, 'title'), [tea.title, soup.title]);
  assert.deepEqual(titles('', undefined, '__proto__'), titles(''));
  assert.deepEqual(tagsOf([soup, tea]), ['kitchen', 'physics']);
  assert.deepEqual(parseTags(' to read,, to  read ,maths'), ['to read', 'maths']);
});

test('what proves to be one paper is joined, and nothing written is lost', () => {
  const other: SavedPaper = { ...soup, ids: ['elsewhere'], note: 'Dull', tags: ['dull'] };
  const bridge: SavedPaper = { ...tea, ids: ['elsewhere', '2606.00001'], note: 'Read', tags: [] };
  const [joined, ...more] = joinSaved([soup, other, bridge]);
  assert.equal(more.length, 0);
  assert.deepEqual(joined?.ids, [...soup.ids, 'elsewhere']);
  assert.equal(joined.note, 'Read section 3\n\nDull');
  assert.deepEqual(joined.tags, ['kitchen', 'physics', 'dull']);
  const apart = [soup, tea];
  assert.equal(joinSaved(apart), apart);

  const refreshed = refreshSaved([soup, other], [{ ids: ['elsewhere', 'on-soup'], href: '/x/' }]);
  assert.equal(refreshed.length, 1);
});

test('an entry without identifiers is kept under its title', () => {
  assert.deepEqual(
    parseSaved([{ title: 'Of Salt & Sea' }, { ids: ['x'] }, null, 7]).map(({ ids }) => ids),
    [['of-salt-sea']],
  );
});

test('only addresses within the archive are kept', () => {
  const origins = ['https://papers.example.org'];
  assert.equal(hrefInside('/archive/papers/x/', base), '/archive/papers/x/');
  assert.equal(hrefInside('https://papers.example.org/archive/x/', base, origins), '/archive/x/');
  for (const href of [
    'javascript:alert(1)//archive/',
    '//evil.example/archive/',
    '/\\evil.example/archive/',
    'https://evil.example/archive/papers/x/',
    '/archive/../admin/',
    '/elsewhere/',
    'data:text/html,x',
    '',
  ]) {
    assert.equal(hrefInside(href, base, origins), undefined, href);
  }
  assert.equal(hrefInside('/.//evil.example/', '/'), undefined);
  const link = (ids: readonly string[], href?: string): string | undefined =>
    savedLink({ ...soup, ids, href }, base);
  assert.equal(link(['x'], 'javascript:alert(1)'), undefined);
  assert.equal(link(['10.5555/soup.1']), 'https://doi.org/10.5555/soup.1');
  assert.equal(link(['2606.00001']), 'https://arxiv.org/abs/2606.00001');
});

for (const format of ['bib', 'ris', 'csl.json', 'json']) {
  test(`an export as ${format} is read again and joins what it came from`, () => {
    const { text } = writeExport([soup], format);
    const { papers, problem } = readImport(text, place);
    assert.equal(problem, undefined);
    assert.equal(papers.length, 1);
    const joined = joinSaved([soup, ...papers]);
    assert.equal(joined.length, 1);
    assert.equal(joined[0]?.note, soup.note);
    assert.deepEqual(joined[0].tags, soup.tags);
    assert.equal(joined[0].title, soup.title);
  });
}

test('a reference from elsewhere is known by its identifiers, else by its title', () => {
  const { papers } = readImport(
    '@misc{a, title={Of Salt}}\n@misc{b, title={X}, doi={10.1234/Ab}}',
    place,
  );
  assert.deepEqual(
    papers.map(({ ids, href }) => [ids, href]),
    [
      [['of-salt'], undefined],
      [['10.1234/ab'], undefined],
    ],
  );
});

test('a file that is hostile, broken, empty or too large gives a sentence and no papers', () => {
  const many = JSON.stringify({
    savedPapers: Array.from({ length: 5001 }, () => ({ title: 'x' })),
  });
  for (const text of [
    '',
    '  \n',
    '{',
    '[]',
    'null',
    '{"savedPapers": 7}',
    '{"savedPapers": [null, 7, {"title": 7}, {"ids": ["x"]}]}',
    '['.repeat(200_000),
    '<html><script>alert(1)</script>',
    '\0\u0001PNG',
    many,
  ]) {
    const { papers, problem } = readImport(text, place);
    assert.equal(papers.length, 0, text.slice(0, 30));
    assert.match(problem ?? '', /\.$/u, text.slice(0, 30));
  }
});

test('an imported entry keeps no foreign address and no endless text', () => {
  const hostile = {
    ids: ['x'],
    title: 'T'.repeat(10_000),
    href: 'javascript:alert(1)',
    savedAt: 'never',
    date: '<b>',
    tags: ['t'.repeat(1000), 7],
    csl: { title: 'T', URL: 'javascript:alert(1)', __proto__: { evil: true } },
  };
  const [paper] = readImport(JSON.stringify({ savedPapers: [hostile] }), place).papers;
  assert.equal(paper?.href, undefined);
  assert.equal(paper?.title.length, 2000);
  assert.equal(paper.date, undefined);
  assert.equal(paper.savedAt, '2026-07-01T00:00:00.000Z');
  assert.equal(paper.tags.length, 1);
  assert.doesNotMatch(JSON.stringify(paper), /javascript:/u);
});
