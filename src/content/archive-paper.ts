import type { Paper } from '../paper/schema.ts';

/** The file that holds a text, and the way in which it becomes HTML. The digest changes exactly when the text does. */
export interface BodyReference {
  /** Below `content/`, with forward slashes. */
  readonly file: string;
  readonly digest: string;
  /** `data`: plain Markdown and math, rendered when its page is. `module`: has JSX or JavaScript, compiled by Vite. */
  readonly lane: 'data' | 'module';
}

/** A paper as the archive holds it: its record, and a reference to its text instead of the text. */
export type ArchivePaper = Paper & { readonly body: BodyReference };
