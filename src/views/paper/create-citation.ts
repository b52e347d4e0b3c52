import type { ArchivePaper } from '../../content/archive-paper.ts';
import { createCard } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';
import type { Citation } from '../../bibliography/citation.ts';
import { citationType } from '../../bibliography/citation-type.ts';
import { authorToCitation } from '../../bibliography/write/record-to-keyed.ts';
import { titleToBibtex } from '../../bibliography/title-to-bibtex.ts';
import { arxivMonth } from '../../paper/arxiv-id.ts';
import { parseTitle } from '../../paper/title.ts';
import { citationKeyOf } from './archive-keys.ts';

/**
 * Returns a paper as a citation. Its date is that of publication, else the month of the arXiv identifier, never the day
 * of listing. Its keywords are the names of its topics and its own keywords. Without abstract it is the same object for
 * the same paper, so that files and pages share it.
 */
export function createCitation(archive: Archive, paper: ArchivePaper, abstract?: string): Citation {
  const citations = citationsOf(archive);
  const citation = citations.get(paper.id) ?? paperToCitation(archive, paper);
  citations.set(paper.id, citation);
  return abstract === undefined || abstract === '' ? citation : { ...citation, abstract };
}

function paperToCitation(archive: Archive, paper: ArchivePaper): Citation {
  const { urls, topics } = archive;
  const { title, arxiv, doi, venue } = paper;
  const { ids, titleText } = createCard(archive, paper);
  const names = paper.tags.map((tag) => topics[tag]?.name ?? tag);
  return {
    ids,
    url: urls.absolute(urls.paper(paper.id)),
    title: titleText,
    titleTex: titleToBibtex(parseTitle(title)),
    language: paper.language,
    authors: paper.authors.map(authorToCitation),
    authorCount: paper.authorCount,
    hasMoreAuthors: paper.moreAuthors === true,
    published: paper.published ?? (arxiv === undefined ? undefined : arxivMonth(arxiv)),
    arxiv,
    category: paper.categories[0],
    doi,
    venue: venue && { volume: undefined, pages: undefined, ...venue },
    type: citationType(paper),
    genre: paper.genre,
    number: paper.number,
    articleNumber: paper.articleNumber,
    editors: paper.editors.map(authorToCitation),
    publisher: paper.publisher,
    link: paper.url,
    key: citationKeyOf(archive, paper.id),
    pdf: paper.pdf ?? (arxiv === undefined ? undefined : `https://arxiv.org/pdf/${arxiv}`),
    abstract: undefined,
    keywords: eachOnce([...names, ...paper.keywords]),
  };
}

/**
 * Returns each word once, ignoring case: a source may have the keyword `Large Language Models` for the topic `Large
 * language models`.
 */
function eachOnce(words: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const word of words) {
    const folded = word.toLowerCase();
    if (!known.has(folded)) known.set(folded, word);
  }
  return [...known.values()];
}

function citationsOf(archive: Archive): Map<string, Citation> {
  const known = citations.get(archive);
  if (known !== undefined) return known;
  const fresh = new Map<string, Citation>();
  citations.set(archive, fresh);
  return fresh;
}

const citations = new WeakMap<Archive, Map<string, Citation>>();
