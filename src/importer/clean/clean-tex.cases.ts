import type { Case } from './clean-case.ts';

export const remnants: readonly Case[] = [
  {
    raw: 'a speedup of 1.44times while',
    expected: 'a speedup of 1.44× while',
    reason: 'stripped \\times',
  },
  { raw: 'up to 99times inference', expected: 'up to 99× inference', reason: 'stripped \\times' },
  {
    raw: '3.79times and 1.52times, compared',
    expected: '3.79× and 1.52×, compared',
    reason: 'before a comma',
  },
  { raw: 'on ImageNet 256times256.', expected: 'on ImageNet 256×256.', reason: 'a product' },
  { raw: 'using 8timesA800 GPUs', expected: 'using 8×A800 GPUs', reason: 'a count of machines' },
  {
    raw: 'a 64 times 288 times 512 grid',
    expected: 'a 64 × 288 × 512 grid',
    reason: 'between numbers',
  },
  { raw: 'a 5.48 times speedup', expected: 'a 5.48 times speedup', reason: 'ordinary English' },
  {
    raw: 'it sometimes fails 3 times',
    expected: 'it sometimes fails 3 times',
    reason: 'ordinary English',
  },
  { raw: '3x faster, 2X smaller', expected: '3x faster, 2X smaller', reason: 'written so' },
  {
    raw: 'by 15timessim50times. These',
    expected: 'by 15×∼50×. These',
    reason: 'two remnants in a row',
  },
  { raw: 'gains of sim6% across', expected: 'gains of ∼6% across', reason: 'stripped \\sim' },
  { raw: 'in 1sim4 steps', expected: 'in 1∼4 steps', reason: 'a range' },
  { raw: '(sim 1\\% of it)', expected: '(∼1% of it)', reason: 'with a space and an escape' },
  {
    raw: 'the sim2real gap in sim-to-real',
    expected: 'the sim2real gap in sim-to-real',
    reason: 'a word',
  },
  {
    raw: 'with leq 4B or geq 90% of',
    expected: 'with ≤ 4B or ≥ 90% of',
    reason: 'no English words',
  },
  {
    raw: '(approx 30K tokens, approx. 35K)',
    expected: '(≈ 30K tokens, approx. 35K)',
    reason: 'the abbreviation stays',
  },
  { raw: '66.3 %rightarrow72.9 %', expected: '66.3 %→72.9 %', reason: 'stripped \\rightarrow' },
  { raw: 'a uprightarrows word', expected: 'a uprightarrows word', reason: 'inside a word' },
  {
    raw: '360^circtimes180^circ panorama',
    expected: '360°×180° panorama',
    reason: 'degrees and a product',
  },
  {
    raw: 'size Oleft( m n right) or right)',
    expected: 'size O(m n) or right)',
    reason: '\\left and \\right only in pairs',
  },
];

export const escapes: readonly Case[] = [
  { raw: 'just 14.2\\% of', expected: 'just 14.2% of', reason: 'escaped percent' },
  { raw: 'Hewitt \\& Liang', expected: 'Hewitt & Liang', reason: 'escaped ampersand' },
  { raw: 'a\\_b \\#1 \\$5 \\{x\\}', expected: 'a_b #1 $5 {x}', reason: 'the other escapes' },
  {
    raw: 'requires \\textless2MB of',
    expected: 'requires <2MB of',
    reason: 'a command run together with a number',
  },
  {
    raw: '\\textgreater 96\\% \\textbackslash{} \\textasciitilde',
    expected: '> 96% \\ ~',
    reason: 'text symbols',
  },
  { raw: 'and so on\\ldots', expected: 'and so on…', reason: 'ellipsis' },
  {
    raw: '(\\ie, this; \\eg 1.67; \\etc. And)',
    expected: '(i.e., this; e.g. 1.67; etc. And)',
    reason: 'abbreviations every style defines',
  },
  { raw: 'Models~(LLMs) and Fig.~3', expected: 'Models (LLMs) and Fig. 3', reason: 'ties' },
  {
    raw: 'only ~30%, 75%~89%, 1M~4M or 1~4 of ~/home',
    expected: 'only ~30%, 75%~89%, 1M~4M or 1~4 of ~/home',
    reason: 'tildes that are no ties',
  },
  {
    raw: "the ``cold-start'' and `less is more' pattern",
    expected: 'the “cold-start” and ‘less is more’ pattern',
    reason: 'TeX quotes',
  },
  {
    raw: '``refining" their "own" words',
    expected: '“refining” their "own" words',
    reason: 'half TeX quotes',
  },
  {
    raw: "''human-like'' it's the users' own",
    expected: "“human-like” it's the users' own",
    reason: 'apostrophes stay',
  },
  {
    raw: 'na\\"{\\i}ve Pl\\"ucker Pok\\\'emon',
    expected: 'naïve Plücker Pokémon',
    reason: 'accents',
  },
  {
    raw: "an object\\'s potential, Ma\\'nczak",
    expected: "an object's potential, Mańczak",
    reason: 'an escaped apostrophe is no accent',
  },
  {
    raw: "Bolet\\'{\\i}n Stra\\ss e \\o re \\c{c}a \\v{s}",
    expected: 'Boletín Straße øre ça š',
    reason: 'accents and letters',
  },
  { raw: 'm\\, n\\;o \\- p vs.\\ q\\\\r', expected: 'm n o p vs. q r', reason: 'TeX spaces' },
  {
    raw: 'valued at \\1 million, \\3) Training',
    expected: 'valued at $1 million, 3) Training',
    reason: 'a dollar lost between backslash and digit',
  },
  {
    raw: 'in C:\\Users\\name we',
    expected: 'in C:\\Users\\name we',
    reason: 'a Windows path is no TeX',
  },
  {
    raw: 'A=B=C\\neq A, 2.3\\times more, {\\Delta}G',
    expected: 'A=B=C≠ A, 2.3× more, ΔG',
    reason: 'symbols outside math',
  },
];

