import type { ArchivePaper } from '../../content/archive-paper.ts';
import { createCard } from '../../views/card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';
import type { Author } from '../../paper/author.ts';
import { periodsOf, type Day } from '../../paper/dates.ts';
import { titleToText } from '../../paper/title.ts';
import { unnamedAuthors } from '../../views/people/paper-authors.ts';
import { publishedLink } from '../../views/paper/published-link.ts';
import type { DigestPaper, FeedAuthor, FeedLink, FeedPaper, ShortPaper } from './feed.ts';

/** Returns a paper as an entry of a feed. It depends only on the record and the names of topics; no other paper changes it. */
export function createFeedPaper(archive: Archive, paper: ArchivePaper): FeedPaper {
  const { urls, topics, format, words } = archive;
  const periods = periodsOf(paper);
  const { id, aliases, authors, withdrawn, erratum } = paper;
  const day = periods.day ?? `${periods.month ?? `${periods.year}-01`}-01`;
  const scheme = urls.absolute(urls.topics);
  return {
    kind: 'paper',
    id: urls.absolute(urls.paper(aliases[0] ?? id)),
    href: urls.absolute(urls.paper(id)),
    title: titleToText(paper.title),
    language: paper.language,
    day,
    updated: updatedOn(paper, day),
    date: periods.day === undefined ? format.date(periods.month ?? periods.year) : undefined,
    authors: authors.map(authorToFeed),
    moreAuthors: unnamedAuthors(archive, paper),
    notices: [
      ...(withdrawn === undefined ? [] : [words.feeds.withdrawn(withdrawn)]),
      ...(erratum === undefined ? [] : [words.feeds.erratum(erratum)]),
    ],
    topics: paper.tags.map((slug) => ({ slug, name: topics[slug]?.name ?? slug, scheme })),
    categories: paper.categories,
    links: createFeedLinks(archive, paper),
    body: paper.body,
  };
}

/** Returns a paper as a short entry of a feed. */
export function createShortPaper(archive: Archive, paper: ArchivePaper): ShortPaper {
  const { id, href, title, language, day, updated, notices } = createFeedPaper(archive, paper);
  const { authors, summary, body } = createDigestPaper(archive, paper);
  const entry = { id, href, title, language, day, updated };
  return { kind: 'short', ...entry, notices, authors, summary, body };
}

/** Returns a paper for the digest of its day. */
export function createDigestPaper(archive: Archive, paper: ArchivePaper): DigestPaper {
  const { authors, authorsMore, titleText } = createCard(archive, paper);
  const names = authors.map(({ label }) => label).join(', ');
  return {
    href: archive.urls.absolute(archive.urls.paper(paper.id)),
    title: titleText,
    authors: [names, authorsMore].filter(Boolean).join(' ') || undefined,
    summary: summaryOf(archive, paper),
    links: createFeedLinks(archive, paper),
    body: paper.body,
  };
}

function summaryOf({ words }: Archive, { summary }: ArchivePaper): string | undefined {
  if (summary === undefined) return undefined;
  return summary.by === 'machine' ? `${summary.text} ${words.feeds.machineSummary}` : summary.text;
}

/** Returns links to where a paper is published, its PDF, arXiv page and code. */
function createFeedLinks(archive: Archive, paper: ArchivePaper): readonly FeedLink[] {
  const { arxiv, pdf, code } = paper;
  const published = publishedLink(archive, paper);
  const type = 'application/pdf';
  return [
    ...(published === undefined ? [] : [{ label: published.label, href: published.href }]),
    ...(pdf === undefined ? [] : [{ label: 'PDF', href: pdf, type } as const]),
    ...(pdf !== undefined || arxiv === undefined
      ? []
      : [{ label: 'PDF', href: `https://arxiv.org/pdf/${arxiv}`, type } as const]),
    ...(arxiv === undefined ? [] : [{ label: 'arXiv', href: `https://arxiv.org/abs/${arxiv}` }]),
    ...(code === undefined ? [] : [{ label: archive.words.paper.links.code, href: code }]),
  ];
}

/** Leaves out the page of the author in this archive: whether there is one depends on other papers. */
function authorToFeed({ name, url, orcid }: Author): FeedAuthor {
  const address = url ?? (orcid === undefined ? undefined : `https://orcid.org/${orcid}`);
  return address === undefined ? { name } : { name, url: address };
}

/**
 * Returns the day of a new version, else the day of the paper. Dates of sources do not count: numbers of upvotes change
 * daily, and nobody wants to read a paper again for them.
 */
function updatedOn({ updated }: ArchivePaper, day: Day): Day {
  return updated?.length === 10 && updated > day ? updated : day;
}
