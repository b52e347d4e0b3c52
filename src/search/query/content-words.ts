import { functionWords } from '../words/function-words.ts';

/**
 * The words of a query that carry its meaning, or all of them when none does. Of a question its frame goes as well:
 * "how can I make decoding faster?" is about "make decoding faster".
 *
 * @param language of the archive: words that mean nothing are known of English only
 */
export function contentWords(words: readonly string[], language: string): readonly string[] {
  if (language !== 'en') return words;
  const isFrame = isQuestion(words, language) ? isQuestionWord : isFunctionWord;
  const content = words.filter((word) => !isFrame(word));
  return content.length === 0 ? words : content;
}

/** Whether words, without regard to signs, begin as a question does. */
export function isQuestion([first = '', second]: readonly string[], language: string): boolean {
  return language === 'en' && second !== undefined && questionBeginnings.has(first.toLowerCase());
}

/** A letter by itself would be taken for the beginning of all words with that letter. */
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
