import type { ShardCache } from './shard-cache.ts';

/**
 * Finds two words of the archive that were typed without the space between them, the first as long as possible:
 * "speculative decoding" for `speculativedecoding`. Loads only a few shards.
 */
export async function splitWord(word: string, cache: ShardCache): Promise<string | undefined> {
  let left = mostTries;
  const firstShards = await cache.withPrefixOf(word);
  for (let length = word.length - shortest; length >= shortest && left > 0; length -= 1) {
    const first = word.slice(0, length);
    const second = word.slice(length);
    const isFirst = firstShards.some((shard) => isFrequent(first, shard.frequencyOf(first)));
    if (!isFirst) continue;
    left -= 1;
    const shards = await cache.withPrefixOf(second);
    if (shards.some((shard) => isFrequent(second, shard.frequencyOf(second)))) {
      return `${first} ${second}`;
    }
  }
  return undefined;
}

const shortest = 3;
const mostTries = 3;

/** Short and rare words are part of almost anything. */
function isFrequent(word: string, frequency: number | undefined): boolean {
  return frequency !== undefined && frequency >= (word.length <= 3 ? 4 : 1);
}
