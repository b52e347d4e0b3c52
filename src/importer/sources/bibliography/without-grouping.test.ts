import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtex } from './bibtex.ts';
import { ris } from './ris.ts';
import { withoutGrouping } from './without-grouping.ts';

const environments =
  'equation equation* align align* flalign gather multline eqnarray displaymath math';

const formulas = [
  String.raw`\(h^{-7}\)`,
  String.raw`\[ \prod_{k} k^{-3} \]`,
  String.raw`\[ \begin{cases} u_{kl} & v \\[4pt] w^{31} \end{cases} \]`,
  String.raw`\[ u^{31} \text{ if \(v_{kl}\)} \]`,
  ...environments
    .split(' ')
    .map((name) => String.raw`\begin{${name}} u^{31} = v_{kl} \\ w \end{${name}}`),
];
for (const formula of formulas) {
  test(`keeps the braces of ${formula}`, () => {
    assert.equal(withoutGrouping(`{FOG} {${formula}} {RAIN}`), `FOG ${formula} RAIN`);
  });
}

const open: readonly (readonly [string, string])[] = [
  [String.raw`{FOG} \( in {RAIN}`, String.raw`FOG \( in RAIN`],
  [
    String.raw`\( in {RAIN} with \(h^{-7}\) of {HAIL}`,
    String.raw`\( in RAIN with \(h^{-7}\) of HAIL`,
  ],
  [
    String.raw`\[ in {RAIN} with \(h^{-7}\) of {HAIL}`,
    String.raw`\[ in RAIN with \(h^{-7}\) of HAIL`,
  ],
  [
    String.raw`\begin{align} in {RAIN} with \begin{math}h^{-7}\end{math} of {HAIL}`,
    String.raw`\begin{align} in RAIN with \begin{math}h^{-7}\end{math} of HAIL`,
  ],
  [String.raw`a line\\[{FOG}] and \\({RAIN}\\)`, String.raw`a line\\[FOG] and \\(RAIN\\)`],
  [String.raw`\begin{itemize} {FOG} \end{itemize}`, String.raw`\begin{itemize} FOG \end{itemize}`],
];
for (const [written, expected] of open) {
  test(`takes no words for math in ${written}`, () => {
    assert.equal(withoutGrouping(written), expected);
  });
}

for (const formula of formulas) {
  test(`BibTeX and RIS agree on ${formula}`, () => {
    const text = `Fog ${formula} in rain`;
    const entry = `@article{k, title={${text}}, journal={Hail ${text}}, abstract={${text}}, year=2031}`;
    const record = `TY  - JOUR\nTI  - ${text}\nT2  - Hail ${text}\nAB  - ${text}\nPY  - 2031\nER  - \n`;
    const options = { today: '2032-03-01' };
    const both = [bibtex.parse(entry, options), ris.parse(record, options)];
    const [left, right] = both.map(({ papers, problems }) => {
      assert.deepEqual(problems, []);
      const [paper] = papers;
      assert.equal(paper?.abstract?.[0]?.[1]?.type, 'inlineMath');
      return [paper.record.title, paper.record.venue?.name, paper.abstract];
    });
    assert.deepEqual(left, right);
  });
}
