/** A command by name: where it starts and where its name ends. */
export interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}
