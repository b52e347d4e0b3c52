import { typesByName, type PaperType } from '../../paper/paper-type.ts';

/**
 * Returns the type of a work by its `TY`, in the lists of Research Information Systems and of its dialects
 * (https://en.wikipedia.org/wiki/RIS_(file_format)#Type_of_reference); undefined for those that do not tell, as `GEN`, and
 * those that nobody knows. Programs write conference papers as `CPAPER` or `CONF`, and preprints as almost anything.
 */
export function risToType(written: string): PaperType | undefined {
  return types.get(written.trim().toUpperCase());
}

const types = typesByName([
  ['article', 'PREPRINT PRE'],
  ['article-journal', 'JOUR EJOU EJOUR INPR'],
  ['article-magazine', 'MGZN'],
  ['article-newspaper', 'NEWS'],
  ['paper-conference', 'CPAPER CONF'],
  ['chapter', 'CHAP ECHAP'],
  ['book', 'BOOK EBOOK EDBOOK WHOLE'],
  ['classic', 'CLSWK ANCIENT'],
  ['entry-dictionary', 'DICT'],
  ['entry-encyclopedia', 'ENCYC'],
  ['thesis', 'THES'],
  ['report', 'RPRT GOVDOC'],
  ['dataset', 'DATA DBASE AGGR'],
  ['manuscript', 'MANSCPT'],
  ['pamphlet', 'PAMP'],
  ['periodical', 'SER'],
  ['webpage', 'ELEC WEB'],
  ['post-weblog', 'BLOG'],
  ['software', 'COMP'],
  ['patent', 'PAT'],
  ['standard', 'STAND STD'],
  ['personal_communication', 'ICOMM PCOMM'],
  ['map', 'MAP'],
  ['figure', 'FIGURE CHART'],
  ['graphic', 'ART'],
  ['speech', 'SLIDE'],
  ['motion_picture', 'MPCT VIDEO ADVS'],
  ['song', 'SOUND'],
  ['musical_score', 'MUSIC'],
  ['bill', 'BILL UNBILL'],
  ['hearing', 'HEAR'],
  ['legal_case', 'CASE'],
  ['legislation', 'STAT LEGAL'],
]);
