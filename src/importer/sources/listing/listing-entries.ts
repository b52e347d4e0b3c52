import type { Problem } from '../../../problem/problem.ts';
import {
  isMetadata,
  parseMetadataLine,
  type Block,
  type MetadataLine,
  type ShownDate,
} from './listing-lines.ts';

/** One paper of a listing, as the page shows it. */
export interface ListingEntry {
  readonly line: number;
  readonly title: string;
  /** Paragraphs are separated by a blank line. */
  readonly abstract: string;
  readonly authorCount: number | undefined;
  /** `handle Name of it`, as shown instead of the authors. */
  readonly organization: string | undefined;
  readonly date: ShownDate | undefined;
  readonly comments: number | undefined;
  /** The date of the page heading above it. */
  readonly heading: ShownDate | undefined;
}

/**
 * Groups the blocks of a listing into entries: title, abstract, then usually a block of metadata. Since the metadata
 * may be missing, a short block followed by a longer one starts the next entry.
 */
export function blocksToEntries(blocks: readonly Block[]): {
  readonly entries: readonly ListingEntry[];
  readonly problems: readonly Problem[];
} {
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  let heading: ShownDate | undefined;
  const body = blocks.slice(headerLength(blocks));
  for (const [index, block] of body.entries()) {
    const draft = drafts.at(-1);
    const date = headingOf(block);
    if (date !== undefined && (draft === undefined || draft.metadata.some(isDate))) heading = date;
    else if (isMetadata(block) || (draft?.hasMetadata === true && isNumber(block))) {
      if (draft === undefined) problems.push(unknownLine(block.line, block.lines[0] ?? ''));
      else problems.push(...addMetadata(draft, block));
    } else if (
      draft === undefined ||
      draft.hasMetadata ||
      startsEntry(draft, body.slice(index, index + 2))
    )
      drafts.push(createDraft(block, heading));
    else draft.paragraphs.push(block.lines.join(' '));
  }
  const last = drafts.at(-1);
  const unfinished = drafts.filter((draft) => !isEntry(draft));
  problems.push(
    ...unfinished.map((draft) =>
      draft === last
        ? cutOff(draft)
        : unknownLine(draft.line, [draft.title, ...draft.paragraphs].join(' / ')),
    ),
    ...drafts.filter((draft) => isEntry(draft) && mayBeCut(draft)).map(maybeCutOff),
  );
  return { entries: drafts.filter(isEntry).map(draftToEntry), problems };
}

/** Returns the length of what precedes the first entry: the banner of the site, the name of the page and its byline. */
function headerLength(blocks: readonly Block[]): number {
  const byline = blocks
    .slice(0, 100)
    .findIndex(({ lines }) => lines.some((line) => /^by\s?AK\b/.test(line)));
  if (byline >= 0) return byline + 1;
  const first = blocks.findIndex(({ lines }) => !lines.every((line) => banner.has(line)));
  return first < 0 ? blocks.length : first;
}

const banner: ReadonlySet<string> = new Set([
  'new',
  'Get trending papers in your email inbox!',
  'Subscribe',
  'Daily Papers',
]);

function headingOf({ lines }: Block): ShownDate | undefined {
  const parsed = lines.length === 1 ? parseMetadataLine(lines[0] ?? '') : undefined;
  return parsed?.type === 'date' && parsed.comments === undefined ? parsed.date : undefined;
}

function isDate(line: MetadataLine): boolean {
  return line.type === 'date';
}

function isNumber({ lines }: Block): boolean {
  return lines.length === 1 && /^\d+$/.test(lines[0] ?? '');
}

function startsEntry(draft: Draft, [block, next]: readonly Block[]): boolean {
  if (block === undefined || next === undefined || isMetadata(next)) return false;
  const isLikeTitle =
    block.lines.length === 1 && /^.{1,300}(?<![.,:;])$/.test(block.lines[0] ?? '');
  const nextLength = next.lines.join(' ').length;
  return isLikeTitle && (draft.paragraphs.length > 0 || nextLength >= shortestAbstract);
}

function createDraft(block: Block, heading: ShownDate | undefined): Draft {
  const [title = '', ...abstract] = block.lines;
  const paragraphs = abstract.length === 0 ? [] : [abstract.join(' ')];
  return { line: block.line, title, paragraphs, metadata: [], hasMetadata: false, heading };
}

function addMetadata(draft: Draft, block: Block): readonly Problem[] {
  const problems: Problem[] = [];
  draft.hasMetadata = true;
  for (const [index, line] of block.lines.entries()) {
    const parsed = parseMetadataLine(line);
    if (parsed !== undefined) draft.metadata.push(parsed);
    else if (index === 0 && draft.organization === undefined) draft.organization = line;
    else problems.push(unknownLine(block.line + index, line));
  }
  return problems;
}

/**
 * Returns whether a draft is an entry. Without metadata only its length distinguishes an abstract from the odd lines of
 * a web page.
 */
function isEntry(draft: Draft): boolean {
  return draft.hasMetadata || draft.paragraphs.join('').length >= shortestAbstract;
}

function mayBeCut(draft: Draft): boolean {
  return !draft.hasMetadata && !/[.!?)\]}"'”’\w/]$/.test(draft.paragraphs.at(-1) ?? '');
}

function draftToEntry({ line, title, paragraphs, metadata, ...draft }: Draft): ListingEntry {
  const dated = metadata.find((item) => item.type === 'date');
  return {
    line,
    title,
    abstract: paragraphs.join('\n\n'),
    authorCount: metadata.find((item) => item.type === 'authors')?.count,
    organization: draft.organization,
    date: dated?.date,
    comments: dated?.comments ?? metadata.find((item) => item.type === 'comments')?.comments,
    heading: draft.heading,
  };
}

function unknownLine(line: number, text: string): Problem {
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return {
    severity: 'warning',
    line,
    message: `this line belongs to no entry and was passed over: ${shown}`,
  };
}

function cutOff({ line, title }: Draft): Problem {
  return {
    severity: 'error',
    line,
    record: title,
    message: 'the listing ends within this entry',
    hint: 'Save the page again, whole, or remove the rest of the entry.',
  };
}

function maybeCutOff({ line, title }: Draft): Problem {
  return { severity: 'warning', line, record: title, message: 'the abstract may be cut off' };
}

const shortestAbstract = 120;

interface Draft {
  readonly line: number;
  readonly title: string;
  readonly paragraphs: string[];
  readonly metadata: MetadataLine[];
  readonly heading: ShownDate | undefined;
  organization?: string;
  hasMetadata: boolean;
}
