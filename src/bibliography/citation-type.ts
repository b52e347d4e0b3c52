import type { PaperType } from '../paper/paper-type.ts';
import type { CitationVenue } from './citation.ts';
import { isConference } from './venue-kind.ts';

/**
 * Returns the type of a work by its name in CSL: the stated one, else the one that follows from its venue. A preprint that
 * has a venue was published there, whatever the source of its record said before.
 */
export function citationType({ type = 'article', venue }: TypedWork): PaperType {
  if (type !== 'article' || venue === undefined) return type;
  return isConference(venue) ? 'paper-conference' : 'article-journal';
}

/**
 * Returns how a work is published, as far as references of it differ: in a periodical, in proceedings, in a book, on its
 * own.
 */
export function citationForm({ type }: { readonly type: PaperType }): CitationForm {
  return forms.get(type) ?? 'other';
}

const forms: ReadonlyMap<PaperType, CitationForm> = new Map([
  ...formsOf(
    ['article-journal', 'article-magazine', 'article-newspaper', 'review', 'review-book'],
    'article',
  ),
  ...formsOf(['paper-conference'], 'paper'),
  ...formsOf(['chapter', 'entry', 'entry-dictionary', 'entry-encyclopedia'], 'chapter'),
  ...formsOf(['book', 'classic', 'collection', 'pamphlet', 'periodical'], 'book'),
  ...formsOf(['thesis'], 'thesis'),
  ...formsOf(['report', 'standard'], 'report'),
  ...formsOf(['article'], 'preprint'),
]);

function formsOf(types: readonly PaperType[], form: CitationForm) {
  return types.map((type) => [type, form] as const);
}

export type CitationForm =
  'article' | 'paper' | 'chapter' | 'book' | 'thesis' | 'report' | 'preprint' | 'other';

interface TypedWork {
  /** As stated; undefined if nothing is. */
  readonly type?: PaperType | undefined;
  readonly venue?: Pick<CitationVenue, 'name'> | undefined;
}
