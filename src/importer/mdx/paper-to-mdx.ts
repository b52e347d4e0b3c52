import { recordToYaml, type RecordValues } from './record-yaml.ts';

/**
 * Writes a new paper file: the record as YAML between two lines of `---`, then the abstract. It ends with one line
 * ending, and the same paper always gives the same bytes.
 *
 * @param abstract MDX, as `abstractToMdx` writes it
 */
export function paperToMdx(values: RecordValues, abstract: string): string {
  const body = abstract === '' ? '' : `\n${abstract}\n`;
  return `---\n${recordToYaml(values)}---\n${body}`;
}
