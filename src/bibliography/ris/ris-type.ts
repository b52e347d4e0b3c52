import type { PaperType } from '../../paper/paper-type.ts';

/**
 * Returns the type of a work by its `TY`, in the lists of Research Information Systems and of its dialects
 * (https://en.wikipedia.org/wiki/RIS_(file_format)#Type_of_reference); undefined for those that do not tell, as `GEN`, and
 * those that nobody knows. Programs write conference papers as `CPAPER` or `CONF`, and preprints as almost anything.
 */
export function risToType(written: string): PaperType | undefined {
  return types.get(written.trim().toUpperCase());
}

const types: ReadonlyMap<string, PaperType> = new Map<string, PaperType>([
  ...named('article', 'PREPRINT PRE'),
  ...named('article-journal', 'JOUR EJOU EJOUR INPR'),
  ...named('article-magazine', 'MGZN'),
  ...named('article-newspaper', 'NEWS'),
  ...named('paper-conference', 'CPAPER CONF'),
  ...named('chapter', 'CHAP ECHAP'),
  ...named('book', 'BOOK EBOOK EDBOOK WHOLE'),
  ...named('classic', 'CLSWK ANCIENT'),
  ...named('entry-dictionary', 'DICT'),
  ...named('entry-encyclopedia', 'ENCYC'),
  ...named('thesis', 'THES'),
  ...named('report', 'RPRT GOVDOC'),
  ...named('dataset', 'DATA DBASE AGGR'),
  ...named('manuscript', 'MANSCPT'),
  ...named('pamphlet', 'PAMP'),
  ...named('periodical', 'SER'),
  ...named('webpage', 'ELEC WEB'),
  ...named('post-weblog', 'BLOG'),
  ...named('software', 'COMP'),
  ...named('patent', 'PAT'),
  ...named('standard', 'STAND STD'),
  ...named('personal_communication', 'ICOMM PCOMM'),
  ...named('map', 'MAP'),
  ...named('figure', 'FIGURE CHART'),
  ...named('graphic', 'ART'),
  ...named('speech', 'SLIDE'),
  ...named('motion_picture', 'MPCT VIDEO ADVS'),
  ...named('song', 'SOUND'),
  ...named('musical_score', 'MUSIC'),
  ...named('bill', 'BILL UNBILL'),
  ...named('hearing', 'HEAR'),
  ...named('legal_case', 'CASE'),
  ...named('legislation', 'STAT LEGAL'),
]);

function named(type: PaperType, names: string): readonly (readonly [string, PaperType])[] {
  return names.split(' ').map((name) => [name, type] as const);
}
