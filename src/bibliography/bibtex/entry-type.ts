import { typesByName, type PaperType } from '../../paper/paper-type.ts';
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

const types = typesByName([
  ['article-journal', 'article suppperiodical'],
  ['paper-conference', 'inproceedings conference'],
  ['chapter', 'incollection inbook bookinbook suppbook suppcollection'],
  ['book', 'book mvbook collection mvcollection reference mvreference'],
  ['pamphlet', 'booklet'],
  ['entry-encyclopedia', 'inreference'],
  ['thesis', 'thesis phdthesis mastersthesis bachelorsthesis'],
  ['report', 'techreport report manual'],
  ['manuscript', 'unpublished'],
  ['article', 'preprint'],
  ['review', 'review'],
  ['dataset', 'dataset data'],
  ['collection', 'proceedings mvproceedings'],
  ['periodical', 'periodical'],
  ['webpage', 'online electronic www webpage'],
  ['software', 'software softwareversion softwaremodule codefragment'],
  ['patent', 'patent'],
  ['standard', 'standard'],
  ['legislation', 'legislation'],
  ['legal_case', 'jurisdiction'],
  ['personal_communication', 'letter'],
  ['motion_picture', 'movie video'],
  ['song', 'audio music'],
  ['graphic', 'artwork image'],
  ['performance', 'performance'],
]);
