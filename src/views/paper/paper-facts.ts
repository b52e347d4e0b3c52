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
  const { value, href } = createCard(archive, paper).date;
  const published = paper.published ?? (listed === undefined ? value : undefined);
  const dates: readonly (readonly [string, string | undefined])[] = [
    ['Published', published],
    ['Updated', updated === published ? undefined : updated],
    ['Listed', listed === published ? undefined : listed],
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
export function createFacts(paper: ArchivePaper): readonly Fact[] {
  const { arxiv, doi, license, version, publisher } = paper;
  const form = citationForm({ type: citationType(paper) });
  return presentFacts([
    ['Type', typeName(paper)],
    ['arXiv', arxiv, `https://arxiv.org/abs/${arxiv ?? ''}`],
    ['Version', version === undefined ? undefined : String(version)],
    ['DOI', doi, `https://doi.org/${escapeDoi(doi ?? '')}`],
    ['Venue', venueOf(paper)],
    ['Number', form === 'article' && paper.venue !== undefined ? undefined : paper.number],
    ['Editors', paper.editors.map(({ name }) => name).join(', ') || undefined],
    [publisherNames[form] ?? 'Publisher', publisher],
    ['Reference', paper.journalReference],
    ['Categories', paper.categories.join(', ') || undefined],
    ['Comment', paper.comment],
    ['Licence', license === undefined ? undefined : licenseName(license), license],
    ['Submitted by', paper.submittedBy],
  ]);
}

/** Returns the numbers of upvotes, comments and stars; undefined if none is known. */
export function createReaderCounts(
  { format }: Archive,
  paper: ArchivePaper,
): ReaderCounts | undefined {
  const number = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : format.number(value);
  const facts = presentFacts([
    ['Upvotes', number(paper.upvotes)],
    ['Comments', number(paper.comments)],
    ['Stars of the code', number(paper.codeStars)],
  ]);
  if (facts.length === 0) return undefined;
  const { countsAsOf } = paper;
  return { asOf: countsAsOf === undefined ? undefined : format.date(countsAsOf), facts };
}

/** Returns `Journal of Trees 12(2), 3–14, article e17`. */
function venueOf(paper: ArchivePaper): string | undefined {
  const { venue, number, articleNumber } = paper;
  const article = articleNumber === undefined ? undefined : `article ${articleNumber}`;
  if (venue === undefined) return article;
  const isIssue = number !== undefined && citationForm({ type: citationType(paper) }) === 'article';
  const volume = `${venue.volume ?? ''}${isIssue ? `(${number})` : ''}`;
  return [volume === '' ? venue.name : `${venue.name} ${volume}`, venue.pages, article]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Who publishes a thesis or a report. */
const publisherNames: Partial<Record<CitationForm, string>> = {
  thesis: 'University',
  report: 'Institution',
};

function presentFacts(
  rows: readonly (readonly [string, string | undefined, (string | undefined)?])[],
): readonly Fact[] {
  return rows.flatMap(([name, value, href]) =>
    value === undefined ? [] : [{ name, value, href }],
  );
}
