import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { z } from 'astro/zod';
import { createRandom, type Random } from '../../bench/random.ts';
import type { SearchEntity, SearchPaper } from '../search-record.ts';
import { indexArchive } from './index-archive.ts';
import { listFiles } from './output.ts';

/** After every step of a random history, an archive has the bytes of one that is indexed from nothing. */
const seeds = [1, 2];
const steps = 12;

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-search-'));
});
after(async () => {
  await rm(folder, { recursive: true, force: true });
});

for (const seed of seeds) {
  test(`an archive that changes at random has the index of a new one: seed ${String(seed)}`, async () => {
    const random = createRandom(seed);
    const place = join(folder, String(seed));
    let written: readonly Written[] = [];
    const past: string[] = [];
    const bag: string[] = [];
    const seen = new Set<string>();
    for (let step = 0; step < steps; step += 1) {
      const [name, next] = changeAtRandom(written, { random, step, bag });
      written = next;
      const disturbed = await disturb(place, past, random);
      await run(written, place);
      const clean = join(place, `clean-${String(step)}`);
      const { bundles } = await run(written, clean);
      for (const key of bundles) seen.add(key);
      const what = `step ${String(step)}, ${name}, ${disturbed}: ${bundles.join(' ')}`;
      assert.deepEqual(
        await bytesOf(join(place, 'pagefind')),
        await bytesOf(join(clean, 'pagefind')),
        what,
      );
      past.push(join(clean, 'cache'));
    }
    // Otherwise no history would be long enough.
    const shapes = [/^all$/, /^\d{4}$|_/, /^\d{4}-q\d/, /^\d{4}-\d\d$/, /^\d{4}-\d\d-\d1$/];
    const missed = shapes.filter((shape) => ![...seen].some((key) => shape.test(key)));
    assert.deepEqual(missed, [], [...seen].join(' '));
  });
}

test('words of a state that was never noted are not taken for those of another', async () => {
  const place = join(folder, 'killed');
  const words = 'cache/search/bundles/2026.words.jsonl';
  const older = [1, 2, 3, 4, 5, 6].map((id) => create(id, '2025-05-05', 'zebras'));
  const newest = create(7, '2026-01-01', 'graphs');
  await run([...older, newest], place);
  await run([...older, { ...newest, text: 'giraffes' }], join(place, 'killed'));
  // Killed when the words of the newest bundle were written and its state was not; then its text is as it was before.
  await cp(join(place, 'killed', words), join(place, words));
  const rest = [...older.slice(1), newest];
  await run(rest, place);
  await run(rest, join(place, 'clean'));
  const [found, clean] = [join(place, 'pagefind'), join(place, 'clean/pagefind')];
  assert.deepEqual(await bytesOf(found), await bytesOf(clean));
});

test('files of words that a failed run has written are not taken for those of last time', async () => {
  const place = join(folder, 'failed');
  const graphs = create(2, '2026-01-01', 'graphs');
  const first = [{ ...create(1, '2026-01-01', 'graphs'), title: 'zebras' }, graphs];
  await run(first, place);
  const last = join(place, 'pagefind/forms.json');
  await rename(last, join(place, 'forms.json'));
  await mkdir(last);
  // Another count of the same word makes a file of the same size.
  await assert.rejects(run([...first.slice(0, 1), { ...graphs, text: 'graphs, zebras' }], place));
  await rm(last, { recursive: true });
  await rename(join(place, 'forms.json'), last);
  await run(first, place);
  await run(first, join(place, 'clean'));
  const [found, clean] = [join(place, 'pagefind'), join(place, 'clean/pagefind')];
  assert.deepEqual(await bytesOf(found), await bytesOf(clean));
});

test('names that other code has made are made anew', async () => {
  const place = join(folder, 'names');
  const papers = [create(1, '2026-01-01', 'graphs')];
  await run(papers, place);
  const entry = join(place, 'cache/search/names.jsonl');
  const text = await readFile(entry, 'utf8');
  await writeFile(entry, text.replace(/"names":\{.*?\}/, '"names":{"parts":[],"heads":[]}'));
  await run(papers, place, 'other');
  await run(papers, join(place, 'clean'), 'other');
  const [found, clean] = [join(place, 'pagefind'), join(place, 'clean/pagefind')];
  assert.deepEqual(await bytesOf(found), await bytesOf(clean));
});

