// Answers that were sent already: the book does not change while it is served, so the same question needs no second work.

import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compressed = promisify(gzip);

export interface Kept {
  readonly type: string;
  readonly tag: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Set when it was first asked for. */
  zipped?: Uint8Array<ArrayBuffer>;
}

const MOST_BYTES = 64 * 1024 * 1024;
const LARGEST_SHARE = 1 / 8;

/** A store of answers by question, bounded by their bytes; those longest unasked go first. */
export class Store {
  readonly #all = new Map<string, Kept>();
  #bytes = 0;
  readonly #most: number;

  constructor(most = MOST_BYTES) {
    this.#most = most;
  }

  get(key: string): Kept | undefined {
    const found = this.#all.get(key);
    if (found) {
      this.#all.delete(key);
      this.#all.set(key, found);
    }
    return found;
  }

  put(key: string, kept: Kept): void {
    if (kept.body.length > this.#most * LARGEST_SHARE || this.#all.has(key)) return;
    this.#all.set(key, kept);
    this.#bytes += kept.body.length;
    this.#makeRoom();
  }

  /** The body in gzip, made once. */
  async zip(kept: Kept): Promise<Uint8Array<ArrayBuffer>> {
    if (kept.zipped) return kept.zipped;
    const zipped = new Uint8Array(await compressed(kept.body));
    if (kept.zipped) return kept.zipped;
    kept.zipped = zipped;
    this.#bytes += zipped.length;
    this.#makeRoom();
    return zipped;
  }

  #makeRoom(): void {
    for (const [key, { body, zipped }] of this.#all) {
      if (this.#bytes <= this.#most) return;
      this.#all.delete(key);
      this.#bytes -= body.length + (zipped?.length ?? 0);
    }
  }
}
