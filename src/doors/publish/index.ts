// Publishing: an edition into a folder, with a file beside it that says what is in it.

import { createHash } from "node:crypto";
import type { Result } from "../../model/problem.ts";
import { type Edition, editionOf, type Order } from "./edition.ts";
import { cannot, clear, type Folder, inTheWay, MARKER, openFolder, writeInto } from "./folder.ts";

export type { Order } from "./edition.ts";

export interface Published {
  readonly pages: number;
  readonly tables: number;
  readonly files: number;
  readonly bytes: number;
}

interface Entry {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

/** Is told after each file how many are done, of how many. */
export type Progress = (done: number, all: number) => void;

export async function publish(dir: string, order: Order, progress: Progress): Promise<Result<Published>> {
  const opened = await openFolder(dir);
  if (!opened.ok) return opened;
  const edition = await editionOf(order);
  const problems = await inTheWay(opened.value, [...edition.files]);
  if (problems.length > 0) return { ok: false, problems };
  try {
    const entries = await writeAll(opened.value, edition, order, progress);
    const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    return { ok: true, value: { ...edition.counts, files: entries.length, bytes } };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return { ok: false, problems: [cannot(dir, error as NodeJS.ErrnoException)] };
  }
}

async function writeAll(folder: Folder, edition: Edition, order: Order, progress: Progress): Promise<readonly Entry[]> {
  // Whoever stops us half way finds all files named that may be there, and can publish again.
  const possible = [...new Set([...folder.old, ...edition.files])].sort().map((path) => ({ path }));
  await writeInto(folder, MARKER, markerOf(order, possible, false));
  const entries: Entry[] = [];
  for await (const { path, content } of edition.write()) {
    await writeInto(folder, path, content);
    const hash = `sha256:${createHash("sha256").update(content).digest("hex")}`;
    entries.push({ path, bytes: Buffer.byteLength(content), hash });
    progress(entries.length, edition.files.size);
  }
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  await clear(folder, new Set(entries.map(({ path }) => path)));
  await writeInto(folder, MARKER, markerOf(order, entries, true));
  return entries;
}

function markerOf(order: Order, files: readonly object[], complete: boolean): string {
  const { record, program, today, languages, dataOnly } = order;
  const { id: name, hash, recordedThrough } = record;
  const book = { name, hash, recordedThrough };
  const said = { program: `Trucebook ${program}`, book, today, languages: dataOnly ? [] : languages, complete, files };
  return `${JSON.stringify(said, null, 1)}\n`;
}
