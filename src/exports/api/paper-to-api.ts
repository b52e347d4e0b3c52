import type { ArchivePaper } from '../../content/archive-paper.ts';
import type { Archive } from '../../archive/create-archive.ts';
import type { Citation } from '../../bibliography/citation.ts';
import { createCitation } from '../../views/paper/create-citation.ts';
import type { ApiPaper, DailyPaper } from './paper-schema.ts';

/**
 * Returns a paper in the shape of the API.
 *
 * @param summary the abstract as {@link abstractToTex} writes it
 * @param plainText see {@link PaperText.plain}; only the file of the paper has it
 */
export function paperToApi(
  archive: Archive,
  paper: ArchivePaper,
  summary: string,
  plainText?: string,
): ApiPaper {
  const { urls } = archive;
  return {
    id: paper.id,
    url: urls.absolute(urls.paper(paper.id)),
    title: paper.title,
    summary,
    plainText,
    ...createHubFields(paper),
    ...createOwnFields(paper, createCitation(archive, paper)),
  };
}

/** Returns the fields that Daily Papers has too, under its names. */
function createHubFields(paper: ArchivePaper) {
  const { published, listed, submittedBy, organization, summary } = paper;
  return {
    authors: paper.authors.map((author) => ({ ...author })),
    moreAuthors: paper.moreAuthors,
    authorCount: paper.authorCount,
    publishedAt: published === undefined ? undefined : startOf(published),
    submittedOnDailyAt: listed === undefined ? undefined : startOf(listed),
    submittedOnDailyBy: submittedBy === undefined ? undefined : { user: submittedBy },
    upvotes: paper.upvotes ?? null,
    numComments: paper.comments ?? null,
    organization:
      organization === undefined
        ? undefined
        : { name: organization.handle, fullname: organization.name },
    thumbnail: paper.thumbnail,
    mediaUrls: paper.media,
    projectPage: paper.project,
    githubRepo: paper.code,
    githubStars: paper.codeStars,
    ai_summary: summary?.by === 'machine' ? summary.text : undefined,
    summaryBy: summary?.by === 'machine' ? undefined : summary,
  };
}

function createOwnFields(paper: ArchivePaper, citation: Citation) {
  return {
    arxiv: paper.arxiv,
    doi: paper.doi,
    link: paper.url,
    citationKey: citation.key ?? paper.id,
    type: citation.type,
    genre: paper.genre,
    aliases: paper.aliases,
    language: paper.language,
    published: paper.published,
    updated: paper.updated,
    listed: paper.listed,
    countsAsOf: paper.countsAsOf,
    tags: paper.tags,
    keywords: paper.keywords,
    categories: paper.categories,
    venue: paper.venue,
    number: paper.number,
    articleNumber: paper.articleNumber,
    editors: paper.editors.map((editor) => ({ ...editor })),
    publisher: paper.publisher,
    journalReference: paper.journalReference,
    comment: paper.comment,
    license: paper.license,
    version: paper.version,
    withdrawn: paper.withdrawn,
    erratum: paper.erratum,
    pdf: citation.pdf,
    video: paper.video,
    models: paper.models,
    datasets: paper.datasets,
    demos: paper.demos,
  };
}

/** Returns the same paper as an entry of a day of the Daily Papers API. */
export function apiToDailyPaper(paper: ApiPaper): DailyPaper {
  const { title, summary, publishedAt, thumbnail, numComments, organization } = paper;
  const submitter = paper.submittedOnDailyBy?.user;
  return {
    paper,
    title,
    summary,
    publishedAt,
    thumbnail,
    numComments,
    submittedBy: submitter === undefined ? undefined : { name: submitter },
    organization,
  };
}

/** Returns the first instant of a date, which may be a month or year. */
function startOf(date: string): string {
  return `${date}${'-01'.repeat((10 - date.length) / 3)}T00:00:00.000Z`;
}
