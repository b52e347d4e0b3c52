import type { Day, PartialDate } from '../paper/dates.ts';
import type { Plural } from '../words/plural.ts';

/** Formatters of dates and numbers in the language of the interface. */
export interface Format {
  /** That language, BCP 47. */
  readonly language: string;
  /** `Wednesday, 10 June 2026` */
  readonly longDay: (day: Day) => string;
  /** `10 Jun 2026`, or `Jun 2026`, or `2026`: as exactly as the date is known. */
  readonly date: (date: PartialDate) => string;
  /** `10 June` */
  readonly dayOfMonth: (day: Day) => string;
  /** `June 2026` */
  readonly month: (month: string) => string;
  /** `June` */
  readonly monthName: (month: string) => string;
  /** `Jun` */
  readonly shortMonthName: (month: string) => string;
  /** `1,234` */
  readonly number: (value: number) => string;
  /** `1 paper`, `12 papers`; `1.2k stars` if the number is to be shown otherwise than `number` does. */
  readonly count: (value: number, forms: Plural, shown?: string) => string;
}

/**
 * Creates the formatters of a language.
 *
 * @param language BCP 47, https://www.rfc-editor.org/info/bcp47
 */
export function createFormat(language: string): Format {
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const intl = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
    return (date: PartialDate): string =>
      intl.format(new Date(`${date}${'-01'.repeat((10 - date.length) / 3)}T00:00:00Z`));
  };
  const exact = formatter({ day: 'numeric', month: 'short', year: 'numeric' });
  const shortMonth = formatter({ month: 'short', year: 'numeric' });
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const known = new Map<number, string>();
  const number = (value: number): string => {
    const text = known.get(value) ?? numbers.format(value);
    known.set(value, text);
    return text;
  };
  return {
    language,
    longDay: formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    date: (date) =>
      date.length === 10 ? exact(date) : date.length === 7 ? shortMonth(date) : date,
    dayOfMonth: formatter({ day: 'numeric', month: 'long' }),
    month: formatter({ month: 'long', year: 'numeric' }),
    monthName: formatter({ month: 'long' }),
    shortMonthName: formatter({ month: 'short' }),
    number,
    count: (value, forms, shown = number(value)) =>
      (forms[plurals.select(value)] ?? forms.other).replace('#', () => shown),
  };
}

/** Returns the value of `lang` for a text in a language; undefined where the page around it is in the same. */
export function contentLanguage(
  language: string,
  page: Pick<Format, 'language'>,
): string | undefined {
  return tongueOf(language) === tongueOf(page.language) ? undefined : language;
}

/** Returns a language without its country: voices of any country can read it. Scripts stay, which differ in characters. */
function tongueOf(language: string): string {
  return language.toLowerCase().replace(/-(?:[a-z]{2}|\d{3})(?=-|$)/gu, '');
}

/** Returns a number with its noun as messages write it: `1 paper`, `12 papers`, `2 entries`. */
export function countNoun(value: number, noun: string, plural = `${noun}s`): string {
  return `${String(value)} ${value === 1 ? noun : plural}`;
}
