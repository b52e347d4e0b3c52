import * as chinese from './chinese/index.ts';
import * as english from './english/index.ts';
import * as german from './german/index.ts';
import type { Plural } from './plural.ts';

/** All words of the interface, by the part of it that shows them. */
export type Words = { readonly [Part in keyof typeof english]: PartWords<Part> };

/** Words in another language. What is missing is said in English. */
export type Translation = { readonly [Part in keyof Words]?: Partial<Words[Part]> };

/**
 * Returns the words of the interface in a language, in English where it has no translation.
 *
 * @param language BCP 47, https://www.rfc-editor.org/info/bcp47
 */
export function wordsOf(language: string): Words {
  const words = translationOf(language)?.words ?? {};
  return {
    card: { ...english.card, ...words.card },
    citing: { ...english.citing, ...words.citing },
    counts: { ...english.counts, ...words.counts },
    data: { ...english.data, ...words.data },
    descriptions: { ...english.descriptions, ...words.descriptions },
    dialog: { ...english.dialog, ...words.dialog },
    facets: { ...english.facets, ...words.facets },
    feeds: { ...english.feeds, ...words.feeds },
    list: { ...english.list, ...words.list },
    marks: { ...english.marks, ...words.marks },
    mirrors: { ...english.mirrors, ...words.mirrors },
    page: { ...english.page, ...words.page },
    paper: { ...english.paper, ...words.paper },
    people: { ...english.people, ...words.people },
    saved: { ...english.saved, ...words.saved },
    search: { ...english.search, ...words.search },
    settings: { ...english.settings, ...words.settings },
    statistics: { ...english.statistics, ...words.statistics },
    subscribe: { ...english.subscribe, ...words.subscribe },
    time: { ...english.time, ...words.time },
    tips: { ...english.tips, ...words.tips },
  };
}

/**
 * Returns the language of the words that an archive shows. Its dates, numbers, plurals and `<html lang>` follow: as the
 * archive writes them if it is in that language, else as Britain does.
 */
export function shownLanguage(language: string): string {
  const isShown = isEnglish(language) || translationOf(language) !== undefined;
  return isShown ? language : 'en-GB';
}

/** Returns the translation for a language, and the folder that holds it; undefined for English and unknown languages. */
export function translationOf(language: string): FoundTranslation | undefined {
  const { language: tongue, script = '' } = new Intl.Locale(language).maximize();
  return translations.find(
    (each) => each.language === tongue && (each.script ?? script) === script,
  );
}

function isEnglish(language: string): boolean {
  return new Intl.Locale(language).language === 'en';
}

const translations: readonly FoundTranslation[] = [
  { language: 'de', folder: 'german', words: german },
  { language: 'zh', script: 'Hans', folder: 'chinese', words: chinese },
];

interface FoundTranslation {
  /** ISO 639. */
  readonly language: string;
  /** ISO 15924, for a language that is written in several. */
  readonly script?: string;
  /** Folder beside this module. */
  readonly folder: string;
  readonly words: Translation;
}

type PartWords<Part extends keyof typeof english> = {
  readonly [Key in keyof (typeof english)[Part]]: Widened<(typeof english)[Part][Key]>;
};

/** The English texts as one of several languages: any text in place of this one. */
type Widened<Value> = Value extends string
  ? string
  : Value extends (...parts: infer Parts) => unknown
    ? (...parts: Parts) => ReturnType<Value> extends string ? string : ReturnType<Value>
    : Value extends Plural
      ? Plural
      : { readonly [Key in keyof Value]: Widened<Value[Key]> };
