import { stringify } from 'yaml';
import { aboutPage, astroConfigFile, publishWorkflow, readme, tagsYaml } from './templates.ts';

/**
 * Returns the files of a new archive, by path below its folder.
 *
 * @param settings what the person said
 * @param packages the packages that the archive needs, with their versions
 */
export function createInitialFiles(
  settings: ArchiveSettings,
  packages: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return {
    'package.json': packageJson(settings, packages),
    'astro.config.mjs': astroConfigFile,
    'src/content.config.ts': "export { collections } from 'offprint/content';\n",
    'tsconfig.json': json({
      extends: 'astro/tsconfigs/strict',
      include: ['.astro/types.d.ts', 'src', 'astro.config.mjs'],
    }),
    'content/archive.yaml': archiveYaml(settings),
    'content/tags.yaml': tagsYaml,
    'content/pages/about.mdx': aboutPage(settings.title),
    '.github/workflows/publish.yml': publishWorkflow,
    '.gitignore': ['node_modules/', 'dist/', '.astro/', 'content/imports/.*', ''].join('\n'),
    'README.md': readme(settings.title),
  };
}

function packageJson(
  { name }: ArchiveSettings,
  packages: Readonly<Record<string, string>>,
): string {
  const commands = ['start', 'dev', 'build', 'preview', 'papers'];
  return json({
    name,
    private: true,
    type: 'module',
    scripts: Object.fromEntries(commands.map((command) => [command, `offprint ${command}`])),
    dependencies: packages,
    // npm runs the install scripts of no other package: that of `node` brings Node. A package from a file or from Git
    // has its own made ready by one, and goes by its address.
    allowScripts: { node: true, esbuild: false, ...allowSource(packages['offprint'] ?? '') },
  });
}

function allowSource(source: string): Readonly<Record<string, true>> {
  return /[/:]/u.test(source) ? { [source]: true } : {};
}

function archiveYaml({ title, description, url, base, language }: ArchiveSettings): string {
  const lines = stringify({ title, description, url, base, language }, { lineWidth: 0 });
  return `# What this archive is called, where it is published and how it behaves.\n${lines}`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** What a person says of a new archive. */
export interface ArchiveSettings {
  /** The name of its folder, as a package may be called. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Without path. */
  readonly url: string;
  /** With a slash at both ends. */
  readonly base: string;
  /** BCP 47. */
  readonly language: string;
}
