import { mathRefusal } from '../../tex/render-formula.ts';
import { foldSpace } from '../../tex/text-to-tex.ts';
import { placeholderOf } from './unknown-command.ts';

/**
 * Removes from a formula what belongs to the document around it: labels, numbers, links, the environments of displayed
 * equations, and the branch that `\ifmmode` takes in text.
 */
export function withoutDocument(formula: string): string {
  if (!formula.includes('\\')) return foldSpace(formula);
  const tex = parts
    .reduce((text, { found, put }) => text.replace(found, put), formula)
    .replace(environment, (_, mark: string, name: string) =>
      whole.has(name) ? '' : `\\${mark}{${inner[name] ?? 'aligned'}}`,
    );
  return foldSpace(tex);
}

/**
 * Puts `[name]`, the editor's sign for what is not in the original wording, in the place of each command that KaTeX does not
 * know. Undefined if the formula cannot be read even so.
 *
 * @param refused why KaTeX refuses the formula
 */
export function bracketUnknown(formula: string, refused: string): BracketedFormula | undefined {
  const names: string[] = [];
  let tex = formula;
  for (let refusal: string | undefined = refused; names.length < mostUnknown;) {
    if (refusal === undefined) return { tex, names };
    const name = /^Undefined control sequence: \\([a-zA-Z]+)/.exec(refusal)?.[1];
    if (name === undefined || names.includes(name)) return undefined;
    names.push(name);
    tex = tex.replace(new RegExp(`\\\\${name}(?![a-zA-Z])\\*? ?`, 'g'), () =>
      placeholderOf(name) === '' ? ' ' : `\\text{${placeholderOf(name)}}`,
    );
    refusal = mathRefusal(tex);
  }
  return undefined;
}

const parts: readonly { readonly found: RegExp; readonly put: string }[] = [
  {
    found:
      /\\ifmmode(?![a-zA-Z])\s?([^]{0,200}?)(?:\\else(?![a-zA-Z])[^]{0,200}?)?\\fi(?![a-zA-Z])(?:\{\})?/g,
    put: '$1',
  },
  {
    found:
      /~?\\(?:label|tag\*?|require|(?:eq|auto|c|C)?ref|cite[pt]?|vspace\*?)\s?\{[^{}]{0,200}\}/g,
    put: '',
  },
  { found: /\\(?:nonumber|notag|displaylimits)(?![a-zA-Z])|^\s*\\(?:no)?limits\s*$/g, put: '' },
  { found: /\\href\s?\{(?:[^{}]|\{[^{}]{0,99}\}){0,500}\}\s?(?=\{)/g, put: '' },
  { found: /(\\(?:SI|si|unit|qty|num))\s?\[[^\]]{0,200}\]/g, put: '$1' },
  { found: /&\s?=\s?&/g, put: '&=' },
];
const environment =
  /\\(begin|end)\{(equation|displaymath|math|subequations|align|alignat|flalign|eqnarray|gather|multline|split)\*?\}/g;
const whole: ReadonlySet<string> = new Set(['equation', 'displaymath', 'math', 'subequations']);
/** What stands inside a formula for an environment that is one, if not `aligned`. */
const inner: Readonly<Record<string, string>> = {
  alignat: 'alignedat',
  gather: 'gathered',
  multline: 'gathered',
};
/** More than one is seldom lost in one formula. */
const mostUnknown = 8;

interface BracketedFormula {
  readonly tex: string;
  /** The commands that are not known. */
  readonly names: readonly string[];
}
