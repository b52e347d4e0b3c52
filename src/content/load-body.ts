import { abstractToText } from '../markdown/abstract-to-text.ts';
import { renderAbstract, renderBody } from '../markdown/render-body.ts';
import { readBodySource } from './content-files.ts';
import { contentFolderInUse } from './content-folder.ts';

/** The file that holds a text. The digest changes exactly when the text does. */
export interface BodyFile {
  /** Below the content folder. */
  readonly file: string;
  readonly digest: string;
}

/** Renders an abstract as HTML, for lists: once for each text, because a paper is in a dozen lists. */
export function loadAbstractHtml(body: BodyFile): string {
  return remember(abstractHtml, body, (source) => renderAbstract(source).html);
}

/** Reads an abstract as plain text, for descriptions. */
export function loadAbstractText(body: BodyFile): string {
  return remember(abstractText, body, abstractToText);
}

/** Renders a whole body of the data lane as HTML, for its page. */
export function loadBodyHtml(body: BodyFile): string {
  return renderBody(readBody(body)).html;
}

const abstractHtml = new Map<string, string>();
const abstractText = new Map<string, string>();

function remember(
  known: Map<string, string>,
  body: BodyFile,
  derive: (source: string) => string,
): string {
  const value = known.get(body.digest) ?? derive(readBody(body));
  known.set(body.digest, value);
  return value;
}

function readBody(body: BodyFile): string {
  return readBodySource(contentFolderInUse(), body);
}
