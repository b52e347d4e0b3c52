/** What a source sends, what must come of it (drawn on one line), and why. */
export interface Case {
  readonly raw: string;
  readonly expected: string;
  readonly reason: string;
}

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

export const links: readonly Case[] = [
  {
    raw: 'at: https://github.com/friedrichor/LocalLeap.',
    expected: 'at: link(https://github.com/friedrichor/LocalLeap).',
    reason: 'full stop',
  },
  {
    raw: 'https://tyroneli.github.io/AOT{AOT}.',
    expected: 'link(https://tyroneli.github.io/AOT).',
    reason: 'glued label',
  },
  {
    raw: 'https://x.org/a{https://x.org/a}.',
    expected: 'link(https://x.org/a).',
    reason: 'glued copy',
  },
  {
    raw: 'https://x.org/z}{here} and',
    expected: 'link(https://x.org/z) and',
    reason: 'torn \\href',
  },
  {
    raw: 'see the https://x.org/a/{project website} for',
    expected: 'see the link(project website|https://x.org/a/) for',
    reason: 'the sentence needs the label',
  },
  {
    raw: 'via our https://x.org/a/{this https URL}.',
    expected: 'via our link(https://x.org/a/).',
    reason: 'a label that says nothing',
  },
  {
    raw: 'at \\url{https://x.org/a\\_b}.',
    expected: 'at link(https://x.org/a_b).',
    reason: '\\url',
  },
  {
    raw: 'at \\href{https://x.org/a}{our \\emph{page}}.',
    expected: 'at link(our *page*|https://x.org/a).',
    reason: '\\href',
  },
  {
    raw: 'at \\href{javascript:alert(1)}{page}',
    expected: 'at javascript:alert(1)page',
    reason: 'only http and https',
  },
  {
    raw: '(https://x.org/a_(b)), so',
    expected: '(link(https://x.org/a_(b))), so',
    reason: 'parentheses that belong to it',
  },
  {
    raw: 'code (github.com/openai/mle-bench/) and www.surveyx.cn,',
    expected:
      'code (link(github.com/openai/mle-bench/|https://github.com/openai/mle-bench/)) and link(www.surveyx.cn|https://www.surveyx.cn),',
    reason: 'no scheme',
  },
  {
    raw: 'demos: cat-4d.github.io.',
    expected: 'demos: link(cat-4d.github.io|https://cat-4d.github.io).',
    reason: 'no scheme',
  },
  {
    raw: 'https://github.com/tjunlp-lab/Lexical-Unit-Decoding-LUD-. Keywords',
    expected: 'link(https://github.com/tjunlp-lab/Lexical-Unit-Decoding-LUD-). Keywords',
    reason: 'a hyphen that belongs to it',
  },
  {
    raw: 'https://github.com/a/T3M.git and',
    expected: 'link(https://github.com/a/T3M.git) and',
    reason: 'the address is shown as written',
  },
  {
    raw: 'https://x\\allowbreak-y.github.io/\\allowbreak Z.',
    expected: 'link(https://x-y.github.io/Z).',
    reason: 'breaks inside',
  },
  {
    raw: 'https://x.org/?a=1&amp;b--c~d_e^f',
    expected: 'link(https://x.org/?a=1&b--c~d_e)^f',
    reason: 'dashes, ties and scripts are none in an address',
  },
  { raw: '[link](https://x.org/a).', expected: 'link(link|https://x.org/a).', reason: 'Markdown' },
  {
    raw: 'write to me@x.github.io or x/github.com/a/b',
    expected: 'write to me@x.github.io or x/github.com/a/b',
    reason: 'no address',
  },
  {
    raw: 'https:// and http://localhost',
    expected: 'https:// and http://localhost',
    reason: 'no address of the web',
  },
  {
    raw: 'at~https://x.org/a and ~https://x.org/b',
    expected: 'at link(https://x.org/a) and link(https://x.org/b)',
    reason: 'ties before addresses',
  },
];

export const html: readonly Case[] = [
  {
    raw: 'a &lt;b&gt; &amp;amp; &#x3b1;&nbsp;c',
    expected: 'a <b> &amp; α c',
    reason: 'references are decoded once, into text',
  },
  { raw: 'AT&T &unknown; R&D;', expected: 'AT&T &unknown; R&D;', reason: 'no references' },
  {
    raw: 'site: <a href="https://x.org/a">this https URL.</a>',
    expected: 'site: link(https://x.org/a)',
    reason: 'an anchor',
  },
  {
    raw: 'tags (e.g., <think>…</think>) and <EOS>',
    expected: 'tags (e.g., <think>…</think>) and <EOS>',
    reason: 'tokens, not HTML',
  },
  {
    raw: '<script>alert(1)</script> <b>bold</b> <https://x.org>',
    expected: '<script>alert(1)</script> **bold** <link(https://x.org)>',
    reason: 'HTML is text',
  },
];

export const prose: readonly Case[] = [
  {
    raw: 'refinement iterations--a phenomenon',
    expected: 'refinement iterations—a phenomenon',
    reason: 'an aside',
  },
  {
    raw: 'accuracy--particularly so--but',
    expected: 'accuracy—particularly so—but',
    reason: 'an aside',
  },
  { raw: 'space -- directions', expected: 'space – directions', reason: 'a spaced dash' },
  {
    raw: 'pages 1--16, vision--language, key--value',
    expected: 'pages 1–16, vision–language, key–value',
    reason: 'ranges and compounds',
  },
  { raw: 'so---it seems', expected: 'so—it seems', reason: 'em dash' },
  {
    raw: 'run it with --seed 1 ---- or -x',
    expected: 'run it with --seed 1 ---- or -x',
    reason: 'a flag, a rule',
  },
  {
    raw: 'a\u0000b\u200bc\u202ed\ud800e\u00a0 f',
    expected: 'abcde f',
    reason: 'characters that cannot be seen',
  },
  {
    raw: 'e\u0301 \u0645\u06cc\u200c\u062e \ud83d\udc69\u200d\ud83d\udcbb',
    expected: 'é \u0645\u06cc\u200c\u062e \ud83d\udc69\u200d\ud83d\udcbb',
    reason: 'NFC; joiners stay where they join',
  },
  {
    raw: 'plain text (with 5% of “quotes”), e.g. this.',
    expected: 'plain text (with 5% of “quotes”), e.g. this.',
    reason: 'clean text stays',
  },
];
