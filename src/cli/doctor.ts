import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configPaths } from '../content/content-folder.ts';
import { loadContentFolder } from '../content/load-content-folder.ts';
import { loadArchiveConfig } from '../content/yaml-files.ts';
import { engineVersion, locatePackage, readManifest } from '../files/engine.ts';
import { foldersHere, type Folders } from '../integration/folders.ts';
import { checkCollections } from '../integration/require-archive.ts';
import { requireOwnOutput } from '../integration/output/output-folder.ts';
import { warningsOf } from '../problem/parsed.ts';
import { formatProblem } from '../problem/problem.ts';
import { countNoun } from '../site/format.ts';

/**
 * `offprint doctor`: prints what is wrong with the archive and its set-up, and what mends it. Sets the exit code to 1 if
 * something is; a warning alone does not.
 */
export function runDoctor(): void {
  const folders = foldersHere();
  const findings = examine(folders);
  const { archive, content, out } = folders;
  const facts = [`Offprint ${engineVersion()}, Node ${process.versions.node}`];
  facts.push(`archive ${archive}`, `content ${content}`, `site    ${out}`);
  const verdict = findings.length === 0 ? ['Nothing is wrong.'] : findings;
  const warnings = warningsOf(loadArchiveConfig(content)).map(formatProblem);
  process.stdout.write(
    `${[...facts, '', ...verdict, ...warnings.map((each) => `Warning: ${each}`)].join('\n')}\n`,
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
}

/** Returns what is wrong with an archive and its set-up: each in a line, with what mends it in the next. */
export function examine(folders: Folders): readonly string[] {
  return [
    ...examineFiles(folders),
    ...examinePackages(folders),
    ...examineContent(folders),
    ...examineOutput(folders),
    ...examineCaches(folders),
  ];
}

function examineFiles({ archive, engine }: Folders): readonly string[] {
  if (archive === engine) return [];
  const [config = ''] = configPaths(archive).filter(existsSync);
  return [
    ...unless(
      names(config, "'offprint'", '"offprint"'),
      `${config} does not use Offprint`,
      "Write: import offprint from 'offprint'; and integrations: [offprint()]",
    ),
    ...checkCollections(archive).map(formatProblem),
  ];
}

function names(path: string, ...texts: readonly string[]): boolean {
  if (!existsSync(path)) return false;
  const text = readFileSync(path, 'utf8');
  return texts.some((each) => text.includes(each));
}

function examinePackages({ archive, engine }: Folders): readonly string[] {
  return Object.entries(readManifest(engine).peerDependencies).flatMap(([name, range]) => {
    const [used, own] = [locatePackage(name, engine), locatePackage(name, archive)];
    if (own === undefined) return finding(`${name} is not installed`, `Type: npm install ${name}`);
    const { version = '' } = readManifest(own);
    return [
      ...unless(
        fits(version, range),
        `${name} is ${version}, and Offprint needs ${range}`,
        `Type: npm install ${name}@${range}`,
      ),
      ...unless(
        used === own || archive === engine,
        `${name} is installed twice, in ${String(used)} and in ${own}`,
        `Remove node_modules and package-lock.json, then type: npm install`,
      ),
    ];
  });
}

/** Returns whether a version is at least that of a range `^7.3.5`, with the same first number. */
export function fits(version: string, range: string): boolean {
  const [have, need] = [version, range].map((text) => text.replace('^', '').split('.').map(Number));
  const [[major = 0, minor = 0, patch = 0] = [], [first = 0, second = 0, third = 0] = []] = [
    have,
    need,
  ];
  return major === first && (minor > second || (minor === second && patch >= third));
}

function examineContent({ content }: Folders): readonly string[] {
  const { problems } = loadContentFolder(content);
  const rest = problems.length - mostShown;
  return [
    ...problems.slice(0, mostShown).map(formatProblem),
    ...(rest > 0
      ? finding(
          `${countNoun(rest, 'more problem')} in the content folder`,
          'To see all, type: npm run papers -- audit',
        )
      : []),
  ];
}

const mostShown = 5;

function examineOutput(folders: Folders): readonly string[] {
  try {
    requireOwnOutput(folders);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function examineCaches({ archive, caches }: Folders): readonly string[] {
  const place = [caches, join(archive, 'node_modules'), archive].find(existsSync) ?? archive;
  try {
    accessSync(place, constants.W_OK);
    return [];
  } catch {
    return finding(`${place} cannot be written`, 'Builds keep their caches there: make it yours.');
  }
}

function unless(isFine: boolean, what: string, mend: string): readonly string[] {
  return isFine ? [] : finding(what, mend);
}

function finding(what: string, mend: string): readonly string[] {
  return [`${what}\n    ${mend}`];
}
