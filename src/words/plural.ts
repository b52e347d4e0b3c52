/**
 * The forms of a text that depends on a number, by the categories of https://cldr.unicode.org/index/cldr-spec/plural-rules.
 * `#` stands for the number: `{ one: '# paper', other: '# papers' }`.
 */
export type Plural = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & Record<'other', string>
>;