function changeAtRandom(
  before: readonly Written[],
  { random, step, bag }: Turn,
): readonly [string, readonly Written[]] {
  const newest = before.findIndex(({ date }) => before.every((other) => other.date <= date));
  const chosen = random.chance(0.5) ? newest : random.below(before.length || 1);
  const edit = (changed: (paper: Written) => Partial<Written>): readonly Written[] =>
    before.map((paper, place) => (place === chosen ? { ...paper, ...changed(paper) } : paper));
  const add = (count: number, dateOf: () => string): readonly Written[] => [
    ...before,
    ...Array.from({ length: count }, (_, place) =>
      create(step * 100 + place, dateOf(), textOf(random)),
    ),
  ];
  // An archive that grows from one bundle to all kinds of bundles, whatever else happens.
  if (step === 0) return ['begin', add(4, () => dayIn('2024', random))];
  if (step === 2) return ['another year', add(9, () => dayIn('2026', random))];
  if (step === 5)
    return ['a large month', add(8, () => `2026-12-${random.pick(['02', '15', '16', '28'])}`)];
  if (step === steps - 2) return ['a year is over', add(2, () => '2027-01-01')];
  const changes: Readonly<Record<string, () => readonly Written[]>> = {
    add: () => add(1 + random.below(3), () => dayIn(random.pick(['2024', '2026']), random)),
    edit: () => edit(() => ({ text: textOf(random) })),
    rename: () => edit(() => ({ title: `${textOf(random)} (R^2)` })),
    move: () => edit(() => ({ date: dayIn(random.pick(['2023', '2024', '2026']), random) })),
    vote: () => edit(({ upvotes }) => ({ upvotes: upvotes + 1 })),
    remove: () => before.filter((_, place) => place !== chosen),
    nothing: () => before,
  };
  // Each has its turn before any is repeated.
  if (bag.length === 0) bag.push(...Object.keys(changes));
  const [name = ''] = bag.splice(random.below(bag.length), 1);
  return [name, changes[name]?.() ?? before];
}

interface Turn {
  readonly random: Random;
  readonly step: number;
  /** Changes that were not made yet. */
  readonly bag: string[];
}

/** Does to the cache and the output what a killed run, a full disk or an old cache can do. */
async function disturb(place: string, past: readonly string[], random: Random): Promise<string> {
  const under = join(place, random.pick(['cache', 'cache', 'pagefind']));
  const files = [...listFiles(under).keys()].sort();
  if (files.length === 0 || random.chance(0.25)) return 'left alone';
  const path = random.pick(files);
  const [kind, harm] = random.pick<readonly [string, () => Promise<void>]>([
    ['removed', () => rm(join(under, path))],
    ['cut off', () => truncate(join(under, path), 7)],
    ['older entry', () => takeOlder(place, past, random)],
  ]);
  await harm();
  return `${kind} ${path}`;
}

/** Puts one entry back to what it was some steps ago, as after a run that was killed between two of them. */
async function takeOlder(place: string, past: readonly string[], random: Random): Promise<void> {
  if (past.length === 0) return;
  const source = random.pick(past);
  const entry = random.pick([...listFiles(source).keys()].sort());
  await cp(join(source, entry), join(place, 'cache', entry));
}

function dayIn(year: string, random: Random): string {
  const [month, day] = [1 + random.below(12), 1 + random.below(28)].map((part) =>
    String(part).padStart(2, '0'),
  );
  return random.pick([year, `${year}-${month ?? ''}`, `${year}-${month ?? ''}-${day ?? ''}`]);
}

function textOf(random: Random): string {
  return Array.from({ length: 4 + random.below(6) }, () => random.pick(vocabulary)).join(' ');
}

const vocabulary = [
  ...[
    'pretraining',
    'pre training',
    'pre-training',
    'LongSpec',
    'longspec',
    'speculative',
    'decoding',
  ],
  ...[
    'large language model (LLM)',
    'LLM (large language model)',
    'A*',
    'x < y',
    'naïve',
    '扩散模型',
    '🎉',
    'zebras',
  ],
];

const create = (id: number, date: string, text: string): Written => ({
  ...{ id, date, text },
  title: `Title of ${String(id)}`,
  upvotes: 0,
});

/** What is known of a paper before it is read. */
interface Written {
  readonly id: number;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly upvotes: number;
}

async function run(
  written: readonly Written[],
  place: string,
  code = '',
): Promise<{ readonly bundles: readonly string[] }> {
  await indexArchive({
    base: '/',
    papers: written.map(toPaper),
    entities: toPages(written),
    language: 'en',
    code,
    limits: { whole: 5, open: 3, closed: 6 },
    outDir: join(place, 'pagefind'),
    cacheDir: join(place, 'cache'),
    log: () => undefined,
  });
  const list: unknown = JSON.parse(await readFile(join(place, 'pagefind/bundles.json'), 'utf8'));
  return { bundles: ListSchema.parse(list).bundles.map(({ key }) => key) };
}

const ListSchema = z.object({ bundles: z.array(z.object({ key: z.string() })) });

function toPaper({ id, date, title, text, upvotes }: Written): SearchPaper {
  const name = `p-${String(id)}`;
  return {
    id: name,
    titleText: title,
    titleParts: () => (id % 3 === 0 ? [title, '<math></math>', ''] : []),
    bodyText: () => text,
    authors: [`Ada ${id % 2 === 0 ? 'Müller' : 'Li'}`],
    topics: ['Language models'],
    identifiers: [],
    date,
    dateLabel: date,
    facts: { topics: [{ value: 'llm', name: 'Language models' }], upvotes, has: [] },
    digest: JSON.stringify([title, text, date]),
  };
}

function toPages(written: readonly Written[]): readonly SearchEntity[] {
  return [...Map.groupBy(written, ({ date }) => date.slice(0, 4))].map(([year, papers]) => ({
    kind: 'date',
    href: `/papers/date/${year}/`,
    title: year,
    text: '',
    count: papers.length,
  }));
}

async function bytesOf(place: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const path of [...listFiles(place).keys()].sort()) {
    files.set(path, (await readFile(join(place, path))).toString('base64'));
  }
  return files;
}
