import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jatsToText } from './jats-to-text.ts';

const cases = [
  ['Plain text', 'Plain text'],
  ['<jats:title>Abstract</jats:title><jats:p>One\n two.</jats:p>', 'One two.'],
  ['<jats:p>One.</jats:p>\n<jats:p>Two.</jats:p>', 'One.\n\nTwo.'],
  [
    '<jats:sec><jats:title>Background</jats:title><jats:p>Dark.</jats:p></jats:sec><jats:sec><jats:title>Methods.</jats:title>\n<jats:p>Lamps.</jats:p></jats:sec>',
    'Background: Dark.\n\nMethods. Lamps.',
  ],
  ['CO<sub>2</sub> at 10<sup>−3</sup>, <i>in vivo</i>', 'CO$_{2}$ at 10$^{−3}$, in vivo'],
  [
    'so <jats:inline-formula><jats:alternatives><jats:tex-math>\\documentclass{minimal}\\begin{document}$$x^2$$\\end{document}</jats:tex-math><mml:math><mml:mi>x</mml:mi></mml:math></jats:alternatives></jats:inline-formula> grows',
    'so $x^2$ grows',
  ],
  [
    '<jats:inline-formula><mml:math><mml:mi>k</mml:mi><mml:mo>=</mml:mo><mml:mn>3</mml:mn></mml:math></jats:inline-formula>',
    'k=3',
  ],
  [
    'Lamps &amp; wicks&nbsp;&mdash; caf&eacute; &amp;lt; &unknown;',
    'Lamps & wicks — café < &unknown;',
  ],
  ['<jats:p>p < 0.05 and <b>bold', 'p < 0.05 and bold'],
  ['<!DOCTYPE a [<!ENTITY x "y">]><p>&x;</p>', '<!DOCTYPE a [<!ENTITY x "y">]>&x;'],
  ['<script>alert(1)</script>', 'alert(1)'],
  ['&lt;jats:p&gt;Seen &lt;i&gt;once&lt;/i&gt;.&lt;/jats:p&gt;', 'Seen once.'],
  ['&amp;lt;i&amp;gt;Twice&amp;lt;/i&amp;gt; &amp;amp; more', 'Twice & more'],
  ['On the &lt;canvas&gt; and a &lt; b', 'On the <canvas> and a < b'],
  ['Y[sub 1−x]Ba[sub x] at 10[sup 3]', 'Y$_{1−x}$Ba$_{x}$ at 10$^{3}$'],
  ['In the 19<sup>th</sup> year of Lamp<sup>®</sup>', 'In the 19th year of Lamp®'],
  [
    '<scp>SMALL</scp> and <span style="font-variant:small-caps;">caps</span>\n    on lines',
    'SMALL and caps on lines',
  ],
  [
    'Flight of<i>Apis mellifera</i>workers, <i>p</i>-adic and <i>trans</i>membrane',
    'Flight of Apis mellifera workers, p-adic and transmembrane',
  ],
] as const;

for (const [fragment, text] of cases) {
  test(`reads ${fragment.slice(0, 60)}`, () => {
    assert.equal(jatsToText(fragment), text);
  });
}

test('survives markup nested without end', () => {
  const nested = `${'<i>'.repeat(20_000)}deep${'</i>'.repeat(20_000)}`;
  assert.equal(jatsToText(`${nested}<b>near</b>`), 'deepnear');
});
