import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitFrontmatter } from '../paper/parse-paper-file.ts';
import { abstractToText } from '../markdown/abstract-to-text.ts';
import { renderAbstract, renderBody } from '../markdown/render-body.ts';
import { configuredContentFolder } from './content-folder.ts';

/** The file that holds a text. The digest changes exactly when the text does. */
export interface BodyFile {
  /** Below the content folder. */
  readonly file: string;
  readonly digest: string;
}

/** Renders an abstract as HTML, for lists: once for each text, because a paper is in a dozen lists. */
export async function loadAbstractHtml(body: BodyFile): Promise<string> {
  return remember(abstractHtml, body, (source) => renderAbstract(source).html);
}

/** Reads an abstract as plain text, for descriptions. */
export async function loadAbstractText(body: BodyFile): Promise<string> {
  return remember(abstractText, body, abstractToText);
}

/** Renders a whole body of the data lane as HTML, for its page. */
export async function loadBodyHtml(body: BodyFile): Promise<string> {
  return renderBody(await readBody(body)).html;
}

const abstractHtml = new Map<string, string>();
const abstractText = new Map<string, string>();

async function remember(
  known: Map<string, string>,
  body: BodyFile,
  derive: (source: string) => string,
): Promise<string> {
  const value = known.get(body.digest) ?? derive(await readBody(body));
  known.set(body.digest, value);
  return value;
}

async function readBody({ file }: BodyFile): Promise<string> {
  const source = await readFile(join(configuredContentFolder(), file), 'utf8');
  return splitFrontmatter(source)?.body ?? '';
}
