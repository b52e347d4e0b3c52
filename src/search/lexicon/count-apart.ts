import { countOnce, createCounters, type Counter, type StoredCounts } from './word-counts.ts';

/**
 * Counts words that some texts join and others write as two words or with an inner capital, by the number of texts that
 * write the latter: `pre-training` for "pre training" if "pretraining" occurs.
 */
export function createApartCounter(): ApartCounter {
  const parts = new Map<string, WordPart>();
  const wholes = new Map<string, Whole>();
  const forms = createCounters();
  const wholeOf = (plain: string): Whole => {
    let whole = wholes.get(plain);
    if (whole === undefined) wholes.set(plain, (whole = { plain, isWritten: false }));
    return whole;
  };
  return {
    toPart: (written) => {
      const known = parts.get(written);
      if (known !== undefined) return known;
      const whole = wholeOf(written.replaceAll('-', ''));
      const isJoined = whole.plain === written;
      whole.isWritten ||= isJoined;
      const part = { whole, form: isJoined ? undefined : forms.get(written) };
      parts.set(written, part);
      return part;
    },
    count: (texts) => {
      for (const whole of wholes.values()) if (whole.isWritten) addSeconds(whole.plain);
      for (const [place, text] of texts.entries()) countText(text, place);
      return forms.store();
    },
  };

  /** Notes which words make a whole word after which others: once for each word, not for each pair in a text. */
  function addSeconds(word: string): void {
    for (let length = 1; length < word.length; length += 1) {
      const first = wholes.get(word.slice(0, length));
      const second = first === undefined ? undefined : wholes.get(word.slice(length));
      if (first === undefined || second === undefined) continue;
      first.seconds ??= new Map();
      first.seconds.set(second, forms.get(`${first.plain}-${second.plain}`));
    }
  }
}

function countText(text: readonly (WordPart | undefined)[], place: number): void {
  let before: Whole | undefined;
  for (const part of text) {
    const both = part === undefined ? undefined : before?.seconds?.get(part.whole);
    if (both !== undefined) countOnce(both, place);
    if (part?.form !== undefined && part.whole.isWritten) countOnce(part.form, place);
    before = part?.whole;
  }
}

export interface ApartCounter {
  /** @param written a candidate for a part of another word, with hyphens before inner capitals */
  readonly toPart: (written: string) => WordPart;
  /** @param texts the parts of each in their order, with undefined for anything else */
  readonly count: (texts: readonly (readonly (WordPart | undefined)[])[]) => StoredCounts;
}

export interface WordPart {
  /** What it is without its hyphens. */
  readonly whole: Whole;
  /** Counts texts that write it with an inner capital; undefined for a part without one. */
  readonly form: Counter | undefined;
}

interface Whole {
  readonly plain: string;
  /** Whether some text writes it as one word. */
  isWritten: boolean;
  /** The words that make a whole word after this one, with the counters of both. */
  seconds?: Map<Whole, Counter>;
}
