// Which book a command asks: the user's own folder, or the one that the package ships.

import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book } from "../../model/book.ts";
import type { Result } from "../../model/problem.ts";
import { SHIPPED_BOOK } from "../place.ts";
import type { Io } from "./io.ts";
import type { Common } from "./request.ts";

export async function openBook(common: Common, io: Io): Promise<Result<Book>> {
  const folder = ownFolder(common, io);
  if (folder === undefined) {
    const { readCompiled } = await import("../../book/compiled/read.ts");
    return { ok: true, value: readCompiled(SHIPPED_BOOK) };
  }
  const { openCached } = await import("../../book/compiled/read.ts");
  return openCached(folder, cacheFolder(io));
}

/** The folder that the user names, if any: by option, by environment, or through whoever runs the command. */
export function ownFolder(common: Common, io: Io): string | undefined {
  return common.book ?? (io.env.TRUCEBOOK_BOOK || io.book);
}

function cacheFolder({ env }: Io): string {
  // Where a service runs without a home, nothing is left in the folder that it happens to stand in.
  const home = env.HOME ?? env.USERPROFILE ?? tmpdir();
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, "trucebook");
  if (process.platform === "win32") return join(env.LOCALAPPDATA ?? home, "trucebook", "cache");
  if (process.platform === "darwin") return join(home, "Library/Caches/trucebook");
  return join(home, ".cache/trucebook");
}
