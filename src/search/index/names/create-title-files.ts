import { filesVersion, type TitlesFile } from '../../archive-files.ts';
import { lastPosition, writePlaces, type TitlePlace } from '../../titles/title-places.ts';
import { nameOfTitle, titleToTokens } from '../../titles/title-tokens.ts';
import { frontCode } from '../../words/front-code.ts';

/**
 * Creates the files that tell which titles have which words, in which order, so that a title is found in the whole
 * archive by loading a file for each of its words. Each has a run of words, cut where it is large enough.
 *
 * @param titles as plain text, from the oldest paper on
 */
export function createTitleFiles(titles: readonly string[]): readonly NamedTitles[] {
  const all = toPlaces(titles);
  const words = [...all.keys()].sort();
  const files: NamedTitles[] = [];
  let run: Word[] = [];
  let size = 0;
  for (const word of words) {
    const places = writePlaces(all.get(word) ?? []);
    run.push({ word, places });
    size += word.length + places.length;
    if (size < largestFile) continue;
    files.push(toFile(run));
    [run, size] = [[], 0];
  }
  return run.length === 0 ? files : [...files, toFile(run)];
}

/** Characters: about half as many bytes, compressed. */
const largestFile = 12_000;

function toPlaces(titles: readonly string[]): ReadonlyMap<string, readonly TitlePlace[]> {
  const all = new Map<string, TitlePlace[]>();
  for (const [paper, title] of titles.entries()) {
    const tokens = titleToTokens(title);
    const endOfName = titleToTokens(nameOfTitle(title) ?? '').length - 1;
    for (const [at, { parts, whole }] of tokens.entries()) {
      for (const word of new Set([...parts, whole])) {
        const begins = word === parts[0] || word === whole;
        const ends = word === parts.at(-1) || word === whole;
        const place: TitlePlace = {
          paper,
          // Only what the first token begins with is where the title begins.
          position: Math.min(at === 0 && !begins ? 1 : at, lastPosition),
          endsName: ends && at === endOfName,
          endsTitle: ends && at === tokens.length - 1,
        };
        const places = all.get(word);
        if (places === undefined) all.set(word, [place]);
        else places.push(place);
      }
    }
  }
  return all;
}

function toFile(words: readonly Word[]): NamedTitles {
  return {
    from: words[0]?.word ?? '',
    file: {
      version: filesVersion,
      words: frontCode(words.map(({ word }) => word)),
      places: words.map(({ places }) => places),
    },
  };
}

interface Word {
  readonly word: string;
  readonly places: string;
}

/** A file and its first word. */
export interface NamedTitles {
  readonly from: string;
  readonly file: TitlesFile;
}
