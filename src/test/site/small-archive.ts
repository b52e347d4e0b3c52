import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The files of an archive, by path below its content folder. Undefined removes a file. */
export type ContentFiles = Readonly<Record<string, string | undefined>>;

/** Writes or removes files of a content folder. */
export async function writeContent(content: string, files: ContentFiles): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    const path = join(content, file);
    if (text === undefined) {
      await rm(path);
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

/** Creates the file of a paper. */
export function paperFile(title: string, { day, extra = '', body }: PaperFileOptions): string {
  return [
    '---',
    `title: ${title}`,
    `published: "${day}"`,
    'authors: [Ada Example, Bo Li]',
    'sources: [{ kind: json, date: "2026-06-10" }]',
    ...(extra === '' ? [] : [extra]),
    '---',
    '',
    body ?? `We study ${title} and find that $x^2 + y^2$ is **small**.`,
    '',
  ].join('\n');
}

/** Creates eight papers, one of them in the module lane, with two topics and a prose page. */
export function createSmallArchive(): ContentFiles {
  const paper = (number: number, tag: string): string =>
    paperFile(`Paper ${String(number)}`, {
      day: `2026-06-${String(number).padStart(2, '0')}`,
      extra: `tags: [${tag}]`,
    });
  return {
    'archive.yaml': archiveYaml('A small archive'),
    'tags.yaml': topicsYaml('Agents'),
    'pages/colophon.mdx': '---\ntitle: Colophon\n---\n\nSet in *type*.\n',
    'papers/2025/2506.00001.mdx': paper(1, 'agents'),
    'papers/2026/2606.00002.mdx': paper(2, 'agents'),
    'papers/2026/2606.00003.mdx': paper(3, 'vision'),
    'papers/2026/2606.00004.mdx': paper(4, 'vision'),
    'papers/2026/2606.00005.mdx': paper(5, 'agents, vision'),
    'papers/2026/a-slug.mdx': paper(6, 'agents'),
    'papers/2026/another-slug.mdx': paper(7, 'vision'),
    'papers/2026/with-jsx.mdx': paperFile('With JSX', {
      day: '2026-06-08',
      extra: 'tags: [agents]',
      body: 'An abstract with {1 + 1} <b>apples</b> and $a_b$.',
    }),
  };
}

export function archiveYaml(title: string): string {
  return [
    `title: ${title}`,
    'description: Eight invented papers.',
    'url: https://papers.example.org',
    'authors: { minPapers: 1 }',
    'citations: { maxPapers: 9 }',
    '',
  ].join('\n');
}

export function topicsYaml(agents: string): string {
  return [
    `agents: { name: ${agents}, description: Programs that act. }`,
    'vision: { name: Vision, description: Programs that see. }',
    '',
  ].join('\n');
}

interface PaperFileOptions {
  readonly day: string;
  /** Further lines of the frontmatter. */
  readonly extra?: string;
  readonly body?: string;
}
