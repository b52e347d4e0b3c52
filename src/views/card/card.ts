import type { Author } from '../../paper/author.ts';
import { arxivMonth } from '../../paper/arxiv-id.ts';
import { periodsOf } from '../../paper/dates.ts';
import { titleToHtml, titleToText } from '../../paper/title.ts';
import type { ArchivePaper, BodyReference } from '../../content/archive-paper.ts';
import { hasAuthorPage, organizationSlug, type Archive } from '../../archive/create-archive.ts';

/** A word that leads somewhere. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** A paper in a list, every value finished: what the Daily Papers card shows. */
export interface Card {
  readonly id: string;
  /** Every identifier by which a device may know the paper: its own, former ones, arXiv identifier and DOI. */
  readonly ids: readonly string[];
  readonly href: string;
  readonly titleHtml: string;
  /** For labels of controls: the title without markup. */
  readonly titleText: string;
  /** BCP 47, where it differs from the archive's. */
  readonly language: string | undefined;
  /** The first names, as many as a line holds; empty while only their number is known. */
  readonly authors: readonly Link[];
  /** `6 authors` where no names are known, `and 4 more` where some are not shown. */
  readonly authorsMore: string | undefined;
  readonly organization: Link | undefined;
  readonly date: CardDate;
  /** `2 comments`; undefined where there are none. */
  readonly comments: string | undefined;
  readonly upvotes: number | undefined;
  /** Present where a paper was withdrawn, so that other cards need not say that they were not. */
  readonly isWithdrawn?: true;
  /** Address of the code repository. */
  readonly code: string | undefined;
  readonly topics: readonly Link[];
  readonly body: BodyReference;
  readonly reference: CardReference;
}

/** The date of a card as exactly as it is known, and the page it leads to. */
export interface CardDate extends Link {
  /** For `<time datetime>`. */
  readonly value: string;
}

/** What a reference manager asks of a paper, as far as the card does not show it. */
export interface CardReference extends Pick<ArchivePaper, 'arxiv' | 'doi' | 'published' | 'venue'> {
  /** The absolute address of its page, where it has neither DOI nor arXiv identifier. */
  readonly url: string | undefined;
}

const namesShown = 5;

/** The card of a paper. The same object for the same paper, so that lists share it. */
export function createCard(archive: Archive, paper: ArchivePaper): Card {
  const cards = cardsOf(archive);
  const known = cards.get(paper.id);
  if (known !== undefined) return known;
  const { urls, format } = archive;
  const card: Card = {
    id: paper.id,
    ids: identifiersOf(paper),
    href: urls.paper(paper.id),
    titleHtml: titleToHtml(paper.title),
    titleText: titleToText(paper.title),
    language: paper.language,
    authors: paper.authors
      .slice(0, namesShown)
      .map((author) => authorLink(archive, author, paper.id)),
    authorsMore: authorsMore(archive, paper),
    organization: organizationLink(archive, paper),
    date: cardDate(archive, paper),
    comments: paper.comments ? format.count(paper.comments, 'comment', 'comments') : undefined,
    upvotes: paper.upvotes,
    ...(paper.withdrawn === undefined ? {} : { isWithdrawn: true }),
    code: paper.code,
    topics: topicLinks(archive, paper),
    body: paper.body,
    reference: referenceOf(archive, paper),
  };
  cards.set(paper.id, card);
  return card;
}

/** Published when the paper was, else in the month of its arXiv identifier, and never on the day of its listing. */
function referenceOf({ urls }: Archive, paper: ArchivePaper): CardReference {
  const { id, arxiv, doi, venue } = paper;
  return {
    arxiv,
    doi,
    published: paper.published ?? (arxiv === undefined ? undefined : arxivMonth(arxiv)),
    venue,
    url: (doi ?? arxiv) === undefined ? urls.absolute(urls.paper(id)) : undefined,
  };
}

/** Each once, the paper's own first. */
function identifiersOf({ id, aliases, arxiv, doi }: ArchivePaper): readonly string[] {
  const known = [id, ...aliases, arxiv, doi].filter((each) => each !== undefined);
  return [...new Set(known)];
}

/** An author's page, or a search for the name where there is none. */
export function authorLink(archive: Archive, author: Author, paperId: string): Link {
  return {
    label: author.name,
    href: authorHref(archive, archive.authorKey(author, paperId), author.name),
  };
}

/** The address of an author by key, for somebody of that name. */
export function authorHref(archive: Archive, key: string, name: string): string {
  const { urls } = archive;
  return hasAuthorPage(archive, key) ? urls.author(key) : urls.searchFor(`"${name}"`);
}

/** The page of the organisation of a paper. */
function organizationLink({ urls }: Archive, paper: ArchivePaper): Link | undefined {
  return paper.organization === undefined
    ? undefined
    : {
        label: paper.organization.name,
        href: urls.organization(organizationSlug(paper.organization)),
      };
}

/** The topics of a paper in the order of its record. */
function topicLinks({ topics, urls }: Archive, paper: ArchivePaper): readonly Link[] {
  return paper.tags.map((tag) => ({ label: topics[tag]?.name ?? tag, href: urls.topic(tag) }));
}

function authorsMore(
  { format }: Archive,
  { authors, authorCount }: ArchivePaper,
): string | undefined {
  if (authors.length > namesShown) return `and ${format.number(authors.length - namesShown)} more`;
  return authorCount === undefined ? undefined : format.count(authorCount, 'author', 'authors');
}

function cardDate({ urls, format }: Archive, paper: ArchivePaper): CardDate {
  const { day, month, year } = periodsOf(paper);
  const value = day ?? month ?? year;
  const href =
    day === undefined ? (month === undefined ? urls.year(year) : urls.month(month)) : urls.day(day);
  return { value, label: format.date(value), href };
}

function cardsOf(archive: Archive): Map<string, Card> {
  const known = cards.get(archive);
  if (known !== undefined) return known;
  const fresh = new Map<string, Card>();
  cards.set(archive, fresh);
  return fresh;
}

const cards = new WeakMap<Archive, Map<string, Card>>();
