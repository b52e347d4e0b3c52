import { dev } from 'astro';
import { ProblemsError } from '../../problem/problem.ts';
import { loadArchiveConfig } from '../../content/yaml-files.ts';
import { foldersHere } from '../folders.ts';
import { inlineConfig } from '../inline-config.ts';
import { parsePort } from './port.ts';

/**
 * Serves the archive while it is edited: a changed file shows at once.
 *
 * @param host true to answer other machines too
 * @throws {Error} when there is no archive, or its configuration is not valid
 */
export async function developSite(host: boolean): Promise<void> {
  const folders = foldersHere();
  const config = loadArchiveConfig(folders.content);
  if (!config.ok) throw new ProblemsError('The archive cannot be read:', config.problems);
  await dev({ ...inlineConfig(folders), server: { host, port: parsePort(process.env['PORT']) } });
}
