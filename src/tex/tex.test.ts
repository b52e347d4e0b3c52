import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSound } from './is-sound.ts';
import { textToAscii, textToTex } from './text-to-tex.ts';
import { texToPlain } from './tex-to-plain.ts';

const texts: readonly (readonly [string, string])[] = [
  ['Émile Ångström', '{\\\'E}mile {\\r{A}}ngstr{\\"o}m'],
  ['Łukasz Dębski, Straße', '{\\L}ukasz D{\\k{e}}bski, Stra{\\ss}e'],
  ['Nguyễn Thị Mậu', 'Nguy{\\~{\\^e}}n Th{\\d{i}} M{\\^{\\d{a}}}u'],
  ['a & b % c # d_e $5', 'a \\& b \\% c \\# d\\_e \\$5'],
  [
    '{x} ^ ~ \\',
    '\\textbraceleft{}x\\textbraceright{} \\textasciicircum{} \\textasciitilde{} \\textbackslash{}',
  ],
  ['<think> a|b', '\\textless{}think\\textgreater{} a\\textbar{}b'],
  ['the flag --x --- y', 'the flag -{}-x -{}-{}- y'],
  ['α-divergence, 3 × 3', '$\\alpha$-divergence, 3 $\\times$ 3'],
  ['Αθήνα Москва 東京', 'Αθήνα Москва 東京'],
];
for (const [text, tex] of texts) {
  test(`"${text}" as TeX, and back`, () => {
    assert.equal(textToTex(text), tex);
    assert.equal(texToPlain(tex), text);
  });
}

const sound = ['{BERT}', "{\\'E}tude", '{$R^{2}$}-x', '$a_b$ and \\$5', 'a \\& b', '\\{x\\}'];
const broken = [
  '{',
  '}{',
  'x$',
  'a & b',
  'a_b',
  '50% of',
  'x\\',
  '{\\}',
  '$^$',
  '{$a}$',
  '$a^}{b$',
];
test('broken TeX is known', () => {
  assert.deepEqual([...sound, ...broken].filter(isSound), sound);
});

test('TeX of libraries is read as a person would', () => {
  assert.equal(
    texToPlain("{\\'{E}}tude of {BERT} -- \\textbf{bold} ``so''"),
    'Étude of BERT – bold “so”',
  );
  assert.equal(texToPlain('$R^{2}$-d{LLM} \\& H$_2$O'), 'R²-dLLM & H₂O');
  assert.equal(texToPlain('\\(k^{-7}\\) or \\[u_{31}\\] of {FOG}'), 'k⁻⁷ or u₃₁ of FOG');
  assert.equal(texToPlain('\\begin{equation*}k^{12}\\end{equation*} \\( in {FOG}'), 'k¹² ( in FOG');
  assert.equal(texToPlain('\\v{S}koda {\\o}re \\alpha'), 'Škoda øre α');
});

test('only ASCII is left for keys', () => {
  assert.equal(textToAscii('Łódź Øre Straße 東京'), 'Lodz Ore Strasse ');
});
