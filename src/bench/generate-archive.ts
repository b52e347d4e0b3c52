import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { generatePapers, topicCount, topicSlug, type GeneratedFile } from './generate-paper.ts';
import { createRandom } from './random.ts';
import { capitalised, createSentence } from './vocabulary.ts';

/**
 * Writes an archive of generated papers, to which more can be added. The same seed gives the same bytes.
 *
 * @param folder for `OFFPRINT_CONTENT`
 */
export async function writeArchive(folder: string, seed: number): Promise<GeneratedArchive> {
  for (const file of archiveFiles(seed)) await write(folder, file);
  const papers = generatePapers(seed);
  return {
    addPapers: async (count) => {
      for (let added = 0; added < count; added += 1) await write(folder, papers.next().value);
    },
  };
}

function archiveFiles(seed: number): readonly GeneratedFile[] {
  const about = '---\ntitle: About\n---\n\nThese papers were generated.\n';
  return [
    { path: 'archive.yaml', text: stringify(generatedArchive) },
    { path: 'tags.yaml', text: stringify(generateTopics(seed)) },
    { path: 'pages/about.mdx', text: about },
  ];
}

/** The content of `archive.yaml` in a generated archive. */
export const generatedArchive = {
  title: 'Generated papers',
  description: 'Papers that nobody wrote, to measure with.',
  url: 'https://papers.example.org',
};

/** Generates the content of `tags.yaml`. */
export function generateTopics(seed: number): Readonly<Record<string, GeneratedTopic>> {
  const random = createRandom(seed + 1);
  const topics = Array.from({ length: topicCount }, (_, number): [string, GeneratedTopic] => {
    const slug = topicSlug(number);
    const name = capitalised(slug.replace('-', ' '));
    return [slug, { name, description: createSentence(random), phrases: [slug.replace('-', ' ')] }];
  });
  return Object.fromEntries(topics);
}

interface GeneratedTopic {
  readonly name: string;
  readonly description: string;
  readonly phrases: readonly string[];
}

async function write(folder: string, { path, text }: GeneratedFile): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** An archive on disk, without papers at first. */
interface GeneratedArchive {
  /** Writes the next papers, each of the same day as the last or newer. */
  readonly addPapers: (count: number) => Promise<void>;
}
