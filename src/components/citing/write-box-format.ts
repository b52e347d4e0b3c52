import { citationStyles } from '../../bibliography/styles/citation-styles.ts';
import { cslToCitation } from '../../bibliography/csl/csl-to-citation.ts';
import { citationToRis } from '../../bibliography/write/citation-to-ris.ts';
import type { BoxFormat } from './box-formats.ts';

/**
 * Writes an item of CSL-JSON in a format. A line of text names only the first authors of a very long list.
 *
 * @throws {Error} when it is not CSL-JSON
 */
export function writeBoxFormat(item: object | undefined, format: BoxFormat): string {
  if (format === 'csl.json') return JSON.stringify([item]);
  const citation = cslToCitation(item);
  if (citation === undefined) throw new Error('The page holds no citation');
  if (format === 'ris') return citationToRis(citation).replaceAll('\r\n', '\n').replace(/\n$/, '');
  const style = citationStyles.find((each) => each.style === format);
  if (style === undefined) throw new Error(`${format} is not a format`);
  return style.write(citation, { maxAuthors: mostAuthors });
}

const mostAuthors = 50;
