import { periodsOf } from '../paper/dates.ts';
import type { ArchivePaper, BodyReference } from './archive-paper.ts';
import { authorLink, createCard, type CardDate, type Link } from './card.ts';
import type { Archive } from './create-archive.ts';
import { createRelated, type RelatedPaper } from './related.ts';

/** The page of a paper, every value finished. */
export interface PaperView {
  readonly id: string;
  /** Every identifier by which a device may know the paper. */
  readonly ids: readonly string[];
  readonly href: string;
  readonly titleHtml: string;
  readonly titleText: string;
  readonly language: string | undefined;
  /** Every author. Empty while only their number is known. */
  readonly authors: readonly Link[];
  /** `6 authors`, where no names are known. */
  readonly authorCount: string | undefined;
  readonly organization: Link | undefined;
  readonly date: CardDate;
  /** Why the paper was withdrawn, and corrections to it. */
  readonly withdrawn: string | undefined;
  readonly erratum: string | undefined;
  /** One sentence, and whether a machine wrote it. */
  readonly summary: { readonly text: string; readonly by: string } | undefined;
  /** Where the paper itself and its companions are: PDF, arXiv, code … */
  readonly actions: readonly Link[];
  readonly topics: readonly Link[];
  readonly body: BodyReference;
  /** The record slip: name and value, with a page where the value has one. */
  readonly facts: readonly Fact[];
  readonly related: readonly RelatedPaper[];
  /** The papers before and after it on its day. */
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly href: string | undefined;
}

/** The views of all papers. */
export function createPaperViews(archive: Archive): readonly PaperView[] {
  const related = createRelated(archive);
  return archive.papers.map((paper) => {
    const day = periodsOf(paper).day;
    const sameDay = day === undefined ? [] : (archive.byDay.get(day) ?? []);
    const position = sameDay.indexOf(paper);
    const { ids, href, titleHtml, titleText, organization, date, topics } = createCard(
      archive,
      paper,
    );
    return {
      id: paper.id,
      ids,
      href,
      titleHtml,
      titleText,
      language: paper.language,
      authors: paper.authors.map((author) => authorLink(archive, author, paper.id)),
      authorCount:
        paper.authorCount === undefined
          ? undefined
          : archive.format.count(paper.authorCount, 'author', 'authors'),
      organization,
      date,
      withdrawn: paper.withdrawn,
      erratum: paper.erratum,
      summary: paper.summary,
      actions: actionsOf(paper),
      topics,
      body: paper.body,
      facts: factsOf(archive, paper),
      related: related(paper),
      previous: neighbour(archive, sameDay[position - 1]),
      next: neighbour(archive, position < 0 ? undefined : sameDay[position + 1]),
    };
  });
}

/** Addresses that follow from the arXiv identifier: https://info.arxiv.org/help/arxiv_identifier_for_services.html */
function actionsOf(paper: ArchivePaper): readonly Link[] {
  const { arxiv, doi, pdf, code, project, video, models, datasets, demos } = paper;
  const links: readonly (readonly [string, string | undefined])[] = [
    ['PDF', pdf ?? (arxiv === undefined ? undefined : `https://arxiv.org/pdf/${arxiv}`)],
    ['arXiv', arxiv === undefined ? undefined : `https://arxiv.org/abs/${arxiv}`],
    ['DOI', doi === undefined ? undefined : `https://doi.org/${doi}`],
    ['Code', code],
    ['Project', project],
    ['Video', video],
    ...numbered('Model', models),
    ...numbered('Dataset', datasets),
    ...numbered('Demo', demos),
  ];
  return links.flatMap(([label, href]) => (href === undefined ? [] : [{ label, href }]));
}

function numbered(label: string, links: readonly string[]): readonly (readonly [string, string])[] {
  return links.map((href, index) => [
    links.length === 1 ? label : `${label} ${String(index + 1)}`,
    href,
  ]);
}

function factsOf({ format, urls }: Archive, paper: ArchivePaper): readonly Fact[] {
  const { day } = periodsOf(paper);
  const date = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : format.date(value);
  const number = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : format.number(value);
  const facts: readonly (readonly [string, string | undefined, (string | undefined)?])[] = [
    ['arXiv', paper.arxiv, `https://arxiv.org/abs/${paper.arxiv ?? ''}`],
    ['DOI', paper.doi, `https://doi.org/${paper.doi ?? ''}`],
    ['Published', date(paper.published)],
    ['Updated', date(paper.updated)],
    ['Listed', date(paper.listed)],
    ['Day', date(day), day === undefined ? undefined : urls.day(day)],
    ['Venue', paper.venue?.name],
    ['Reference', paper.journalReference],
    ['Categories', paper.categories.join(', ') || undefined],
    ['Comment', paper.comment],
    ['Upvotes', number(paper.upvotes)],
    ['Comments', number(paper.comments)],
    ['Stars', number(paper.codeStars)],
    ['Counted', date(paper.countsAsOf)],
    ['Licence', paper.license, paper.license],
  ];
  return facts.flatMap(([name, value, href]) =>
    value === undefined ? [] : [{ name, value, href }],
  );
}

function neighbour(archive: Archive, paper: ArchivePaper | undefined): Link | undefined {
  if (paper === undefined) return undefined;
  const { titleText, href } = createCard(archive, paper);
  return { label: titleText, href };
}
