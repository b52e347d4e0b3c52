import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { samplePaper, sampleArchive } from '../../test/sample-archive.ts';
import { breakLines } from './break-lines.ts';
import { createLinkImage } from './create-link-image.ts';
import { createDayPictures, createSitePicture } from './link-picture.ts';
import { pictureToSvg } from './picture-to-svg.ts';
import { loadTypeface } from './typeface.ts';
import { woffToSfnt } from './woff-to-sfnt.ts';

const picture = {
  mark: 'Sample Papers',
  heading: 'Wednesday, 10 June 2026',
  fact: '3 papers',
  lines: ['First: of Three', 'Second', 'Third, with R² ≤ 𝔼[x]'],
};

describe('the picture of a shared link', () => {
  test('is a PNG of 1200 by 630 of at most 60 KB, and the same each time', async () => {
    const png = await createLinkImage(picture);
    const { format, width, height } = await sharp(png).metadata();
    assert.deepEqual([format, width, height], ['png', 1200, 630]);
    assert.ok(png.length < 60_000, `${String(png.length)} bytes`);
    assert.deepEqual(await createLinkImage(picture), png);
  });

  test('tells the first titles of a day, math as text, and how many there are', () => {
    const papers = ['2606.00001', '2606.00002'].map((id) =>
      samplePaper(id, { title: `Flow in $\\mathbb{R}^2$, ${id}` }),
    );
    assert.deepEqual(createDayPictures(sampleArchive(papers)), [
      {
        day: '2026-06-10',
        picture: {
          mark: 'Sample Papers',
          heading: 'Wednesday, 10 June 2026',
          fact: '2 papers',
          lines: ['Flow in ℝ², 2606.00001', 'Flow in ℝ², 2606.00002'],
        },
      },
    ]);
  });

  test('is made for the archive alone when there shall be none of days', () => {
    const archive = sampleArchive([samplePaper('2606.00001')]);
    const config = { ...archive.config, images: { days: false } };
    assert.deepEqual(createDayPictures({ ...archive, config }), []);
    assert.equal(createSitePicture(archive).fact, 'papers.example.org/archive');
  });
});

const hostile = {
  nothing: '',
  markup: '</svg><script>alert(1)</script>&amp;&lt;',
  'letters of no font': '深度学习 🦜 أهلا',
  'one endless word': 'A'.repeat(5000),
  'a long text': 'word '.repeat(2000),
  controls: 'a\u0000b\u202ec\ud800d\n\te',
  marks: `e${'\u0301'.repeat(400)}`,
};

describe('hostile texts', () => {
  for (const [name, text] of Object.entries(hostile)) {
    test(`${name} gives a picture`, async () => {
      const everywhere = { mark: text, heading: text, fact: text, lines: [text, text, text, text] };
      const svg = pictureToSvg(everywhere);
      assert.doesNotMatch(svg, /script|NaN|Infinity|undefined/u);
      assert.ok(svg.length < 1_000_000, `${String(svg.length)} letters of SVG`);
      const { width, height } = await sharp(await createLinkImage(everywhere)).metadata();
      assert.deepEqual([width, height], [1200, 630]);
    });
  }
});

describe('the typeface', () => {
  const { spell, set } = loadTypeface(600);

  test('spells what it lacks with simpler letters, or leaves it out', () => {
    assert.equal(spell('𝔼[ℝ²] ≤ fine “Erdős–Rényi” Ночь α'), 'E[R²] <= fine “Erdős–Rényi” Ночь α');
    assert.equal(spell('深度 Deep 🦜\u202e learning'), 'Deep learning');
  });

  test('kerns, and draws letters of several of its files on one line', () => {
    assert.ok(set('AV').width < set('A').width + set('V').width);
    assert.equal((set('Aő Ночь').paths.match(/<path/gu) ?? []).length, 6);
    assert.deepEqual(set(''), { width: 0, paths: '' });
  });
});

test('lines break at spaces, within endless words, and end with an ellipsis where text is left', () => {
  const measure = (text: string): number => text.length;
  const lines = (text: string, count: number) =>
    breakLines(text, { width: 10, lines: count, measure });
  assert.deepEqual(lines('one two three four', 3), ['one two', 'three four']);
  assert.deepEqual(lines('one two three four five', 2), ['one two', 'three…']);
  assert.deepEqual(lines('abcdefghijklmnop', 2), ['abcdefghij', 'klmnop']);
  assert.deepEqual(lines('', 2), []);
});

test('a font of another format is refused', () => {
  assert.throws(() => woffToSfnt(Buffer.from('wOF2'.padEnd(64))), /no font of WOFF 1\.0/u);
});
