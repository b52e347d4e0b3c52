import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { writeArchive } from '../../bench/generate-archive.ts';
import { generatePapers } from '../../bench/generate-paper.ts';
import { buildSite } from './build-site.ts';
import { kindOfPage } from './page-kinds.ts';
import { weighSite, type PageWeight } from './weigh-page.ts';

const day = '2026-06-10';

/** A day of fifty papers, some with math: as many as the fullest of 415 real days. */
describe('the first visit, all but the math font included', () => {
  let folder = '';
  let weights: ReadonlyMap<string, PageWeight> = new Map();

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'offprint-weights-'));
    const content = join(folder, 'content');
    await writeArchive(content, 1);
    const papers = generatePapers(1);
    for (let number = 0; number < 50; number += 1) {
      const { path, text } = papers.next().value;
      const file = join(content, path);
      await mkdir(dirname(file), { recursive: true });
      const listed = text.replace(/^(published|listed|countsAsOf): .*$/gmu, `$1: ${day}`);
      await writeFile(file, shortenAbstract(listed));
    }
    const { out, exitCode, output } = await buildSite({ content });
    assert.equal(exitCode, 0, output);
    weights = await weighSite({ root: out, base: '/' });
  });

  after(() => rm(folder, { recursive: true, force: true }));

  const heavier = (limit: number, weigh: (weight: PageWeight) => number, kind?: string) =>
    [...weights]
      .filter(
        ([path, weight]) =>
          weigh(weight) > limit && (kind ?? kindOfPage(path)) === kindOfPage(path),
      )
      .map(([path, weight]) => `${path}: ${String(weigh(weight))} bytes`);

  test('to a paper is 40 KB at most', () => {
    assert.deepEqual(
      heavier(40_000, ({ total }) => total, 'paper'),
      [],
    );
  });

  test('to a day with fifty papers is 60 KB at most', () => {
    assert.ok(weights.has(`/papers/date/${day}/`));
    assert.deepEqual(
      heavier(60_000, ({ total }) => total, 'day'),
      [],
    );
  });

  test('loads 15 KB of scripts at most on any page, and a font of 80 KB at most', () => {
    assert.deepEqual(
      heavier(15_000, ({ js }) => js),
      [],
    );
    assert.deepEqual(
      heavier(80_000, ({ font }) => font),
      [],
    );
  });
});

/**
 * Maximum characters of an abstract. Invented words compress less well than English: at this length they weigh as much as
 * the abstracts of the fullest real day, with 1,540 characters and 534 bytes on average.
 */
function shortenAbstract(text: string): string {
  const start = text.indexOf('\n---\n', 4);
  const end = text.lastIndexOf('. ', start + longestAbstract);
  return text.length - start > longestAbstract ? `${text.slice(0, end)}.\n` : text;
}

const longestAbstract = 1500;
