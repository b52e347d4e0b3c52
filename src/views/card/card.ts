import { languageOfPapers } from '../../site/archive-config.ts';
import type { Author } from '../../paper/author.ts';
import { periodsOf } from '../../paper/dates.ts';
import { contentLanguage } from '../../site/format.ts';
import { titleToHtml, titleToLabel, titleToText } from '../../paper/title.ts';
import type { ArchivePaper, BodyReference } from '../../content/archive-paper.ts';
import { hasAuthorPage, organizationSlug, type Archive } from '../../archive/create-archive.ts';

/** A label and the address it links to. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** A paper in a list with every value finished: the contents of a Daily Papers card. */
export interface Card {
  readonly id: string;
  /** Every identifier under which a device may know the paper: its own, former ones, arXiv identifier and DOI. */
  readonly ids: readonly string[];
  readonly href: string;
  readonly titleHtml: string;
  /** Title without markup, for labels of controls. */
  readonly titleText: string;
  /** Accessible name of a title with math; undefined without. */
  readonly titleLabel: string | undefined;
  /** BCP 47, where it differs from that of the page. */
  readonly language: string | undefined;
  /** The first authors, as many as fit on a line; empty if only their number is known. */
  readonly authors: readonly Link[];
  /** `6 authors` if names are unknown, `and 4 more` if some are not shown, `et al.` if nobody knows how many. */
  readonly authorsMore: string | undefined;
  readonly organization: Link | undefined;
  readonly date: CardDate;
  /** `2 comments`; undefined without comments. */
  readonly comments: string | undefined;
  readonly upvotes: number | undefined;
  /** Present only on withdrawn papers, to keep other cards short. */
  readonly isWithdrawn?: true;
  /** Address of the code repository. */
  readonly code: string | undefined;
  readonly topics: readonly Link[];
  /** One sentence, which short cards show in place of the abstract. Present only where the record has it. */
  readonly summary?: string;
  readonly body: BodyReference;
  /** Undefined for a paper with a DOI, which is enough for reference managers. */
  readonly reference: CardReference | undefined;
}

/** Date of a card, as exact as it is known, and the page it leads to. */
export interface CardDate extends Link {
  /** For `<time datetime>`. */
  readonly value: string;
}

/** Values for reference managers that the card does not show. */
export interface CardReference extends Pick<ArchivePaper, 'published' | 'venue' | 'type'> {
  /** Absolute address of its page. */
  readonly url: string;
}

/** Greatest number of authors on a card. */
export const namesOnCard = 5;

/** Returns the card of a paper: the same object for the same paper, so that lists share it. */
export function createCard(archive: Archive, paper: ArchivePaper): Card {
  const cards = cardsOf(archive);
  const known = cards.get(paper.id);
  if (known !== undefined) return known;
  const { urls, format, words } = archive;
  const card: Card = {
    id: paper.id,
    ids: identifiersOf(paper),
    href: urls.paper(paper.id),
    titleHtml: titleToHtml(paper.title),
    titleText: titleToText(paper.title),
    titleLabel: titleToLabel(paper.title),
    language: contentLanguage(paper.language ?? languageOfPapers(archive.config), format),
    authors: paper.authors
      .slice(0, namesOnCard)
      .map((author) => authorLink(archive, author, paper.id)),
    authorsMore: authorsMore(archive, paper),
    organization: organizationLink(archive, paper),
    date: cardDate(archive, paper),
    comments: paper.comments ? format.count(paper.comments, words.counts.comments) : undefined,
    upvotes: paper.upvotes,
    ...(paper.withdrawn === undefined ? {} : { isWithdrawn: true }),
    code: paper.code,
    topics: topicLinks(archive, paper),
    ...(paper.summary === undefined ? {} : { summary: summaryOf(archive, paper.summary) }),
    body: paper.body,
    reference: referenceOf(archive, paper),
  };
  cards.set(paper.id, card);
  return card;
}

/** Returns values for reference managers if there is no DOI. The date is that of publication, never that of listing. */
function referenceOf({ urls }: Archive, paper: ArchivePaper): CardReference | undefined {
  const { id, arxiv, doi, published, type, venue } = paper;
  // Each paper at arXiv has a DOI.
  if ((doi ?? arxiv) !== undefined) return undefined;
  return { published, venue, type, url: urls.absolute(urls.paper(id)) };
}

/** Returns each identifier once, the paper's own first. */
function identifiersOf({ id, aliases, arxiv, doi }: ArchivePaper): readonly string[] {
  const known = [id, ...aliases, arxiv, doi].filter((each) => each !== undefined);
  return [...new Set(known)];
}

function summaryOf({ words }: Archive, { text, by }: NonNullable<ArchivePaper['summary']>): string {
  return by === 'machine' ? `${text} ${words.card.machineSummary}` : text;
}

/** Links an author's page, or a search for the name if there is none. */
export function authorLink(archive: Archive, author: Author, paperId: string): Link {
  return {
    label: author.name,
    href: authorHref(archive, archive.authorKey(author, paperId), author.name),
  };
}

/** Returns the address of the author with a key, or of a search for the name. */
export function authorHref(archive: Archive, key: string, name: string): string {
  const { urls } = archive;
  return hasAuthorPage(archive, key) ? urls.author(key) : urls.searchFor(`"${name}"`);
}

/** Links the organisation of a paper. */
function organizationLink({ urls }: Archive, paper: ArchivePaper): Link | undefined {
  return paper.organization === undefined
    ? undefined
    : {
        label: paper.organization.name,
        href: urls.organization(organizationSlug(paper.organization)),
      };
}

/** Links the topics of a paper in the order of its record. */
function topicLinks({ topics, urls }: Archive, paper: ArchivePaper): readonly Link[] {
  return paper.tags.map((tag) => ({ label: topics[tag]?.name ?? tag, href: urls.topic(tag) }));
}

function authorsMore(
  { format, words }: Archive,
  { authors, authorCount, moreAuthors }: ArchivePaper,
): string | undefined {
  if (moreAuthors === true) return words.card.etAl;
  if (authors.length > namesOnCard)
    return words.card.moreAuthors(format.number(authors.length - namesOnCard));
  return authorCount === undefined ? undefined : format.count(authorCount, words.counts.authors);
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
