import type { Problem } from '../../../problem/problem.ts';
import type { ParsedJson } from '../json/parse-json.ts';

/**
 * Returns whether a text is a list of records as Python's `repr` prints them (single quotes, `None`, `True`), or a JSON
 * list of texts that hold one such record each. Some data sets of Daily Papers are dumped this way.
 */
export function isPythonLiteral(text: string): boolean {
  return /^\uFEFF?\s*\[\s*"?\{(?=')[^]*?'paper': \{/.test(text);
}

/** Returns the problem with such a file, with the line that converts it to JSON. */
export function pythonLiteralProblem(json: ParsedJson): Problem {
  const [what, records] =
    'problem' in json
      ? ['a Python literal', 'ast.literal_eval(sys.stdin.read())']
      : ['a list of Python literals', '[ast.literal_eval(text) for text in json.load(sys.stdin)]'];
  return {
    severity: 'error',
    message: `this is ${what}, not JSON of records; nothing was imported from it`,
    hint: `Convert it, and keep the day in the name of the new file: python3 -c "import ast,json,sys; json.dump(${records}, sys.stdout)" < in.json > out.json`,
  };
}
