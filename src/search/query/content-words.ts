import { functionWords } from '../words/function-words.ts';

/**
 * Returns the words of a query that carry its meaning, or all if none does. Removes the frame of a question too: "how
 * can I make decoding faster?" is about "make decoding faster".
 *
 * @param language of the archive: function words are known for English only
 */
export function contentWords(words: readonly string[], language: string): readonly string[] {
  if (language !== 'en') return words;
  const isFrame = isQuestion(words, language) ? isQuestionWord : isFunctionWord;
  const content = words.filter((word) => !isFrame(word));
  return content.length === 0 ? words : content;
}

/** Returns whether words, without punctuation, begin like a question. */
export function isQuestion([first = '', second]: readonly string[], language: string): boolean {
  return language === 'en' && second !== undefined && questionBeginnings.has(first.toLowerCase());
}

/** Returns whether a word is a single letter, which would match all words that begin with it. */
export function isLetter(word: string): boolean {
  return /^\p{Script=Latin}$/u.test(word);
}

function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase());
}

function isQuestionWord(word: string): boolean {
  return isFunctionWord(word) || questionWords.has(word.toLowerCase());
}

const questionBeginnings: ReadonlySet<string> = toSet(
  'how what which who whom whose when where why is are was were do does did can could should would will may might must ' +
    'has have had am tell explain find show give',
);

const questionWords: ReadonlySet<string> = toSet(
  'i me my you your we us anyone someone who whom whose why what which how when where do does did is are was were am ' +
    'can could should would will may might must has have had been get got tell explain find show give there any some ' +
    'ever never really actually possible way ways best better good much many far long often thing things kind need want ' +
    'exist exists make makes made making paper papers about please',
);

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
