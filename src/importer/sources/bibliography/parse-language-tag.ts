/**
 * Parses the language of a work as bibliographies name it, a tag (`pt-BR`), a code of three letters (`eng`, `ger`) or an
 * English name, into a tag of BCP 47; undefined for several languages and for anything else.
 */
export function parseLanguageTag(written: string | undefined): string | undefined {
  const text = (written ?? '').trim().replaceAll('_', '-').toLowerCase();
  const code = codes.get(text) ?? text;
  if (!/^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/.test(code)) return undefined;
  const [tag = code] = Intl.getCanonicalLocales(code);
  return names.of(tag) === undefined || /^(?:und|mul|zxx|mis)\b/.test(tag) ? undefined : tag;
}

/** Leaves unknown codes without a name. */
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The languages in which most papers are written; codes of libraries, such as `ger`, are known to `Intl`. */
const codes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      arabic: 'ar',
      chinese: 'zh',
      czech: 'cs',
      dutch: 'nl',
      english: 'en',
      french: 'fr',
      german: 'de',
    },
    ...{
      italian: 'it',
      japanese: 'ja',
      korean: 'ko',
      persian: 'fa',
      polish: 'pl',
      portuguese: 'pt',
    },
    ...{ russian: 'ru', spanish: 'es', swedish: 'sv', turkish: 'tr', ukrainian: 'uk' },
  }),
);
