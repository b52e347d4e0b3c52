import { readFile } from 'node:fs/promises';
import { validateXML } from 'xmllint-wasm';

/** Returns the problems of sitemaps and their indexes by the schema of https://www.sitemaps.org/protocol.html. */
export async function checkSitemaps(
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<readonly string[]> {
  const schema = await readFile(new URL('schemas/sitemap.xsd', import.meta.url), 'utf8');
  const { errors } = await validateXML({
    xml: files.map(({ name, text }) => ({ fileName: name.replaceAll('/', '|'), contents: text })),
    schema: [{ fileName: 'sitemap.xsd', contents: schema }],
    // In pages of 64 KiB.
    initialMemoryPages: 512,
    maxMemoryPages: 8192,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
