/** A run of lines between blank ones, and its first line, 1-based. */
export interface Block {
  readonly line: number;
  readonly lines: readonly string[];
}

/** Splits text into blocks; lines are trimmed, and any kind of line ending is accepted. */
export function textToBlocks(text: string): readonly Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let isOpen = false;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = raw.trim();
    if (line === '') isOpen = false;
    else if (isOpen) blocks.at(-1)?.lines.push(line);
    else {
      blocks.push({ line: index + 1, lines: [line] });
      isOpen = true;
    }
  }
  return blocks;
}

/** One parsed line of the block below an abstract. */
export type MetadataLine =
  | { readonly type: 'authors'; readonly count: number }
  | { readonly type: 'date'; readonly date: ShownDate; readonly comments: number | undefined }
  | { readonly type: 'comments'; readonly comments: number }
  | { readonly type: 'separator' };

/** A date as the page shows it: without a year if it is in the year in which the page was saved. */
export interface ShownDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** Parses `• 6 authors`, `·`, `Nov 20, 2024 2` (a date and the number of comments), `Jun 10` or `2`. */
export function parseMetadataLine(line: string): MetadataLine | undefined {
  if (/^[·•]$/.test(line)) return { type: 'separator' };
  const authors = /^(?:[·•]\s*)?(\d{1,5}) authors?$/.exec(line);
  if (authors !== null) return { type: 'authors', count: Number(authors[1]) };
  if (/^\d{1,6}$/.test(line)) return { type: 'comments', comments: Number(line) };
  const date = /^(?:·\s*)?([A-Z][a-z]{2,8})\.? (\d{1,2})(?:, (\d{4}))?(?:\s+(\d{1,6}))?$/.exec(
    line,
  );
  const [, name = '', day, year, comments] = date ?? [];
  const month = months.indexOf(name.slice(0, 3)) + 1;
  if (month === 0) return undefined;
  return {
    type: 'date',
    date: { year: year === undefined ? undefined : Number(year), month, day: Number(day) },
    comments: comments === undefined ? undefined : Number(comments),
  };
}

/** Returns whether a block belongs to the metadata below an abstract: one of its lines can be nothing else. */
export function isMetadata({ lines }: Block): boolean {
  return lines.some((line) => {
    const type = parseMetadataLine(line)?.type;
    return type !== undefined && type !== 'comments';
  });
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
