import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, open, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCommand } from '../../integration/build-command.ts';

/**
 * Builds an archive as `npm run build` does, in a process of its own, and waits for it to end. The result is reused when
 * this process builds the same content into the same folder again, unless `fresh` is true.
 *
 * @param options.content the folder of the archive
 * @param options.out the folder for the site; a new temporary one unless given
 */
export async function buildSite({ content, out, fresh = false }: BuildOptions): Promise<BuiltSite> {
  const key = `${content}\n${out ?? ''}`;
  const known = builds.get(key);
  if (known !== undefined && !fresh) return known;
  const build = runBuild(content, out);
  builds.set(key, build);
  return build;
}

async function runBuild(content: string, out: string | undefined): Promise<BuiltSite> {
  const workspace = await mkdtemp(join(tmpdir(), 'offprint-build-'));
  const target = out ?? join(workspace, 'site');
  await mkdir(target, { recursive: true });
  const log = join(workspace, 'build.log');
  const exitCode = await spawnBuild(log, { OFFPRINT_CONTENT: content, OFFPRINT_OUT: target });
  const output = await readFile(log, 'utf8');
  const warnings = output.split('\n').filter((line) => /\bwarn(?:ing)?\b|\(!\)/iu.test(line));
  return { out: target, exitCode, output, warnings };
}

async function spawnBuild(
  logFile: string,
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  // A pipe would lose the end of long output.
  const log = await open(logFile, 'w');
  try {
    return await new Promise<number>((resolve, reject) => {
      const [command, ...args] = buildCommand;
      const child = spawn(command, args, {
        cwd: repository,
        stdio: ['ignore', log.fd, log.fd],
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...environment },
      });
      child.once('error', reject);
      child.once('exit', (code) => {
        resolve(code ?? 1);
      });
    });
  } finally {
    await log.close();
  }
}

const repository = fileURLToPath(new URL('../../..', import.meta.url));

const builds = new Map<string, Promise<BuiltSite>>();

interface BuildOptions {
  readonly content: string;
  readonly out?: string;
  readonly fresh?: boolean;
}

/** The outcome of a build. */
export interface BuiltSite {
  /** The folder of the site. */
  readonly out: string;
  readonly exitCode: number;
  /** Everything the build printed, without colours. */
  readonly output: string;
  /** Its lines that are warnings. */
  readonly warnings: readonly string[];
}
