import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemsError } from '../../problem/problem.ts';
import { loadArchiveConfig } from '../../content/yaml-files.ts';
import { foldersHere } from '../folders.ts';
import { parsePort } from './port.ts';
import { serveSite } from './serve-site.ts';

/**
 * Serves the built site of the archive that the environment variables name, and prints its address.
 *
 * @throws {Error} when there is no built site, no archive, or the port is taken
 */
export async function previewSite(): Promise<void> {
  const port = parsePort(process.env['PORT']);
  const { content, out } = foldersHere();
  const config = loadArchiveConfig(content);
  if (!config.ok) throw new ProblemsError('The archive cannot be read:', config.problems);
  if (!existsSync(join(out, 'index.html'))) {
    throw new Error(`There is no built site in ${out}. Build it first: npm run build`);
  }
  const { url } = await serveSite({ root: out, base: config.value.base, port });
  process.stdout.write(`\n${config.value.title} is served on ${url} (Ctrl+C ends it)\n`);
}
