import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PhrasingContent } from 'mdast';
import { cleanAbstract, cleanName, cleanTitle, cleanPhrase } from './clean-text.ts';
import type { Case } from './fixtures/clean-case.ts';
import { formulaCases, scripts } from './fixtures/math-cases.ts';
import { escapes, fonts, lengths, macros, remnants } from './fixtures/tex-cases.ts';
import { html, links, prose } from './fixtures/web-cases.ts';

const groups: Readonly<Record<string, readonly Case[]>> = {
  lengths,
  remnants,
  escapes,
  scripts,
  formulas: formulaCases,
  macros,
  fonts,
  links,
  html,
  prose,
};

for (const [name, cases] of Object.entries(groups)) {
  describe(`cleanAbstract: ${name}`, () => {
    for (const { raw, expected, reason } of cases) {
      it(`${reason}: ${raw.slice(0, 60)}`, () => {
        assert.equal(draw(cleanAbstract(raw).paragraphs[0] ?? []), expected);
      });
    }
  });
}

describe('cleanAbstract as a whole', () => {
  it('splits paragraphs at blank lines and folds other line breaks', () => {
    const { paragraphs } = cleanAbstract(' One\ntwo.\n \n\nThree. \n');
    assert.deepEqual(paragraphs.map(draw), ['One two.', 'Three.']);
  });

  it('has no paragraph for an empty abstract', () => {
    assert.deepEqual(cleanAbstract(' \u0000\n ').paragraphs, []);
  });

  it('reports an author macro once, and proposes what to do', () => {
    const { problems } = cleanAbstract('We propose \\name. With \\name{} we win.');
    assert.deepEqual(problems, [
      {
        severity: 'warning',
        message: "The author's macro \\name lost its definition",
        hint: 'Replace "[name]" by what it stands for in the PDF, most often the name of the method',
      },
    ]);
  });

  it('reports math that KaTeX refuses and shows it as text', () => {
    const { paragraphs, problems } = cleanAbstract('with $\\frac{\\loss}{2$ and $x^1^2$ left');
    assert.equal(
      problems.some(({ message }) => message.startsWith('KaTeX cannot read')),
      true,
    );
    assert.doesNotMatch(draw(paragraphs[0] ?? []), /\\/);
  });

  it('says what an unknown command is', () => {
    const { problems } = cleanAbstract('We \\ours\\parbox{see} $\\loss$.');
    assert.deepEqual(
      problems.map(({ severity, message }) => [severity, message]),
      [
        ['warning', "The author's macro \\ours lost its definition"],
        ['note', 'The LaTeX command \\parbox means nothing here; ignored'],
        ['warning', "The author's macro \\loss lost its definition"],
      ],
    );
  });

  // Each level is read once, however many rules look at it: otherwise these would not end.
  for (const [name, open, close] of [
    ['accents that may be bold', '\\b{', '}'],
    ['accents on accents', "\\'{\\^{", '}}'],
    ['links whose labels may be empty', '\\href{https://example.org/}{', '{}}'],
    ['raised letters', 'x\\textsuperscript{', '}'],
    ['fonts and accents', '\\textbf{\\c{\\emph{\\d{', '}}}}'],
    ['unknown commands', '\\ours{\\u{', '}}'],
  ] as const) {
    it(`reads ${name} at any depth`, () => {
      const nested = `${open.repeat(40)}core${close.repeat(40)} `;
      assert.match(cleanTitle(`${nested.repeat(20)}end`).title, /end$/);
    });
  }

  it('reads only the beginning of an abstract that is as long as a book', () => {
    const { paragraphs, problems } = cleanAbstract('word '.repeat(30_000));
    assert.ok(draw(paragraphs[0] ?? []).length <= 100_000);
    assert.match(problems[0]?.message ?? '', /longer than 100000 characters/);
  });

  it('says nothing about clean text', () => {
    assert.deepEqual(cleanAbstract('Nothing to see, $x^2$ and 5% of it.').problems, []);
  });

  for (const { raw, code } of [
    { raw: 'Code: https://github.com/owner/name.git.', code: 'https://github.com/owner/name' },
    { raw: 'See github.com/owner/name/ for it', code: 'https://github.com/owner/name' },
    {
      raw: 'https://github.com/microsoft/LMOps/tree/main/data_selection.',
      code: 'https://github.com/microsoft/LMOps/tree/main/data_selection',
    },
    { raw: 'Models at https://huggingface.co/owner/model only', code: undefined },
    {
      raw: 'All at https://github.com/owner and https://gitlab.com/a/b',
      code: 'https://gitlab.com/a/b',
    },
    { raw: '\\url{https://github.com/a/b}', code: 'https://github.com/a/b' },
  ]) {
    it(`finds the code in ${raw}`, () => {
      assert.equal(cleanAbstract(raw).code, code);
    });
  }

  for (const { raw, project } of [
    { raw: 'Project page: https://x.github.io/y.', project: 'https://x.github.io/y' },
    {
      raw: 'Project webpage: https://tyroneli.github.io/AOT{AOT}.',
      project: 'https://tyroneli.github.io/AOT',
    },
    {
      raw: 'Our project website is at https://robocasa.ai/ and more',
      project: 'https://robocasa.ai/',
    },
    { raw: 'See our https://x.org/y{project page}.', project: 'https://x.org/y' },
    { raw: 'The project page is nice. Data: https://x.org/data', project: undefined },
    { raw: 'The code is at https://github.com/a/b.', project: undefined },
    { raw: 'Project page: https://github.com/a/b.', project: undefined },
  ]) {
    it(`finds the project page in ${raw}`, () => {
      assert.equal(cleanAbstract(raw).project, project);
    });
  }
});

