// Answers that were sent already: the book does not change while it is served, so the same question needs no second work.

import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compressed = promisify(gzip);

export interface Kept {
  readonly type: string;
  readonly tag: string;
  readonly body: Bytes;
  readonly zipped: Bytes;
}

type Bytes = Uint8Array<ArrayBuffer>;

export interface Store {
  get(key: string): Kept | undefined;
  /** Keeps what was said; an answer too large for the store is only made ready to send. */
  put(key: string, type: string, tag: string, text: string): Promise<Kept>;
}

const MOST_BYTES = 64 * 1024 * 1024;
const LARGEST_SHARE = 1 / 8;

/** Answers by question, bounded by their bytes; those longest unasked go first. */
export function store(most = MOST_BYTES): Store {
  const all = new Map<string, Kept>();
  let bytes = 0;
  const forget = (key: string) => {
    const found = all.get(key);
    if (found) bytes -= sizeOf(found);
    all.delete(key);
    return found;
  };
  const keep = (key: string, kept: Kept) => {
    forget(key);
    all.set(key, kept);
    bytes += sizeOf(kept);
    for (const [oldest] of all) {
      if (bytes <= most) break;
      forget(oldest);
    }
  };
  return {
    get(key) {
      const found = forget(key);
      if (found) keep(key, found);
      return found;
    },
    async put(key, type, tag, text) {
      const body = new TextEncoder().encode(text);
      const kept = { type, tag, body, zipped: new Uint8Array(await compressed(body)) };
      if (sizeOf(kept) <= most * LARGEST_SHARE) keep(key, kept);
      return kept;
    },
  };
}

function sizeOf({ body, zipped }: Kept): number {
  return body.length + zipped.length;
}
