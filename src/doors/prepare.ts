// Texts that a question must have worked on before it can be asked: a page is read into an article first.

import type { Book } from "../model/book.ts";
import { fine, type Problem, type Result } from "../model/problem.ts";
import { notesReady, type ParamType, type RawArgs, type View } from "../views/index.ts";

export interface Prepared {
  readonly raw: RawArgs;
  readonly problems: readonly Problem[];
}

/** The question with every such text made ready. `paths` holds the names of the files, where the texts come from files. */
export async function prepared(view: View, raw: RawArgs, book: Book, paths: RawArgs = {}): Promise<Prepared> {
  const problems: Problem[] = [];
  const ready: Record<string, readonly string[]> = { ...raw };
  for (const [name, param] of Object.entries(view.params)) {
    const prepare = preparing(param.type, book);
    const texts = raw[name];
    if (!prepare || !texts) continue;
    const made = await Promise.all(texts.map((text, i) => prepare(text, paths[name]?.[i] ?? name)));
    problems.push(...made.flatMap((one) => (one.ok ? [] : one.problems.map((p) => ({ ...p, at: p.at ?? name })))));
    ready[name] = made.flatMap((one) => (one.ok ? [one.value] : []));
  }
  return { raw: ready, problems };
}

type Preparing = (text: string, file: string) => Promise<Result<string>>;

function preparing({ prepare, holds }: ParamType<unknown>, book: Book): Preparing | null {
  if (holds === "notes") return (text, file) => readNotes(text, file, book);
  return prepare ? (text) => prepare(text) : null;
}

/** The loader of books knows YAML and its places; few questions need it. */
async function readNotes(text: string, file: string, book: Book): Promise<Result<string>> {
  const { parseNotes } = await import("../book/index.ts");
  const notes = parseNotes(text, file, book);
  return notes.ok ? fine(notesReady(notes.value)) : notes;
}
