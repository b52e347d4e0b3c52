import type { Problem } from './problem.ts';

/** The result of parsing untrusted text: a value that can be trusted from here on, or every reason why there is none. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value; readonly warnings?: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Returns the value, or undefined if there is none. */
export function valueOf<Value>(parsed: Parsed<Value>): Value | undefined {
  return parsed.ok ? parsed.value : undefined;
}

/** Returns what should be written otherwise in a text that was parsed all the same. */
export function warningsOf(parsed: Parsed<unknown>): readonly Problem[] {
  return parsed.ok ? (parsed.warnings ?? []) : [];
}

/** Returns the reasons why there is no value; none if there is one. */
export function problemsOf(parsed: Parsed<unknown>): readonly Problem[] {
  return parsed.ok ? [] : parsed.problems;
}
