import type { PaperType } from '../../paper/paper-type.ts';
import { cslToType } from '../csl/csl-type.ts';
import type { BibtexEntry } from './parse-entries.ts';

/**
 * Returns the type of a work by the type of its entry in BibTeX, BibLaTeX or one of their dialects; for `@misc` and types
 * that nobody knows by the field `type`, if it names one (`dataset`). Preprints are `@misc` at arXiv, and `@online` in
 * BibLaTeX.
 */
export function entryType({ type, fields }: BibtexEntry): PaperType | undefined {
  const known = types.get(type) ?? cslToType(fields.get('type') ?? '');
  const isPreprint = isStated(fields.get('pubstate')) || isStated(fields.get('eprint'));
  if (known === undefined && isAtArxiv(fields)) return 'article';
  if (known === 'webpage' && (isPreprint || isStated(fields.get('doi')))) return 'article';
  if (known !== 'article-journal') return known;
  const journal = fields.get('journal') ?? fields.get('journaltitle') ?? '';
  return preprintServer.test(journal) || (journal === '' && isPreprint) ? 'article' : known;
}

/** Returns what sort of thesis, report or manuscript an entry is, in words. */
export function entryGenre(entry: BibtexEntry): string | undefined {
  const written = entry.fields.get('type')?.trim() ?? '';
  const sort = written === '' ? entry.type : written.toLowerCase();
  const hasGenre = /^(?:thesis|report|manuscript)$/.test(entryType(entry) ?? '');
  return hasGenre ? (genres.get(sort) ?? (written || undefined)) : undefined;
}

/** Returns whether an entry only holds data for others or for a style. */
export function isAuxiliary({ type }: BibtexEntry): boolean {
  return auxiliary.test(type);
}

function isAtArxiv(fields: BibtexEntry['fields']): boolean {
  const archive = fields.get('archiveprefix') ?? fields.get('eprinttype') ?? 'arxiv';
  return isStated(fields.get('eprint')) && /^arxiv$/i.test(archive.trim());
}

function isStated(value: string | undefined): boolean {
  return (value ?? '').trim() !== '';
}

const preprintServer =
  /^[\s{]*(?:corr\b|\S*r?xiv\b|ssrn\b|research square|preprints?(?:\.org)?\b|authorea|techrxiv)/i;
const auxiliary = /^(?:xdata|set|control|ieeetranbstctl|bibnote)$/;

/** Where BibLaTeX gives a key in place of words, and where BibTeX's styles print words of their own. */
const genres: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mastersthesis', 'Master’s thesis'],
  ['mathesis', 'Master’s thesis'],
  ['bathesis', 'Bachelor’s thesis'],
  ['bachelorsthesis', 'Bachelor’s thesis'],
  ['candthesis', 'Candidate thesis'],
  ['techreport', 'Technical report'],
  ['resreport', 'Research report'],
]);

const types: ReadonlyMap<string, PaperType> = new Map<string, PaperType>([
  ...named('article-journal', 'article suppperiodical'),
  ...named('paper-conference', 'inproceedings conference'),
  ...named('chapter', 'incollection inbook bookinbook suppbook suppcollection'),
  ...named('book', 'book mvbook collection mvcollection reference mvreference'),
  ...named('pamphlet', 'booklet'),
  ...named('entry-encyclopedia', 'inreference'),
  ...named('thesis', 'thesis phdthesis mastersthesis bachelorsthesis'),
  ...named('report', 'techreport report manual'),
  ...named('manuscript', 'unpublished'),
  ...named('article', 'preprint'),
  ...named('review', 'review'),
  ...named('dataset', 'dataset data'),
  ...named('collection', 'proceedings mvproceedings'),
  ...named('periodical', 'periodical'),
  ...named('webpage', 'online electronic www webpage'),
  ...named('software', 'software softwareversion softwaremodule codefragment'),
  ...named('patent', 'patent'),
  ...named('standard', 'standard'),
  ...named('legislation', 'legislation'),
  ...named('legal_case', 'jurisdiction'),
  ...named('personal_communication', 'letter'),
  ...named('motion_picture', 'movie video'),
  ...named('song', 'audio music'),
  ...named('graphic', 'artwork image'),
  ...named('performance', 'performance'),
]);

function named(type: PaperType, names: string): readonly (readonly [string, PaperType])[] {
  return names.split(' ').map((name) => [name, type] as const);
}
