import { stringify } from 'yaml';
import type { PaperInput } from '../paper/schema.ts';
import { createAuthorCount, createNameGenerator } from './author-names.ts';
import { createRandom, type Random } from './random.ts';
import { capitalised, createSentence, createWord, wordOfRank } from './vocabulary.ts';

/** A file below `papers/`: its path with forward slashes, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

interface GeneratedRecord {
  readonly id: string;
  readonly day: string;
  readonly record: PaperInput;
  readonly body: string;
}

/** The number of topics in the generated vocabulary. */
export const topicCount = 200;

const papersPerYear = 10_000;
const weekdaysPerYear = 261;
const organizationCount = 300;

/** Yields papers as files, without end, oldest first, always the same for the same seed. */
export function* generatePapers(seed: number): Generator<GeneratedFile, never> {
  const records = generatePaperRecords(seed);
  for (;;) {
    const { id, day, record, body } = records.next().value;
    const frontmatter = stringify(record, { lineWidth: 0 });
    yield {
      path: `papers/${day.slice(0, 4)}/${id}.mdx`,
      text: `---\n${frontmatter}---\n\n${body}\n`,
    };
  }
}

/** Yields the same papers before they are written: 10,000 a year, on weekdays from 2018 on. */
export function* generatePaperRecords(seed: number): Generator<GeneratedRecord, never> {
  const random = createRandom(seed);
  const nextName = createNameGenerator(random);
  for (let number = 0; ; number += 1) {
    const day = weekday(Math.floor((number * weekdaysPerYear) / papersPerYear));
    const month = day.slice(2, 4) + day.slice(5, 7);
    // Five digits are enough for the 850 papers of a month, and ten years are 100,000.
    const arxiv = `${month}.${String(number % 100_000).padStart(5, '0')}`;
    const record = createRecord(random, { day, arxiv, nextName });
    yield { id: arxiv, day, record, body: createBody(random) };
  }
}

/** Returns the slug of the nth topic. */
export function topicSlug(number: number): string {
  return `${wordOfRank(number)}-${wordOfRank(number + topicCount)}`;
}

function createRecord(
  random: Random,
  { day, arxiv, nextName }: { day: string; arxiv: string; nextName: () => string },
): PaperInput {
  const authors = new Set(Array.from({ length: createAuthorCount(random) }, nextName));
  const topics = new Set(
    Array.from({ length: 1 + random.below(4) }, () => topicSlug(random.rank(topicCount, 10))),
  );
  const organization = wordOfRank(5000 + random.rank(organizationCount, 5));
  return {
    title: createTitle(random),
    arxiv,
    authors: [...authors],
    ...(random.chance(0.4) && {
      organization: { name: capitalised(organization), handle: organization },
    }),
    published: day,
    listed: day,
    tags: [...topics],
    ...(random.chance(0.4) && {
      code: `https://github.com/${createWord(random)}/${createWord(random)}`,
    }),
    upvotes: random.rank(300, 10),
    comments: random.rank(30, 2),
    countsAsOf: day,
    sources: [{ kind: 'json', file: 'generated.json', date: day }],
  };
}

/** Creates a title of nine words on average; three in four have a name and a colon, one in fifty has math. */
function createTitle(random: Random): string {
  const words = Array.from({ length: 4 + random.below(8) }, () => createWord(random));
  const title = words.map((word, place) => (place === 2 ? 'for' : capitalised(word))).join(' ');
  const name = capitalised(createWord(random)) + random.pick(['', '-RT', 'Bench', 'Net', '-2']);
  const named = random.chance(0.75) ? `${name}: ${title}` : title;
  return random.chance(0.02) ? `${named} in $\\mathcal{O}(n^2)$` : named;
}

/** Creates an abstract of 1.5 kB; one in ten has math, one in fifty a component below it. */
function createBody(random: Random): string {
  const length = Math.max(500, random.normal(1500, 300));
  const hasMath = random.chance(0.1);
  const sentences: string[] = [];
  for (let written = 0; written < length; written += sentences.at(-1)?.length ?? 0) {
    const formula = hasMath && random.chance(0.6) ? ` Here ${random.pick(formulas)} holds.` : '';
    sentences.push(createSentence(random) + formula);
  }
  const note = `\n\n## Notes\n\n<Note>${createSentence(random)}</Note>`;
  return sentences.join(' ') + (random.chance(0.02) ? note : '');
}

/** Returns the nth weekday from Monday 1 January 2018 on. */
function weekday(number: number): string {
  const days = Math.floor(number / 5) * 7 + (number % 5);
  return new Date(Date.UTC(2018, 0, 1 + days)).toISOString().slice(0, 10);
}

const formulas = [
  '$x_{t+1} = x_t - \\eta \\nabla f(x_t)$',
  '$\\mathcal{O}(n \\log n)$',
  '$\\mathbb{E}_{x \\sim p}[f(x)] \\le \\frac{1}{2}$',
  '$\\alpha \\in [0, 1]$',
  '$\\sum_{i=1}^{k} w_i^2 = 1$',
  '$\\lVert A x - b \\rVert_2 < \\epsilon$',
  '$p_\\theta(y \\mid x)$',
  '$d_{\\text{model}} = 4096$',
];
