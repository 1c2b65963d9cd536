// A question → the text of its answer: a page, JSON, a table, a calendar file, a feed.

import type { Problem } from "../../model/problem.ts";
import { parseDay } from "../../time/index.ts";
import { ask, type Envelope, type View } from "../../views/index.ts";
import { answerPage, blankPage, hrefOf, type Site, wrongPage } from "../page/index.ts";
import { prepared } from "../prepare.ts";
import { asksNothing } from "../question.ts";
import { PROBLEM_TYPE, problemDocument, statusOf, type WrongStatus } from "./problem.ts";
import { type AskedByAddress, withoutBlanks } from "./question.ts";

const HTML_TYPE = "text/html; charset=UTF-8";

/** What goes out, before it is packed. */
export interface Told {
  readonly status: 200 | WrongStatus;
  readonly type: string;
  readonly text: string;
}

/** The answer in the form that was asked for: a page, JSON, or a named format. */
export async function tell(
  given: AskedByAddress,
  format: string | null,
  origin: string,
  asData: boolean,
  site: Site,
): Promise<Told> {
  const ready = await prepared(given.view, given.raw, site.record);
  const asked = { ...given, raw: ready.raw };
  if (ready.problems.length > 0) {
    if (asData) return wrongData(ready.problems, 400, site);
    const question = { view: given.view, raw: {} };
    return { status: 400, type: HTML_TYPE, text: wrongPage(ready.problems, question, site) };
  }
  if (format !== null) return answerFormat(asked, format, origin, site);
  return asData ? answerData(asked, site) : answerHtml(asked, site);
}

function answerData({ view, raw, inPath }: AskedByAddress, site: Site): Told {
  const outcome = askToday(view, raw, site);
  if (outcome.ok) return { status: 200, type: "application/json", text: JSON.stringify(outcome) };
  return wrongData(outcome.problems, statusOf(outcome.problems, inPath), site);
}

function wrongData(problems: readonly Problem[], status: WrongStatus, site: Site): Told {
  return { status, type: PROBLEM_TYPE, text: JSON.stringify(problemDocument(problems, status, site.root)) };
}

/** The same answer as a table, a calendar file or a feed. */
async function answerFormat(asked: AskedByAddress, name: string, origin: string, site: Site): Promise<Told> {
  const { formatFor } = await import("../formats/choose.ts");
  const format = formatFor(asked.view, name);
  if (!format.ok) return wrongData(format.problems, 400, site);
  if (!format.value) return answerData(asked, site);
  const outcome = askToday(asked.view, asked.raw, site);
  if (!outcome.ok) return wrongData(outcome.problems, statusOf(outcome.problems, asked.inPath), site);
  const link = (view: string, args: Readonly<Record<string, string>>) => `${origin}${hrefOf(site, { view, args }, {})}`;
  return { status: 200, type: format.value.type, text: format.value.render(outcome, link, asked.view) };
}

function answerHtml(asked: AskedByAddress, site: Site): Told {
  const { view } = asked;
  const raw = withoutBlanks(view, asked.raw);
  // The text of a file is no part of an address.
  const named = Object.entries(raw).filter(([name]) => !view.params[name]?.type.isFile);
  const question = { view, raw: Object.fromEntries(named) };
  const page = (html: string, status: Told["status"] = 200): Told => ({ status, type: HTML_TYPE, text: html });
  if (!asksNothing(view) && !Object.keys(view.params).some((name) => raw[name])) return page(blankPage(question, site));
  const outcome = askToday(view, raw, site);
  if (outcome.ok) return page(answerPage(outcome, question, site));
  return page(wrongPage(outcome.problems, question, site), statusOf(outcome.problems, asked.inPath));
}

function askToday(
  view: View,
  raw: AskedByAddress["raw"],
  site: Site,
): Envelope | { ok: false; problems: readonly Problem[] } {
  const today = parseDay(site.today);
  if (!today) throw new Error(`today is no day: ${site.today}`);
  return ask(site.record, view, raw, today);
}
