import { typesByName, type PaperType } from '../../../paper/paper-type.ts';

/** Returns the type of a work by that of its item in Zotero (https://api.zotero.org/itemTypes); undefined for unknown ones. */
export function zoteroToType(itemType: string): PaperType | undefined {
  return types.get(itemType);
}

const types = typesByName([
  ['article', 'preprint'],
  ['article-journal', 'journalArticle'],
  ['article-magazine', 'magazineArticle'],
  ['article-newspaper', 'newspaperArticle'],
  ['bill', 'bill'],
  ['book', 'book'],
  ['broadcast', 'podcast radioBroadcast tvBroadcast'],
  ['chapter', 'bookSection'],
  ['dataset', 'dataset'],
  ['document', 'document'],
  ['entry-dictionary', 'dictionaryEntry'],
  ['entry-encyclopedia', 'encyclopediaArticle'],
  ['graphic', 'artwork'],
  ['hearing', 'hearing'],
  ['interview', 'interview'],
  ['legal_case', 'case'],
  ['legislation', 'statute'],
  ['manuscript', 'manuscript'],
  ['map', 'map'],
  ['motion_picture', 'film videoRecording'],
  ['paper-conference', 'conferencePaper'],
  ['patent', 'patent'],
  ['personal_communication', 'email instantMessage letter'],
  ['post', 'forumPost'],
  ['post-weblog', 'blogPost'],
  ['report', 'report'],
  ['software', 'computerProgram'],
  ['song', 'audioRecording'],
  ['speech', 'presentation'],
  ['standard', 'standard'],
  ['thesis', 'thesis'],
  ['webpage', 'webpage'],
]);
