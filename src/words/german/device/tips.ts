export const heading = 'Suchtipps';
export const type = 'Eingabe';
export const toFind = 'findet';
export const allWords = 'alle diese Wörter, in jeder ihrer Formen';
export const phrase = 'die Wörter nebeneinander';
export const without = 'ohne ein Wort';
export const either = 'das eine oder das andere';
export const inTitle = 'ein Wort im Titel';
export const author = 'Artikel eines Autors, nach einem Namen oder dem ganzen';
export const topic = 'ein Thema';
export const organization = 'Artikel einer Organisation';
export const year = 'ein Jahr; month: und before: nehmen auch Daten';
export const after = 'Artikel nach einem Jahr, einem Monat oder einem Tag';
export const has = 'mit Code; auch models, datasets, video, demos';
export const identifier = 'eine arXiv-Kennung, eine DOI oder eine Adresse: den Artikel selbst';
export const exampleWords = 'großes sprachmodell';
export const exampleWord = 'benchmark';
export const about = <Piece>(
  slash: Piece,
  control: Piece,
  k: Piece,
): readonly (Piece | string)[] => [
  'Tippfehler, andere Schreibweisen und die langen Formen von Abkürzungen werden auch gefunden; was geändert wurde, wird gesagt, und ein Link sucht genau nach dem Eingegebenen. Tasten: ',
  slash,
  ' oder ',
  control,
  ' ',
  k,
  ' suchen von jeder Seite aus.',
];
