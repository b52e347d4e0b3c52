import type { ArchivePaper } from '../../content/archive-paper.ts';
import { createCard } from '../card/card.ts';
import type { Archive } from '../../archive/create-archive.ts';
import { citationForm, citationType, type CitationForm } from '../../bibliography/citation-type.ts';
import { licenseName } from './license-name.ts';
import { escapeDoi } from './paper-links.ts';
import { typeName } from './type-name.ts';

/** A row of the record slip, with a link if the value has a page. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly href: string | undefined;
}

/** A date of a paper: `Published 26 May 2025`. */
export interface DateFact extends Fact {
  /** For `<time datetime>`. */
  readonly datetime: string;
}

/** Numbers counted on a day. */
export interface ReaderCounts {
  /** `10 Jun 2026` */
  readonly asOf: string | undefined;
  readonly facts: readonly Fact[];
}

/**
 * Returns the dates on which the paper was published, updated and listed, as far as they differ. The date by which the
 * archive orders papers links its page.
 */
export function createDateFacts(archive: Archive, paper: ArchivePaper): readonly DateFact[] {
  const { listed, updated } = paper;
  const names = archive.words.paper.dates;
  const { value, href } = createCard(archive, paper).date;
  const published = paper.published ?? (listed === undefined ? value : undefined);
  const dates: readonly (readonly [string, string | undefined])[] = [
    [names.published, published],
    [names.updated, updated === published ? undefined : updated],
    [names.listed, listed === published ? undefined : listed],
  ];
  return dates.flatMap(([name, datetime]) =>
    datetime === undefined
      ? []
      : [
          {
            name,
            value: archive.format.date(datetime),
            href: datetime === (listed ?? published) ? href : undefined,
            datetime,
          },
        ],
  );
}

/** Returns the rows of the record slip. */
export function createFacts({ words }: Archive, paper: ArchivePaper): readonly Fact[] {
  const { arxiv, doi, license, version, publisher } = paper;
  const form = citationForm({ type: citationType(paper) });
  const { facts: names } = words.paper;
  return presentFacts([
    [names.type, typeName(words, paper)],
    ['arXiv', arxiv, `https://arxiv.org/abs/${arxiv ?? ''}`],
    [names.version, version === undefined ? undefined : String(version)],
    ['DOI', doi, `https://doi.org/${escapeDoi(doi ?? '')}`],
    [names.venue, venueOf(words, paper)],
    [names.number, form === 'article' && paper.venue !== undefined ? undefined : paper.number],
    [names.editors, paper.editors.map(({ name }) => name).join(', ') || undefined],
    [names[publisherKinds[form] ?? 'publisher'], publisher],
    [names.reference, paper.journalReference],
    [names.categories, paper.categories.join(', ') || undefined],
    [names.comment, paper.comment],
    [names.licence, license === undefined ? undefined : licenseName(words, license), license],
    [names.submittedBy, paper.submittedBy],
  ]);
}

/** Returns the numbers of upvotes, comments and stars; undefined if none is known. */
export function createReaderCounts(
  { format, words }: Archive,
  paper: ArchivePaper,
): ReaderCounts | undefined {
  const number = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : format.number(value);
  const { counts: names } = words.paper;
  const facts = presentFacts([
    [names.upvotes, number(paper.upvotes)],
    [names.comments, number(paper.comments)],
    [names.stars, number(paper.codeStars)],
  ]);
  if (facts.length === 0) return undefined;
  const { countsAsOf } = paper;
  return { asOf: countsAsOf === undefined ? undefined : format.date(countsAsOf), facts };
}

/** Returns `Journal of Trees 12(2), 3–14, article e17`. */
function venueOf(words: Archive['words'], paper: ArchivePaper): string | undefined {
  const { venue, number, articleNumber } = paper;
  const article = articleNumber === undefined ? undefined : words.paper.article(articleNumber);
  if (venue === undefined) return article;
  const isIssue = number !== undefined && citationForm({ type: citationType(paper) }) === 'article';
  const volume = `${venue.volume ?? ''}${isIssue ? `(${number})` : ''}`;
  return [volume === '' ? venue.name : `${venue.name} ${volume}`, venue.pages, article]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Who publishes a thesis or a report. */
const publisherKinds: Partial<Record<CitationForm, 'university' | 'institution'>> = {
  thesis: 'university',
  report: 'institution',
};

function presentFacts(
  rows: readonly (readonly [string, string | undefined, (string | undefined)?])[],
): readonly Fact[] {
  return rows.flatMap(([name, value, href]) =>
    value === undefined ? [] : [{ name, value, href }],
  );
}
