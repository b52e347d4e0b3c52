import { abstractToMdx } from '../../importer/mdx/abstract-to-mdx.ts';
import type { ContentFiles } from '../site/small-archive.ts';
import { hostileStrings } from './hostile-strings.ts';

/**
 * Creates an archive in which every field of text of papers, topics, people, removed papers, prose pages and
 * `archive.yaml` holds hostile strings as they are, as if a person had written the files by hand.
 *
 * @param shift 0, 1 or 2: each puts another third of the strings into a field, so that all three put every string into
 * every field of a paper
 */
export function createHostileArchive(shift: number): ContentFiles {
  const third = Math.ceil(hostileStrings.length / 3);
  return {
    'archive.yaml': archiveYaml(shift),
    'tags.yaml': yaml(Object.fromEntries(range(third).map((n) => [`topic-${n}`, topic(n, shift)]))),
    'removed.yaml': yaml(
      Object.fromEntries(range(third).map((n) => [`gone-${n}`, removed(n, shift)])),
    ),
    ...Object.fromEntries(range(third).map((n) => [`people/person-${n}.yaml`, person(n, shift)])),
    ...Object.fromEntries(range(third).map((n) => [`papers/2026/paper-${n}.mdx`, paper(n, shift)])),
    ...Object.fromEntries(range(10).map((n) => [`pages/page-${n}.mdx`, page(n, shift)])),
  };
}

function paper(place: string, shift: number): string {
  const next = createStrings(place, shift);
  const author = () => ({ name: next(), family: next(), affiliation: next() });
  const record = {
    title: next(),
    genre: next(),
    authors: [next(), author(), { literal: next() }],
    organization: { name: next(), handle: next() },
    venue: { name: next(), volume: next(), pages: next() },
    number: next(),
    articleNumber: next(),
    editors: [next(), author(), { literal: next() }],
    publisher: next(),
    journalReference: next(),
    comment: next(),
    categories: [next(), next()],
    withdrawn: next(),
    erratum: next(),
    published: `2026-0${String((Number(place) % 9) + 1)}-10`,
    tags: [`topic-${place}`],
    keywords: [next(), next(), next()],
    submittedBy: next(),
    summary: { text: next(), by: next() },
    url: `https://example.org/?${encodeURIComponent(next().slice(0, 500).toWellFormed())}`,
  };
  const texts = [next(), next()].map((value) => [{ type: 'text', value } as const]);
  const nodes = (['inlineMath', 'inlineCode'] as const).map((type) => ({ type, value: next() }));
  return `---\n${yaml(record)}---\n\n${abstractToMdx([...texts, nodes])}\n`;
}

function topic(place: string, shift: number): object {
  const next = createStrings(place, shift);
  return { name: next(), description: next(), phrases: [next()], keywords: [next()] };
}

function removed(place: string, shift: number): object {
  const next = createStrings(place, shift);
  return { title: next(), removed: '2026-06-10', because: next(), arxiv: next(), doi: next() };
}

function person(place: string, shift: number): string {
  const next = createStrings(place, shift);
  // Names of signs alone count as the same name.
  const [name, variant] = [`${next()} p${place}`, `${next()} q${place}`];
  return yaml({ name, variants: [variant], affiliation: next(), distinguish: next() });
}

function page(place: string, shift: number): string {
  const next = createStrings(place, shift);
  return `---\n${yaml({ title: next(), description: next() })}---\n\nText.\n`;
}

function archiveYaml(shift: number): string {
  const short = hostileStrings.filter(({ length }) => length < 100);
  const part = (place: number): string =>
    short.filter((_, index) => index % 30 === place * 3 + shift).join(' ');
  return yaml({
    title: part(0),
    byline: part(1),
    description: part(2),
    url: 'https://papers.example.org',
    license: { name: part(3), url: 'https://example.org/licence' },
    curator: { name: part(4), email: 'ada@example.org' },
    corrections: { issue: 'https://example.org/new?title={title}&body={body}' },
    authors: { minPapers: 1 },
    images: { days: false },
  });
}

/** Returns a function that gives a string for one field after another. */
function createStrings(place: string, shift: number): () => string {
  const third = Math.ceil(hostileStrings.length / 3);
  let field = shift;
  return () => {
    const text = hostileStrings[Number(place) + third * (field++ % 3)] ?? 'x';
    // A text of blanks alone is refused, and so is a title that cannot be seen.
    return /[^\p{C}\p{Z}]/u.test(text) ? text : `x${text}x`;
  };
}

function range(length: number): readonly string[] {
  return Array.from({ length }, (_, index) => String(index));
}

/** JSON is YAML; in lines for the keys, as the frontmatter needs it. */
function yaml(values: object): string {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return lines.join('');
}
