/**
 * Words of grammar rather than of content. They open sentences and asides, so they distinguish a macro run together
 * with the next sentence (`\placeholderThe source`) from a macro in camel case (`\ourMethod`), and the dash of an aside
 * (`iterations--a phenomenon`) from that of a compound (`vision--language`).
 */
export const sentenceWords: ReadonlySet<string> = new Set(
  (
    'a all also although an and are as at be because both but by can code compared each either ' +
    'especially even every experiments extensive external finally first for from furthermore given ' +
    'has have here how however if in including into is it its many moreover most nor not of on one ' +
    'only or our over rather results second since so some source such than that the their then there ' +
    'these they this those though through thus to two under unlike using via was we were what when ' +
    'where whereas whether which while whose why with within without yet'
  ).split(' '),
);
