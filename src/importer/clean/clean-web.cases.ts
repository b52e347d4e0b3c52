import type { Case } from './clean-case.ts';

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
