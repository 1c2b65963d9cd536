// `serve` and `start`: the book in the browser until Ctrl-C.

import type { Book } from "../../model/book.ts";
import type { View } from "../../views/index.ts";
import { answer, brokenBook } from "./answer.ts";
import { soundness } from "./check.ts";
import { EXIT, type Io } from "./io.ts";
import { openBook } from "./open-book.ts";
import { refuse, tellJson } from "./output.ts";
import type { Common, Serving } from "./request.ts";

export async function serve(serving: Serving, common: Common, io: Io, views: readonly View[]): Promise<number> {
  const opened = await openBook(common, io);
  return opened.ok ? serveBook(opened.value, serving, common, io, views) : brokenBook(io, opened.problems, common.json);
}

/** First what a newcomer wants to see: that the book is sound and how things stand; then the pages. */
export async function start(serving: Serving, common: Common, io: Io, views: readonly View[]): Promise<number> {
  const opened = await openBook(common, io);
  if (!opened.ok) return brokenBook(io, opened.problems, common.json);
  if (!common.json) io.stdout(`${soundness(opened.value)}\n\n`);
  const state = views.find((view) => view.name === "state");
  if (state && !common.json) await answer(state, {}, common, io);
  return serveBook(opened.value, serving, common, io, views);
}

async function serveBook(
  book: Book,
  serving: Serving,
  common: Common,
  io: Io,
  views: readonly View[],
): Promise<number> {
  const { listen } = await import("../http/serve.ts");
  const started = await listen(book, {
    today: () => today(io),
    views,
    port: serving.port ?? io.env.PORT,
    host: serving.host,
    debug: io.env.TRUCEBOOK_DEBUG ? (error) => io.stderr(`${error.stack ?? error.message}\n`) : undefined,
  });
  if (!started.ok) {
    refuse(io, started.problems, common.json);
    return EXIT.questionIsWrong;
  }
  const { url, close } = started.value;
  if (common.json) tellJson(io, { ok: true, url });
  else io.stdout(`\nTrucebook is at ${url}  (Ctrl-C ends it)\n`);
  // The first page is made while the reader's hand moves to it.
  void fetch(url).catch(() => {});
  if (serving.open) (await import("./browser.ts")).openBrowser(url);
  await stopped(io.signal);
  await close();
  return EXIT.answered;
}

/** A server may live past midnight: after the first day, today is the clock's. */
export function today(io: Io): string {
  return started.day === clock() ? io.today : clock();
}

const started = { day: clock() };

function clock(): string {
  const now = new Date();
  const pad = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Resolves when the user, or a test, ends what runs. */
export function stopped(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    signal?.addEventListener("abort", () => resolve(), { once: true });
    for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => resolve());
  });
}