describe('cleanTitle', () => {
  for (const [raw, title] of [
    ['R^2-dLLM: Accelerating Diffusion', '$R^{2}$-dLLM: Accelerating Diffusion'],
    ['Fixing 7,400 Bugs for 1$: Cheap', 'Fixing 7,400 Bugs for 1\\$: Cheap'],
    ['Can LLMs Earn $1 Million or $2 Million?', 'Can LLMs Earn \\$1 Million or \\$2 Million?'],
    ['Prefill \\& Decode', 'Prefill & Decode'],
    ['\\textbf{A}daptive $k$-NN', 'Adaptive $k$-NN'],
    ['via texttt{D}ual-texttt{H}ead texttt{O}ptimization', 'via Dual-Head Optimization'],
    ['nabla^2DFT: A Dataset', '$\\nabla^{2}$DFT: A Dataset'],
    ['A \\textbackslash{} in a title', 'A \\\\ in a title'],
  ] as const) {
    it(raw, () => assert.equal(cleanTitle(raw).title, title));
  }
});

describe('cleanPhrase', () => {
  for (const [raw, words] of [
    ['$\\tau$-bench', 'τ-bench'],
    ["Fr\\'echet Inception Distance", 'Fréchet Inception Distance'],
    ['pass@\\textit{k}', 'pass@k'],
    ['key--value caching', 'key–value caching'],
    ['A* search', 'A* search'],
    [' \n ', ''],
  ] as const) {
    it(JSON.stringify(raw), () => assert.equal(cleanPhrase(raw), words));
  }
});

describe('cleanName', () => {
  for (const [raw, name] of [
    ['J\\"org  M\\"uller', 'Jörg Müller'],
    ['{\\L}ukasz Kaiser', 'Łukasz Kaiser'],
    ["Fran\\c{c}ois  L'Heureux", "François L'Heureux"],
    ["Ji\\v{r}\\'{\\i}~Nov\\'ak", 'Jiří Novák'],
    ['Wei Zhang$^{1,2}$', 'Wei Zhang'],
    ['Anne\u200b-Marie\u0000 O’Neil', 'Anne-Marie O’Neil'],
    ['Søren Kierkegaard', 'Søren Kierkegaard'],
    ['Mina Okoro§', 'Mina Okoro'],
    ['Mina Okoro †,‡', 'Mina Okoro'],
    ['†Mina Okoro', 'Mina Okoro'],
    ['*Mina Okoro', 'Mina Okoro'],
    ['Mina* Okoro**', 'Mina Okoro'],
    ['Mina Okoro¹,²*', 'Mina Okoro'],
    ['Mina Okoro¹²', 'Mina Okoro'],
    ['Mina Okoro⋆✉️', 'Mina Okoro'],
    ['Mina Okoroᵃ', 'Mina Okoro'],
    ['Mina Okoro1,2', 'Mina Okoro'],
    ['Mina Okoro ,', 'Mina Okoro'],
    ['Mina Okoro#', 'Mina Okoro'],
    ['Mina Okoro\\textsuperscript{1,$\\ast$}', 'Mina Okoro'],
    ['Mina Okoro^{1}', 'Mina Okoro'],
    ['Mina Okoro^2', 'Mina Okoro'],
    ['Mina Okoro<sup>a, b</sup>', 'Mina Okoro'],
    ['Mina Okoro\\thanks{Equal share}', 'Mina Okoro'],
    ['Mina Okoro\\footnotemark[1]', 'Mina Okoro'],
    ['Mina Okoro\\textdagger', 'Mina Okoro'],
    ['Mina Okoro$^\\dagger$, Jr.', 'Mina Okoro, Jr.'],
    ['Ren\\^{e} \\^Ile', 'Renê Île'],
    ['K. -L. Okoro', 'K.-L. Okoro'],
    ['K. - L. Okoro', 'K.-L. Okoro'],
    ['Mina -Ann Okoro', 'Mina-Ann Okoro'],
    ['K.-L. Okoro', 'K.-L. Okoro'],
    ['Mª José Okoro', 'Mª José Okoro'],
    ['Keʻala Okoro', 'Keʻala Okoro'],
    ['Mina Okoro 3rd', 'Mina Okoro 3rd'],
    ['will.i.am', 'will.i.am'],
    ['G2+ Team', 'G2+ Team'],
    ['A* Team', 'A* Team'],
    ['§', ''],
  ] as const) {
    it(raw, () => assert.equal(cleanName(raw), name));
  }
});

/**
 * Draws content on one line: `‹math›`, `*emphasis*`, `**strong**`, `code(…)`, `link(address)` or `link(label|address)`.
 */
function draw(nodes: readonly PhrasingContent[]): string {
  return nodes.map(drawNode).join('');
}

function drawNode(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineMath':
      return `‹${node.value}›`;
    case 'inlineCode':
      return `code(${node.value})`;
    case 'emphasis':
      return `*${draw(node.children)}*`;
    case 'strong':
      return `**${draw(node.children)}**`;
    case 'link': {
      const label = draw(node.children);
      return label === node.url ? `link(${label})` : `link(${label}|${node.url})`;
    }
    default:
      return assert.fail(`a ${node.type} node`);
  }
}
