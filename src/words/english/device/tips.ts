/** Examples of what can be typed into the search. */
export const heading = 'Search tips';
export const type = 'Type';
export const toFind = 'to find';
export const allWords = 'all of these words, in any of their forms';
export const phrase = 'the words side by side';
export const without = 'without a word';
export const either = 'one or the other';
export const inTitle = 'a word in the title';
export const author = 'papers of somebody, by one name or the whole';
export const topic = 'a topic';
export const organization = 'papers from an organisation';
export const year = 'a year; month: and before: take dates too';
export const after = 'papers after a year, a month or a day';
export const has = 'with code; also models, datasets, video, demos';
export const identifier = 'an arXiv identifier, a DOI or an address: the paper itself';
/** Two topics that stand for those of an archive without any. */
export const exampleWords = 'language model';
export const exampleWord = 'benchmark';
/** The keys are elements of their own. */
export const about = <Piece>(
  slash: Piece,
  control: Piece,
  k: Piece,
): readonly (Piece | string)[] => [
  'Slips of the keys, other spellings and the long forms of acronyms are found too; what was changed is said, and one link searches for exactly what you typed. Keys: ',
  slash,
  ' or ',
  control,
  ' ',
  k,
  ' search from every page.',
];