export const macros: readonly Case[] = [
  {
    raw: 'of our \\name, leading',
    expected: 'of our [name], leading',
    reason: 'a lost definition',
  },
  {
    raw: '\\name{} and {\\name} and \\name\\ win',
    expected: '[name] and [name] and [name] win',
    reason: 'TeX ways to end a name',
  },
  {
    raw: 'we propose \\placeholderThe source code is available at https://github.com/vhicrgit/Window-Diffusion., a window-based token pruning',
    expected:
      'we propose [placeholder] The source code is available at link(https://github.com/vhicrgit/Window-Diffusion), a window-based token pruning',
    reason: 'a macro run together with a sentence, punctuation run together behind an address',
  },
  {
    raw: '\\ourMethod and \\OurMethod-trained',
    expected: '[ourMethod] and [OurMethod]-trained',
    reason: 'camel case is one macro',
  },
  {
    raw: 'a \\highlight{bold claim} here',
    expected: 'a bold claim here',
    reason: 'an unknown command with an argument',
  },
  {
    raw: 'new \\color{ddtD}ecoupled and \\textcolor{red}{text}',
    expected: 'new Decoupled and text',
    reason: 'colours',
  },
  {
    raw: 'as shown \\cite{a,b}. In \\citet[p. 3]{c} we',
    expected: 'as shown. In we',
    reason: 'citations go',
  },
  {
    raw: 'a \\noindent small \\vspace{1em}gap',
    expected: 'a small gap',
    reason: 'layout has no place here',
  },
];

export const fonts: readonly Case[] = [
  {
    raw: 'a \\textit{modular} and \\emph{new} \\textbf{idea}',
    expected: 'a *modular* and *new* **idea**',
    reason: 'font commands',
  },
  {
    raw: '\\texttt{pip install} in \\textsc{Small} \\underline{caps}',
    expected: 'code(pip install) in Small caps',
    reason: 'font commands',
  },
  {
    raw: '\\textbf{D}iffusion texttt{D}ual',
    expected: '**D**iffusion Dual',
    reason: 'letters of an acronym',
  },
  {
    raw: '{\\em so} {\\it vs.} {\\bf B} {bf M} \\em x',
    expected: '*so* *vs.* **B** **M** x',
    reason: 'switches act on their group',
  },
  {
    raw: '\\textbf{a \\textbf{b} \\emph{c}}',
    expected: '**a b *c***',
    reason: 'no font within itself',
  },
  {
    raw: 'a\\emph{ b }c \\textbf{}d',
    expected: 'a *b* c d',
    reason: 'spaces stand outside, nothing is not bold',
  },
  {
    raw: 'the **SWE-Flow** for *forward* use',
    expected: 'the **SWE-Flow** for *forward* use',
    reason: 'Markdown',
  },
  {
    raw: 'the **C**hinese `cat.n.01`',
    expected: 'the **C**hinese code(cat.n.01)',
    reason: 'Markdown',
  },
  {
    raw: 'teal{Mathematics} and {3D GU}}',
    expected: 'Mathematics and 3D GU',
    reason: 'stripped colour, stray braces',
  },
  {
    raw: 'weights {-1, 0, 1} in {True, False}',
    expected: 'weights {-1, 0, 1} in {True, False}',
    reason: 'braces of a set stay',
  },
  {
    raw: 'leaderboard\\footnote{See https://x.org/y.} now',
    expected: 'leaderboard (See link(https://x.org/y).) now',
    reason: 'a note in parentheses',
  },
];
