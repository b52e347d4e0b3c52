/** What a source sends, what must come of it (drawn on one line), and why. */
export interface Case {
  readonly raw: string;
  readonly expected: string;
  readonly reason: string;
}
