import { countNoun } from '../../site/format.ts';
import { cslToCitation } from '../../bibliography/csl/csl-to-citation.ts';
import { mediaTypes, writeCitations } from '../../bibliography/write/write-citations.ts';
import { cardsIn, titleLinkOf } from '../card/paper-on-page.ts';
import { citeFormats } from './cite-formats.ts';
import { loadManyCsl } from './load-csl.ts';
import { loadPage } from './load-page.ts';
import { saveFile } from '../dom/save-file.ts';

/**
 * Saves a file with the papers whose cards are on the page, and on the older pages of its list, and returns the outcome
 * in a sentence. A paper that cannot be read is left out, and not made up from its card.
 *
 * @throws {Error} when nothing could be read
 */
export async function citePapers({ format, name, tell }: CiteOptions): Promise<string> {
  const known = citeFormats.find((each) => each.format === format)?.format ?? 'bib';
  const paths = await findPapers();
  const all = countNoun(paths.length, 'paper');
  if (paths.length === 0) return 'There is nothing to cite.';
  tell(`Reading ${all} …`);
  const items = await loadManyCsl(paths, (tried) => {
    if (tried % step === 0) tell(`Read ${String(tried)} of ${all} …`);
  });
  const citations = items.map(cslToCitation).filter((each) => each !== undefined);
  if (citations.length === 0) throw new Error('No paper could be read');
  const fileName = `${name}.${known}`;
  saveFile({ text: writeCitations(citations, known), type: mediaTypes[known], name: fileName });
  const left = paths.length - citations.length;
  const lack = `${String(left)} of ${all} could not be read and ${left === 1 ? 'is' : 'are'} not in ${fileName}. Try again.`;
  return left === 0 ? `${all} in ${fileName}` : lack;
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

interface CiteOptions {
  readonly format: string;
  /** Of the file, without its extension. */
  readonly name: string;
  /** Called with the progress in a few words. */
  readonly tell: (words: string) => void;
}
