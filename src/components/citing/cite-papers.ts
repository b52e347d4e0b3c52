import { parseCitations } from '../../bibliography/parse-citations.ts';
import type { CitationFormat } from '../../site/urls.ts';
import { cslToCitation } from '../../bibliography/csl/csl-to-citation.ts';
import { mediaTypes, writeCitations } from '../../bibliography/write/write-citations.ts';
import { cardsIn, titleLinkOf } from '../card/paper-on-page.ts';
import { citeFormats } from './cite-formats.ts';
import { loadManyCsl } from './load-csl.ts';
import { loadPage } from '../dom/load-page.ts';
import { saveFile } from '../dom/save-file.ts';
import { pageFormat } from '../dom/page-format.ts';
import { citing as words, counts } from '../../words/shown.ts';

/**
 * Saves a file with the papers of a list and returns the outcome in a sentence. They are read from its files of BibTeX or,
 * without any, from the papers whose cards are on the page and on the older pages of the list. A paper that cannot be
 * read is left out, and not made up from its card.
 *
 * @throws {Error} when nothing could be read, or a file not
 */
export async function citePapers(options: CiteOptions): Promise<string> {
  const { name, files, tell } = options;
  const format = citeFormats.find((each) => each.format === options.format)?.format ?? 'bib';
  return files.length === 0
    ? citeCards({ name, format, tell })
    : citeFiles(files, { name, format });
}

/** Makes a file of files of BibTeX, which are joined, or read and written in another format. */
async function citeFiles(files: readonly string[], { name, format }: SavedFormat): Promise<string> {
  const texts = await Promise.all(files.map(loadText));
  const citations = texts.flatMap((text) => parseCitations(text).citations);
  const text = format === 'bib' ? texts.join('\n') : writeCitations(citations, format);
  saveFile({ text, type: mediaTypes[format], name: `${name}.${format}` });
  return words.inFile(count(citations.length), `${name}.${format}`);
}

async function loadText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded`);
  return response.text();
}

async function citeCards({ name, format, tell }: SavedFormat & Telling): Promise<string> {
  const paths = await findPapers();
  const all = count(paths.length);
  if (paths.length === 0) return words.nothingToCite;
  tell(words.reading(all));
  const items = await loadManyCsl(paths, (tried) => {
    if (tried % step === 0) tell(words.readOf(String(tried), all));
  });
  const citations = items.map(cslToCitation).filter((each) => each !== undefined);
  if (citations.length === 0) throw new Error('No paper could be read');
  const fileName = `${name}.${format}`;
  saveFile({ text: writeCitations(citations, format), type: mediaTypes[format], name: fileName });
  const left = paths.length - citations.length;
  if (left === 0) return words.inFile(all, fileName);
  return left === 1 ? words.oneNotRead(all, fileName) : words.notRead(String(left), all, fileName);
}

function count(papers: number): string {
  return pageFormat().count(papers, counts.papers);
}

/** Returns the paths of the pages of all papers, each once. */
async function findPapers(): Promise<readonly string[]> {
  const papers = new Set<string>();
  const pages = new Set<string>();
  for (let page = document; ;) {
    for (const card of cardsIn(page)) {
      const path = titleLinkOf(card)?.pathname;
      if (path !== undefined) papers.add(path);
    }
    const older = page.querySelector<HTMLAnchorElement>('main nav [rel="next"]')?.pathname;
    if (older === undefined || pages.has(older)) return [...papers];
    pages.add(older);
    page = await loadPage(older);
  }
}

/** Progress is told after every so many papers. */
const step = 25;

interface SavedFormat {
  /** Of the file, without its extension. */
  readonly name: string;
  readonly format: CitationFormat;
}

interface Telling {
  /** Called with the progress in a few words. */
  readonly tell: (words: string) => void;
}

interface CiteOptions extends Telling, Pick<SavedFormat, 'name'> {
  readonly format: string;
  /** Addresses of files of BibTeX that together have the papers. */
  readonly files: readonly string[];
}
