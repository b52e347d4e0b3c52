import type { Case } from './clean-case.ts';

export const scripts: readonly Case[] = [
  {
    raw: 'we propose R^{2}-dLLM, a',
    expected: 'we propose ‹R^{2}›-dLLM, a',
    reason: 'braced superscript',
  },
  { raw: 'R^2-dLLM', expected: '‹R^{2}›-dLLM', reason: 'bare superscript' },
  {
    raw: 'at most ΔR^2 = 0.011 beyond',
    expected: 'at most ‹ΔR^{2}› = 0.011 beyond',
    reason: 'a Greek letter belongs to the base',
  },
  {
    raw: 'Anchored_{Byte} Decoding',
    expected: '‹\\text{Anchored}_{\\text{Byte}}› Decoding',
    reason: 'words stand upright',
  },
  { raw: 'a rate of 10^{-3}', expected: 'a rate of ‹10^{-3}›', reason: 'negative exponent' },
  { raw: 'given x_{t+1} and', expected: 'given ‹x_{t+1}› and', reason: 'formula in a subscript' },
  {
    raw: 'of x_i^2 and \\alpha_{t}',
    expected: 'of ‹x_{i}^{2}› and ‹α_{t}›',
    reason: 'two scripts on one base',
  },
  {
    raw: 'pi_0, pi_{0.5} and π_{reg}',
    expected: '‹\\pi_{0}›, ‹\\pi_{0.5}› and ‹π_{\\text{reg}}›',
    reason: 'a stripped Greek name',
  },
  {
    raw: 'the L_2 norm of f_i',
    expected: 'the ‹L_{2}› norm of ‹f_{i}›',
    reason: 'one letter, one index',
  },
  { raw: 'C_max costs $5', expected: 'C_max costs $5', reason: 'an identifier and a price' },
  {
    raw: 'snake_case_name, a_file_1.py, GPT-4_turbo',
    expected: 'snake_case_name, a_file_1.py, GPT-4_turbo',
    reason: 'identifiers',
  },
  {
    raw: 'float8_e4m3, Q4_0, SFT_Chosen',
    expected: 'float8_e4m3, Q4_0, SFT_Chosen',
    reason: 'identifiers',
  },
  {
    raw: 'A*-Decoding, V* bench, 512 * 768',
    expected: 'A*-Decoding, V* bench, 512 * 768',
    reason: 'stars',
  },
  { raw: 'in O(1 μs) or O(n)', expected: 'in O(1 μs) or O(n)', reason: 'plain complexity' },
  { raw: 'in O(n^2) time', expected: 'in O(‹n^{2}›) time', reason: 'only the base word' },
  {
    raw: 'R^textbf{2AI}: Towards',
    expected: '‹R^{\\textbf{2AI}}›: Towards',
    reason: 'a stripped command in a script',
  },
  {
    raw: 'in R^{mtimes n}, A^* and W^+',
    expected: 'in ‹R^{m\\times n}›, ‹A^{*}› and ‹W^{+}›',
    reason: 'a stripped product, a star, a plus',
  },
  {
    raw: 'a full-360^{circ} video, {\\deg}',
    expected: 'a full-360° video, °',
    reason: 'degrees are text',
  },
  {
    raw: 'a rate mathcal{O}(T^{-1/3})',
    expected: 'a rate ‹\\mathcal{O}›(‹T^{-1/3}›)',
    reason: 'a stripped math command',
  },
  { raw: 'the ^_^ face', expected: 'the ^_^ face', reason: 'nothing to stand on' },
  {
    raw: 'the 1\\textsuperscript{st} H\\textsubscript{2}O',
    expected: 'the 1st ‹H_{2}›O',
    reason: 'text scripts',
  },
  {
    raw: 'Foo_{a}_{b} is',
    expected: '‹\\text{Foo}_{a}›_b is',
    reason: 'a second subscript is none in TeX',
  },
  {
    raw: 'so (1 - p_{gen})^N and',
    expected: 'so (1 - ‹p_{\\text{gen}} )^{N}› and',
    reason: 'neighbouring formulas become one',
  },
];

export const formulas: readonly Case[] = [
  {
    raw: 'where $x_i \\in \\mathbb{R}^d$ is',
    expected: 'where ‹x_i \\in \\mathbb{R}^d› is',
    reason: 'math',
  },
  { raw: 'costs $5 and $10 each', expected: 'costs $5 and $10 each', reason: 'two prices' },
  {
    raw: 'from $5-$10 to $3/$M',
    expected: 'from $5-$10 to $3/$M',
    reason: 'prices close together',
  },
  {
    raw: 'for 4$ per hour at 90$ total',
    expected: 'for 4$ per hour at 90$ total',
    reason: 'dollars behind',
  },
  {
    raw: 'World Modeling$ (X) is',
    expected: 'World Modeling$ (X) is',
    reason: 'a dollar without partner',
  },
  { raw: 'a $1.44\\times$ speedup', expected: 'a 1.44× speedup', reason: 'no more than a number' },
  {
    raw: '$50\\%$, $\\sim 3$, $360^\\circ$',
    expected: '50%, ∼3, 360°',
    reason: 'no more than a number',
  },
  {
    raw: 'the $k$-NN and $$E = mc^2$$',
    expected: 'the ‹k›-NN and ‹E = mc^2›',
    reason: 'display math inside a paragraph',
  },
  {
    raw: 'their \\( O(n^3) \\) or \\[ a+b \\]',
    expected: 'their ‹O(n^3)› or ‹a+b›',
    reason: 'the other delimiters',
  },
  {
    raw: 'of $textbf{specialist} and textbf{generalist}$ models',
    expected: 'of **specialist** and **generalist** models',
    reason: 'dollars around fonts',
  },
  { raw: 'call $\\textsc{Foo}$ now', expected: 'call Foo now', reason: 'dollars around fonts' },
  {
    raw: 'so $\\frac{\\loss}{2}$ fails',
    expected: 'so [loss]/2 fails',
    reason: 'KaTeX refuses, readable all the same',
  },
  {
    raw: 'with \\mathbf{x} and \\sqrt{2}',
    expected: 'with ‹\\mathbf{x}› and ‹\\sqrt{2}›',
    reason: 'math commands without dollars',
  },
];
