// `mcp`: the same questions for language models, over standard input and output.

import { type Day, parseDay } from "../../time/index.ts";
import type { View } from "../../views/index.ts";
import { brokenBook } from "./answer.ts";
import { EXIT, type Io } from "./io.ts";
import { openBook } from "./open-book.ts";
import type { Common } from "./request.ts";
import { stopped, today } from "./serve.ts";

export async function mcp(common: Common, io: Io, views: readonly View[]): Promise<number> {
  const opened = await openBook(common, io);
  if (!opened.ok) return brokenBook(io, opened.problems, common.json);
  const { serveMcp } = await import("../mcp/serve.ts");
  await serveMcp({ record: opened.value, views, today: () => parseDay(today(io)) as Day }, stopped(io.signal));
  return EXIT.answered;
}
