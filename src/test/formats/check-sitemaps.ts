import { readFile } from 'node:fs/promises';
import { validateXML } from 'xmllint-wasm';

/** What is wrong with sitemaps and their indexes by the schema of their protocol. */
export async function checkSitemaps(
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<readonly string[]> {
  const schema = await readFile(new URL('schemas/sitemap.xsd', import.meta.url), 'utf8');
  const { errors } = await validateXML({
    xml: files.map(({ name, text }) => ({ fileName: name.replaceAll('/', '|'), contents: text })),
    schema: [{ fileName: 'sitemap.xsd', contents: schema }],
    // One page of 64 KiB for every so many characters.
    initialMemoryPages: 512,
    maxMemoryPages: 8192,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
