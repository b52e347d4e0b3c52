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
  const random = createRandom(seed + 1);
  const topics = Array.from({ length: topicCount }, (_, number) => {
    const slug = topicSlug(number);
    const name = capitalised(slug.replace('-', ' '));
    return [slug, { name, description: createSentence(random), phrases: [slug.replace('-', ' ')] }];
  });
  const archive = {
    title: 'Generated papers',
    description: 'Papers that nobody wrote, to measure with.',
    url: 'https://papers.example.org',
  };
  const about = '---\ntitle: About\n---\n\nThese papers were generated.\n';
  return [
    { path: 'archive.yaml', text: stringify(archive) },
    { path: 'tags.yaml', text: stringify(Object.fromEntries(topics)) },
    { path: 'pages/about.mdx', text: about },
  ];
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
