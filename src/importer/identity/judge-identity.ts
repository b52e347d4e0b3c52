import { arxivPathId } from '../../paper/arxiv-id.ts';
import { titleToId } from '../../paper/paper-id.ts';
import { titleToText } from '../../paper/title.ts';
import { compareAuthors, type AuthorAgreement } from './compare-authors.ts';
import { compareDates, type DateGap } from './compare-dates.ts';
import { compareIdentifiers } from './compare-identifiers.ts';
import { comparePlaces, hasPlace, type PlaceAgreement } from './compare-places.ts';
import {
  compareTitles,
  isGenericTitle,
  isShortTitle,
  titleToSearchKey,
  type TitleAgreement,
} from './compare-titles.ts';
import { areOtherKinds, isBook } from './compare-types.ts';
import type { Identity } from './identity.ts';

/** Whether two records are of one work. What is `doubtful` a person has to decide. */
export type Verdict = 'same' | 'doubtful' | 'different';

/**
 * Judges whether two records are of one work, by all that speaks for and against it: identifiers, title, authors, date,
 * venue, and the place in it. The order of the two does not matter. A preprint and its published version are one work; the
 * editions of a yearly column, parts, notices about a work, and chapters with the identifier of their book are not.
 */
export function judgeIdentity(a: Identity, b: Identity): Verdict {
  const identifiers = compareIdentifiers(a, b);
  if (identifiers === 'contradict' || isContainer(a, b) || isContainer(b, a)) return 'different';
  if (isNamedAfter(a, b) || isNamedAfter(b, a)) return 'same';
  const authors = compareAuthors(a.authors, b.authors);
  if (identifiers === 'silent' && authors === 'differ') return 'different';
  const evidence = { ...collectEvidence(a, b), authors };
  // Where an identifier and the title agree, another type is a slip of a source, unless it is that of a book.
  const isOtherKind = areOtherKinds(a, b) && (identifiers === 'silent' || isBook(a) || isBook(b));
  const verdict =
    identifiers === 'silent' ? judgeUnidentified(evidence) : judgeIdentified(evidence);
  const isMixed = identifiers === 'mixed' && evidence.title !== 'equal';
  return verdict === 'same' && (isOtherKind || isMixed) ? 'doubtful' : verdict;
}

/** Judges records that share an identifier, which may be that of their book, or be given to one of them by mistake. */
function judgeIdentified(evidence: Evidence): Verdict {
  const { title, authors, places, gap } = evidence;
  const isElsewhere = places === 'contradict' || places === 'other';
  switch (title) {
    case 'equal': {
      // Counts what speaks against the title and the identifier.
      const against = [isElsewhere, authors === 'differ', (gap.years ?? 0) > 0, evidence.isGeneric];
      return against.filter(Boolean).length < 2 ? 'same' : 'doubtful';
    }
    case 'near':
      return authors === 'differ' || isElsewhere ? 'doubtful' : 'same';
    case 'kin':
      return authors === 'agree' && !isElsewhere ? 'same' : 'doubtful';
    case 'differ':
      return authors === 'agree' && evidence.isSameSubmission ? 'same' : 'doubtful';
  }
}

/** Judges records without a common identifier, whose authors may be the same. */
function judgeUnidentified(evidence: Evidence): Verdict {
  const { title, places, gap } = evidence;
  if (title === 'kin' || title === 'differ') return 'different';
  if (evidence.isGeneric) return judgeGeneric(evidence);
  if (title === 'equal') return judgeSpecific(evidence);
  const isElsewhere = places === 'contradict' || places === 'other';
  return isElsewhere || (gap.years ?? 0) > longestGap ? 'different' : 'doubtful';
}

/** Judges records with one title that says nothing: only the place tells editorials of one author apart. */
function judgeGeneric({ authors, places, gap }: Evidence): Verdict {
  if (places === 'contradict' || places === 'other') return 'different';
  const isOtherYear = (gap.years ?? 0) > 0;
  if (places !== 'agree') return isOtherYear ? 'different' : 'doubtful';
  return isOtherYear || authors === 'overlap' ? 'doubtful' : 'same';
}

/** Judges records that have a title of their own in common, and authors or nothing that could be compared. */
function judgeSpecific(evidence: Evidence): Verdict {
  const { authors, places, gap } = evidence;
  const years = gap.years ?? 0;
  switch (places) {
    case 'contradict':
      return years > 0 || authors !== 'agree' ? 'different' : 'doubtful';
    case 'other':
      return years > longestGap || authors !== 'agree' ? 'different' : 'doubtful';
    case 'agree':
      return years > 1 ? 'doubtful' : 'same';
    case 'alike':
      return years > 0 || authors === 'overlap' ? 'doubtful' : 'same';
    case 'silent':
      return authors === 'overlap' || years > allowedGap(evidence) ? 'doubtful' : 'same';
  }
}

/**
 * Returns how many years there may be between a preprint and its published version, of which one at most has a venue. What
 * has a venue before the other has none, or what has neither venue nor identifier, is hardly a preprint.
 */
function allowedGap({ authors, gap, placed, isShort, isIdentified }: Evidence): number {
  const isUnknown = authors === 'silent';
  if ((isShort && isUnknown) || (placed === 'none' && !isIdentified)) return 0;
  const isPreprintFirst = placed !== 'none' && placed === gap.later;
  return isPreprintFirst && !isShort && !isUnknown ? longestGap : 1;
}

function collectEvidence(a: Identity, b: Identity): Omit<Evidence, 'authors'> {
  const gap = compareDates(a, b);
  return {
    title: isKnownAs(a, b) || isKnownAs(b, a) ? 'equal' : compareTitles(a.title, b.title),
    places: comparePlaces(a, b),
    gap,
    isGeneric: isGenericTitle(a.title) || isGenericTitle(b.title),
    isShort: isShortTitle(a.title) || isShortTitle(b.title),
    placed: hasPlace(a) === hasPlace(b) ? 'none' : hasPlace(a) ? 'first' : 'second',
    isIdentified: [a, b].some(({ arxiv, doi }) => (arxiv ?? doi) !== undefined),
    isSameSubmission: gap.isSameDay && a.arxiv !== undefined && a.arxiv === b.arxiv,
  };
}

/** Returns whether a former address of a paper is the arXiv identifier of the other, which a person merged into it. */
function isNamedAfter({ aliases = [] }: Identity, { arxiv }: Identity): boolean {
  return arxiv !== undefined && aliases.includes(arxivPathId(arxiv));
}

/** Returns whether the title of a record is a former address of the other, into which a person may have merged it. */
function isKnownAs({ aliases = [] }: Identity, { title }: Identity): boolean {
  return aliases.length > 0 && aliases.includes(titleToId(titleToText(title), () => false));
}

/** Returns whether a record is the book that the other is a chapter of. */
function isContainer(book: Identity, chapter: Identity): boolean {
  return (
    book.venue === undefined &&
    chapter.venue !== undefined &&
    titleToSearchKey(chapter.venue.name) === titleToSearchKey(book.title)
  );
}

/** The most years between a preprint and its published version. */
const longestGap = 4;

interface Evidence {
  readonly title: TitleAgreement;
  readonly authors: AuthorAgreement;
  readonly places: PlaceAgreement;
  readonly gap: DateGap;
  readonly isGeneric: boolean;
  readonly isShort: boolean;
  /** Which of the two has a venue, if exactly one has. */
  readonly placed: 'first' | 'second' | 'none';
  /** True if one of them has an identifier. */
  readonly isIdentified: boolean;
  /** True if arXiv took both on the same day under the same number: then one title is that of a later version. */
  readonly isSameSubmission: boolean;
}
