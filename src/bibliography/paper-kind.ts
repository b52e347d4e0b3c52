import type { PaperType } from '../paper/paper-type.ts';
import { isPreprintServer } from './venue-kind.ts';

/**
 * Returns what a person calls a work that an archive of papers passes over ("a web page"); undefined for what a curator
 * takes: papers, preprints, chapters, books, theses, reports, data sets, and works whose type the source does not say.
 */
export function passedOverAs(type: PaperType | undefined): string | undefined {
  return type === undefined ? undefined : passedOver.get(type);
}

/**
 * Returns the type of a work in the light of what else is known of it: programs and databases have preprints under every
 * type, and articles with a DOI under that of web pages.
 */
export function settleType(
  type: PaperType | undefined,
  { arxiv, doi, venue }: TypeEvidence,
): PaperType | undefined {
  if (type === 'webpage') return (arxiv ?? doi) === undefined ? type : 'article';
  return type === 'article-journal' && isPreprintServer(venue ?? '') ? 'article' : type;
}

const passedOver: ReadonlyMap<PaperType, string> = new Map([
  ['article-newspaper', 'a newspaper article'],
  ['bill', 'a bill'],
  ['broadcast', 'a broadcast'],
  ['collection', 'a volume of proceedings'],
  ['event', 'an event'],
  ['figure', 'a figure'],
  ['graphic', 'a picture'],
  ['hearing', 'a hearing'],
  ['interview', 'an interview'],
  ['legal_case', 'a court case'],
  ['legislation', 'a law'],
  ['map', 'a map'],
  ['motion_picture', 'a film'],
  ['musical_score', 'a musical score'],
  ['patent', 'a patent'],
  ['performance', 'a performance'],
  ['periodical', 'a journal or an issue of one'],
  ['personal_communication', 'a letter'],
  ['post', 'a post'],
  ['post-weblog', 'a post on a blog'],
  ['regulation', 'a regulation'],
  ['software', 'a program'],
  ['song', 'a song'],
  ['standard', 'a standard'],
  ['treaty', 'a treaty'],
  ['webpage', 'a web page'],
]);

interface TypeEvidence {
  readonly arxiv: string | undefined;
  readonly doi: string | undefined;
  /** The name of the venue. */
  readonly venue: string | undefined;
}
