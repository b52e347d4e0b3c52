import { units } from './units.ts';

/** Commands of LaTeX and of common packages that KaTeX lacks, with what they mean in terms that it knows. */
export const packageMacros: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...units].map(([name, sign]) => [`\\${name}`, unitToTex(sign)])),
  ...alike('\\text', 'mbox textsc'),
  ...alike('\\textit', 'textsl'),
  ...alike('\\underline', 'uline'),
  ...alike('\\mathbb', 'mathds mathbbm mathbbmss'),
  ...alike('\\mathscr', 'mathpzc mathrsfs scr'),
  ...alike('\\boldsymbol', 'mathbold mathbit symbf'),
  ...alike('\\tfrac{#1}{#2}', 'nicefrac sfrac xfrac'),
  ...alike('\\mathrm{#1}', 'symup ce num'),
  ...alike('\\mathrm{#1}', 'unit si'),
  ...alike('#1\\,\\mathrm{#2}', 'SI qty'),
  ...alike('', 'xspace protect strut null ignorespaces break linebreak nobreakdash hfill'),
  ...alike('#1', 'ensuremath mathlarger'),
  ...alike('^{\\text{#1}}', 'textsuperscript'),
  ...alike('_{\\text{#1}}', 'textsubscript'),
  ...alike('^', 'sp'),
  ...alike('_', 'sb'),
  ...alike('<', 'less textless'),
  ...alike('>', 'greater textgreater'),
  ...alike('\\mid', 'given'),
  ...alike('\\coloneqq', 'defeq'),
  ...alike('\\nabla', 'grad'),
  ...alike('\\mathrm{d}', 'dd'),
  ...alike('\\text{✓}', 'cmark'),
  ...alike('\\text{✗}', 'xmark'),
  ...alike('\\text{°}', 'textdegree'),
  ...alike('\\text{°C}', 'celsius'),
  ...alike('\\text{µ}', 'textmu micro'),
  ...alike('\\text{Å}', 'angstrom'),
  ...alike('\\Omega', 'ohm'),
  ...alike('\\left\\lvert#1\\right\\rvert', 'abs'),
  ...alike('\\left\\lVert#1\\right\\rVert', 'norm'),
  ...alike('\\frac{\\mathrm{d}#1}{\\mathrm{d}#2}', 'dv'),
  ...alike('\\frac{\\partial#1}{\\partial#2}', 'pdv'),
  ...alike('\\cancel{#1}', 'slashed'),
  ...eachOf(
    'Acute Bar Breve Check Ddot Dot Grave Hat Tilde Vec',
    (name) => `\\${name.toLowerCase()}`,
  ),
  ...eachOf('C Q', (name) => `\\mathbb{${name}}`),
  ...eachOf(
    'conv Cov diag esssup poly polylog rank sgn sign softmax supp tr Tr Var',
    (name) => `\\operatorname{${name}}`,
  ),
};

function unitToTex(sign: string): string {
  return /^[A-Za-z/]+$/.test(sign) ? `\\mathrm{${sign}}` : `\\text{${sign.replace('%', '\\%')}}`;
}

function alike(meaning: string, names: string): Readonly<Record<string, string>> {
  return eachOf(names, () => meaning);
}

function eachOf(
  names: string,
  meaning: (name: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(' ').map((name) => [`\\${name}`, meaning(name)]));
}
