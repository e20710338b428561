/**
 * Bytes of shards kept in memory: the background may take 60 MB at 100,000 articles, whose index is 28 MB. What is
 * used least recently goes first.
 */
const MAX_BYTES = 32 * 2 ** 20;
const NEARLY_FULL_BYTES = 30 * 2 ** 20;

/** Shards that were read lately. A segment never changes, so what is held never grows old. */
export class ShardCache {
  // A Map gives its keys in the order they were put in: the first is the oldest.
  readonly #shards = new Map<number, Uint8Array>();
  #bytes = 0;

  get(key: number): Uint8Array | undefined {
    const shard = this.#shards.get(key);
    // The order matters only where something will have to go.
    if (shard !== undefined && this.#bytes > NEARLY_FULL_BYTES) {
      this.#shards.delete(key);
      this.#shards.set(key, shard);
    }
    return shard;
  }

  set(key: number, shard: Uint8Array): void {
    if (this.#shards.delete(key)) this.#bytes -= shard.length;
    this.#shards.set(key, shard);
    this.#bytes += shard.length;
    for (const [oldest, { length }] of this.#shards) {
      if (this.#bytes <= MAX_BYTES) return;
      this.#shards.delete(oldest);
      this.#bytes -= length;
    }
  }

  clear(): void {
    this.#shards.clear();
    this.#bytes = 0;
  }
}
