import type { ArchivePaper } from '../content/archive-paper.ts';
import { createArchive, type Archive } from '../archive/create-archive.ts';
import type { z } from 'astro/zod';
import { PersonSchema } from '../paper/person.ts';
import { PaperRecordSchema, type PaperInput } from '../paper/schema.ts';
import { ArchiveConfigSchema } from '../site/archive-config.ts';
import { TopicsSchema } from '../site/topics.ts';

/** Creates a paper for unit tests: the test gives what matters, the rest is plain. */
export function samplePaper(id: string, record: Partial<PaperInput> = {}): ArchivePaper {
  return {
    id,
    ...PaperRecordSchema.parse({ title: `Title of ${id}`, listed: '2026-06-10', ...record }),
    body: { file: `papers/2026/${id}.mdx`, digest: `digest of ${id}`, lane: 'data' },
  };
}

/** Creates an archive of these papers with the topics `alpha`, `beta` and `gamma`, whose parent is `beta`. */
export function sampleArchive(
  papers: readonly ArchivePaper[],
  minPapers = 2,
  people: Readonly<Record<string, z.input<typeof PersonSchema>>> = {},
): Archive {
  return createArchive({
    papers,
    topics: TopicsSchema.parse({
      alpha: { name: 'Alpha', description: 'First.' },
      beta: { name: 'Beta', description: 'Second.' },
      gamma: { name: 'Gamma', description: 'Third.', parent: 'beta' },
    }),
    people: Object.fromEntries(
      Object.entries(people).map(([slug, person]) => [slug, PersonSchema.parse(person)]),
    ),
    removed: {},
    pages: [],
    config: ArchiveConfigSchema.parse({
      title: 'Sample Papers',
      description: 'An invented archive.',
      url: 'https://papers.example.org',
      base: '/archive/',
      authors: { minPapers },
    }),
  });
}

/** Makes the values of all pages, which a build makes only of those that it renders. */
export function loadAll<View>(views: readonly { readonly load: () => View }[]): readonly View[] {
  return views.map(({ load }) => load());
}
