import { citationToCsl } from '../../../bibliography/write/citation-to-csl.ts';
import type { Citation } from '../../../bibliography/citation.ts';
import { cslToCitation } from '../../../bibliography/csl/csl-to-citation.ts';
import { parseCitations } from '../../../bibliography/parse-citations.ts';
import { fieldOf } from '../../dom/device-store.ts';
import { hrefInside } from './saved-link.ts';
import { parseSaved, titleToSavedId, type SavedPaper } from './saved-paper.ts';
import { saved as words } from '../../../words/shown.ts';

/**
 * Parses a file that a reader imports: BibTeX, RIS, CSL-JSON or an export of saved papers, recognised by its content.
 * The file is untrusted: addresses outside the archive are dropped, and texts are cut to a maximum length. Where it
 * cannot be used, `problem` says why in a sentence and there are no papers.
 */
export function readImport(text: string, context: ImportContext): Import {
  if (text.trim() === '') return refuse(words.emptyFile);
  const stored = readExport(text);
  const read = stored === undefined ? parseCitations(text) : undefined;
  const count = stored?.length ?? read?.citations.length ?? 0;
  if (count > mostPapers) {
    return refuse(words.tooMany(String(count), String(mostPapers)));
  }
  const papers =
    stored === undefined
      ? (read?.citations ?? []).map((each) => citationToSaved(each, context))
      : parseSaved(stored).map((each) => cleanStored(each, context));
  const left = (read?.problems.length ?? 0) + (stored === undefined ? 0 : count - papers.length);
  if (papers.length > 0) return { papers: papers.map(shorten), left, problem: undefined };
  return refuse(read !== undefined && read.format === undefined ? words.wrongFile : words.noneRead);
}

/** Returns the list in an export of this page; undefined for any other text. */
function readExport(text: string): readonly unknown[] | undefined {
  if (!/^\uFEFF?\s*\{/.test(text)) return undefined;
  try {
    const papers = fieldOf(JSON.parse(text.replace(/^\uFEFF/, '')), 'savedPapers');
    return Array.isArray(papers) ? papers : undefined;
  } catch {
    return undefined;
  }
}

function citationToSaved(citation: Citation, { base, origins, now }: ImportContext): SavedPaper {
  const { arxiv, doi, title } = citation;
  const href = hrefInside(citation.url ?? citation.link, base, origins);
  const ids = [...citation.ids, idOfHref(href), arxiv, doi].filter((id) => id !== undefined);
  return {
    ids: ids.length > 0 ? [...new Set(ids)] : [titleToSavedId(title)],
    href,
    title,
    authors: citation.authors.map(({ name }) => name),
    date: citation.published,
    savedAt: now.toISOString(),
    note: '',
    tags: [],
    csl: cslOf(citation),
  };
}

/** Returns the identifier of a paper, which is the last segment of the path of its page. */
function idOfHref(href: string | undefined): string | undefined {
  const [, id] = /\/papers\/([^/]+)\/$/.exec(href ?? '') ?? [];
  try {
    return id === undefined ? undefined : decodeURIComponent(id);
  } catch {
    return undefined;
  }
}

function cleanStored(paper: SavedPaper, { base, now }: ImportContext): SavedPaper {
  const citation = cslToCitation(paper.csl);
  return {
    ...paper,
    href: hrefInside(paper.href, base),
    savedAt: Number.isNaN(Date.parse(paper.savedAt)) ? now.toISOString() : paper.savedAt,
    date: /^\d{4}(?:-\d\d){0,2}$/.test(paper.date ?? '') ? paper.date : undefined,
    csl: citation === undefined ? undefined : cslOf(citation),
  };
}

function cslOf(citation: Citation): object {
  return citationToCsl({ ...citation, abstract: undefined });
}

function shorten(paper: SavedPaper): SavedPaper {
  const short = (texts: readonly string[], most: number): readonly string[] =>
    texts.slice(0, most).map((text) => text.slice(0, 300));
  return {
    ...paper,
    ids: short(paper.ids, 50),
    title: paper.title.slice(0, 2000),
    authors: short(paper.authors, 2000),
    note: paper.note.slice(0, 50_000),
    tags: short(paper.tags, 100),
  };
}

function refuse(problem: string): Import {
  return { papers: [], left: 0, problem };
}

const mostPapers = 5000;

interface ImportContext {
  /** Path of the archive, with a slash at both ends. */
  readonly base: string;
  /** The origins of the archive. */
  readonly origins: readonly string[];
  readonly now: Date;
}

interface Import {
  readonly papers: readonly SavedPaper[];
  /** Number of entries that could not be read. */
  readonly left: number;
  readonly problem: string | undefined;
}
