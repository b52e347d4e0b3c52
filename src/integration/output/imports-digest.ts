import type { BodyReference } from '../../content/archive-paper.ts';
import { readBodySource } from '../../content/content-files.ts';
import { textToDigest } from '../../files/digest.ts';
import { parseBody } from '../../markdown/parse-body.ts';

/**
 * Returns a digest of what texts of the module lane import. With a new component the bundler may split styles and
 * scripts differently, and every page names the files that hold them.
 */
export function importsDigest(content: string, bodies: readonly BodyReference[]): string {
  const imports = bodies
    .filter(({ lane }) => lane === 'module')
    .flatMap((body) => parseBody(readBodySource(content, body)).children)
    .flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : []));
  return textToDigest(...[...new Set(imports)].sort());
}
