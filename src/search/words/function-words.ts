/** English function words, which mean nothing on their own, in compounds or in acronyms. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a about after all also an and any are as at be been both but by can could do does each for from had has have how ' +
    'if in into is it its may more most no not of on one or other our out over per so some such than that the their ' +
    'them then there these they this those through to under up use used using via was we well were what when where ' +
    'which while who will with within without would you your'
  ).split(' '),
);
