import { dev } from 'astro';
import { foldersHere } from '../folders.ts';
import { inlineConfig } from '../inline-config.ts';
import { requireArchive } from '../require-archive.ts';
import { parsePort } from './port.ts';

/**
 * Serves the archive while it is edited: a changed file shows at once.
 *
 * @param host true to answer other machines too
 * @throws {Error} when there is no archive, its configuration is not valid, or it has no collections
 */
export async function developSite(host: boolean): Promise<void> {
  const folders = foldersHere();
  requireArchive(folders);
  await dev({ ...inlineConfig(folders), server: { host, port: parsePort(process.env['PORT']) } });
}
