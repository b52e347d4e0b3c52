import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { generatePapers, topicCount, topicSlug, type GeneratedFile } from './generate-paper.ts';
import { createRandom } from './random.ts';
import { capitalised, createSentence } from './vocabulary.ts';

/**
 * Writes an archive of generated papers and can add more to it: the same seed gives the same bytes.
 *
 * @param folder what `OFFPRINT_CONTENT` shall name
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

/** What `archive.yaml` of a generated archive says. */
export const generatedArchive = {
  title: 'Generated papers',
  description: 'Papers that nobody wrote, to measure with.',
  url: 'https://papers.example.org',
};

/** What its `tags.yaml` says. */
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
  /** Writes the next papers, each newer than all before or of the same day. */
  readonly addPapers: (count: number) => Promise<void>;
}
