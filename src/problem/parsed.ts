import type { Problem } from './problem.ts';

/** The outcome of parsing foreign text: a value that can be trusted from here on, or every reason why there is none. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };
