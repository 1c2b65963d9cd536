// A view's answer on the terminal, or as JSON.

import { type Day, parseDay } from "../../time/index.ts";
import { ask, type RawArgs, VIEWS, type View } from "../../views/index.ts";
import { address } from "../page/site.ts";
import { prepared } from "../prepare.ts";
import { renderAnswer } from "../terminal/index.ts";
import { EXIT, type Io } from "./io.ts";
import { openBook } from "./open-book.ts";
import { refuse, tellJson } from "./output.ts";
import { readParamFiles } from "./param-files.ts";
import type { Common } from "./request.ts";
import { readWhatIfs } from "./what-if-files.ts";

export async function answer(view: View, raw: RawArgs, common: Common, io: Io): Promise<number> {
  const form = common.format === undefined ? null : await formOf(view, common.format);
  if (form && !form.ok) {
    refuse(io, form.problems, common.json);
    return EXIT.questionIsWrong;
  }
  const opened = await openBook(common, io);
  if (!opened.ok) return brokenBook(io, opened.problems, common.json);
  const files = await readParamFiles(view, raw);
  const ready = files.problems.length > 0 ? files : await prepared(view, files.raw, opened.value, raw);
  const whatIfs = await readWhatIfs(ready.raw, opened.value);
  const problems = [...ready.problems, ...whatIfs.problems];
  const outcome =
    problems.length > 0
      ? { ok: false as const, problems }
      : ask(opened.value, view, whatIfs.raw, todayOf(io), whatIfs.extra);
  if (!outcome.ok) {
    refuse(io, outcome.problems, common.json);
    return EXIT.questionIsWrong;
  }
  const bare = view.text?.(outcome.answer) ?? null;
  if (form?.value) io.stdout(form.value.render(outcome, pageOf, view));
  else if (common.json) tellJson(io, outcome);
  else if (bare !== null) io.stdout(bare);
  else io.stdout(renderAnswer(view.show(outcome.answer, outcome), outcome, { ...io, because: common.because }));
  return EXIT.answered;
}

/** Forms bring libraries along that most commands do not need. */
async function formOf(view: View, name: string) {
  const { formatFor } = await import("../formats/choose.ts");
  return formatFor(view, name);
}

/** A link in a file names the desk where it stands when nobody says otherwise. */
function pageOf(view: string, args: Readonly<Record<string, string>>): string {
  const named = VIEWS.find(({ name }) => name === view);
  const raw = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, [value]]));
  return named ? `http://localhost:4747${address("", named, raw)}` : "http://localhost:4747/";
}

export function todayOf(io: Io): Day {
  const today = parseDay(io.today);
  if (!today) throw new Error(`today is no day: ${io.today}`);
  return today;
}

/** Every fault of the book at its place. */
export async function brokenBook(io: Io, problems: Parameters<typeof refuse>[1], json: boolean): Promise<number> {
  if (json) refuse(io, problems, json);
  else {
    const { renderProblems } = await import("../../book/index.ts");
    io.stderr(`${renderProblems(problems)}\n`);
  }
  return EXIT.bookIsWrong;
}
