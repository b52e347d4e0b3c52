/**
 * Repairs what is left in running text when a listing strips the backslash off TeX symbols: `1.44times`, `sim14B`, `leq
 * 90%`. Only spellings that are not English: "sometimes", "5 times faster", "sim2real" and "3x" are left alone.
 */
export function repairRemnants(text: string): string {
  return remnants.reduce((repaired, { found, put }) => repaired.replace(found, put), text);
}

/** Applied in this order: the next operator may depend on one that was repaired before it. */
const remnants: readonly { readonly found: RegExp; readonly put: string }[] = [
  // 256times256, 8timesA800, 15timessim50times; a small letter would make it another word.
  { found: /(?<=[\d°%]|\d[KMBk])times(?=sim\d|[^a-z_]|$)/g, put: '×' },
  // 64 times 288: between bare numbers it is a product, "5 times more" is not.
  { found: /(?<=\d )times(?= \d)/g, put: '×' },
  // sim14, (sim 1%, 20sim40, 1.3B sim14B, but not the word sim2real.
  { found: /(?<![A-Za-z])sim[ !]?(?=\d[\d.,]*(?:[KMBTk]?(?![\p{L}\d])|×))/gu, put: '∼' },
  { found: /(?<![A-Za-z\\])leq(?= ?(?:\d|$))/g, put: '≤' },
  { found: /(?<![A-Za-z\\])geq(?= ?(?:\d|$))/g, put: '≥' },
  { found: /(?<![A-Za-z\\])approx(?= \d)/g, put: '≈' },
  { found: /(?<![A-Za-z\\])neq(?= )/g, put: '≠' },
  { found: /(?<=[\d%A-Z)] ?| )leftrightarrow(?![a-z_])/g, put: '↔' },
  { found: /(?<=[\d%A-Z)] ?| )rightarrow(?![a-z_])/g, put: '→' },
  { found: /(?<![A-Za-z\\])cdot(?= )/g, put: '·' },
  { found: /(?<![A-Za-z\\])varepsilon(?![A-Za-z])/g, put: 'ε' },
  { found: /(?<![A-Za-z\\])infty(?![A-Za-z])/g, put: '∞' },
  { found: /(?<![A-Za-z\\])lceil /g, put: '⌈' },
  { found: / rceil(?![A-Za-z])/g, put: '⌉' },
  { found: /(?<![A-Za-z\\])lfloor /g, put: '⌊' },
  { found: / rfloor(?![A-Za-z])/g, put: '⌋' },
  { found: /(?<=[A-Z])left([([]) ?([^()[\]]{0,200}?) right([)\]])/g, put: '$1$2$3' },
  { found: /(?<![A-Za-z])(?:ttfamily|bfseries|itshape|scshape|sffamily|rmfamily) /g, put: '' },
];
