// The way into the room: a folder → a checked Book, or every problem in it.

import type { Book } from "../model/book.ts";
import { fine, type Result } from "../model/problem.ts";
import { loadBook } from "./load.ts";
import { readFolder } from "./read-folder.ts";

export { compileBook } from "./compile.ts";
export { openCached, readCompiled } from "./compiled/read.ts";
export { parseNotes } from "./notes.ts";
export { renderProblems } from "./render.ts";
export { parseWhatIf } from "./what-if.ts";

/** Loads and checks the book in a folder. */
export async function openBook(folder: string): Promise<Result<Book>> {
  const { files, drafts } = readFolder(folder);
  const loaded = loadBook(files, drafts);
  return loaded.ok ? fine(loaded.value.book) : loaded;
}
