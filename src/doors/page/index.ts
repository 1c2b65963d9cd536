// A view's answer as a page, its blank form, and the pages that say what went wrong.

import type { Problem } from "../../model/problem.ts";
import { parseDay } from "../../time/index.ts";
import { ask, type Envelope, type Sheet } from "../../views/index.ts";
import { asksNothing } from "../question.ts";
import { bannerHtml, namesOf } from "./banner.ts";
import { becauseHtml } from "./because.ts";
import { besideOf, sheetWith } from "./beside.ts";
import { citedBy } from "./cited.ts";
import { foldedQuestion, questionForm } from "./form.ts";
import { framed } from "./frame.ts";
import { type Html, h } from "./html.ts";
import { choiceHtml, problemsHtml } from "./problems.ts";
import type { SheetSetting } from "./sheet.ts";
import {
  address,
  HOME,
  labelOf,
  type Question,
  readable,
  type Site,
  timeOf,
  twin,
  upperFirst,
  withDays,
  withoutDashes,
} from "./site.ts";
import { stillHint } from "./still.ts";
import { timeBar } from "./time-bar.ts";

export { HOME, hrefOf, type Question, type Site } from "./site.ts";

/** The page of an answer. */
export function answerPage(envelope: Envelope, question: Question, site: Site): string {
  const { view, raw } = question;
  const sheet = view.show(envelope.answer, envelope);
  const setting = {
    site,
    time: timeOf(raw),
    cited: citedBy(envelope.because),
    asked: raw,
    on: envelope.asOf.on,
    hrefKnown: (day: string) => address(site.base, view, { ...raw, on: [day], known: [day] }),
    later: laterStops(sheet, envelope, question, site),
    heading: titleOf(question),
    wide: envelope.because.length === 0,
  };
  const form = questionForm(view, raw, site, view.wants?.(envelope.answer, raw));
  const [before, after] = formIsLast(question, site) ? ["", form] : [h`${foldedQuestion(view, raw)}${form}`, ""];
  const shown = sheetWith(sheet, besideOf(question, [], setting), setting);
  const answer = h`<div class="sheet answered">${before}${shown}${notesHtml(envelope.notes)}${after}</div>`;
  // An article has its claims beside it, so what they rest on stands below.
  const beside = sheet.some(({ kind }) => kind === "article") ? "under" : "cols";
  // The days of a static edition are many, and what stands behind them is mostly the same.
  const bare = site.still?.hasData(question) === false;
  const main =
    envelope.because.length > 0
      ? h`<div class="${beside}">${answer}${becauseHtml(envelope.because, setting, bare)}</div>`
      : answer;
  return framed(
    {
      title: titleOf(question),
      current: view,
      top: h`${timeBar(question, site)}${bannerHtml(envelope, question, site)}`,
      main: h`${main}${view.name === HOME ? allQuestions(site) : ""}`,
      here: address("", view, raw),
      ...(bare ? {} : { twin: twin(site.root, view, raw) }),
      stamp: stampOf(envelope),
      ...(envelope.asOf.whatIf.length > 0 ? { supposed: namesOf(envelope.asOf.whatIf, site) } : {}),
    },
    site,
  );
}

/** The answer comes first where a page asks for nothing, only for a name, or for a text; and where nobody is there to ask. */
function formIsLast({ view }: Question, site: Site): boolean {
  const params = Object.values(view.params);
  return asksNothing(view) || params.length === 1 || params.some(({ type }) => type.isFile) || site.still !== undefined;
}

/** The page of a question that has not been asked yet. */
export function blankPage(question: Question, site: Site): string {
  const { view, raw } = question;
  const example = address(site.base, view, Object.fromEntries(Object.entries(view.example).map(([k, v]) => [k, [v]])));
  const file = Object.values(view.params).some((param) => param.type.isFile);
  const hint = file
    ? h`Paste a text, or choose a file.`
    : h`Fill in what you know, or <a href="${example}">see an example</a>.`;
  const lede = site.still ? stillHint(file ? null : example) : h`<p class="lede">${hint}</p>`;
  const main = h`<div class="sheet"><h1 class="answer">${upperFirst(view.summary)}</h1>
${lede}${questionForm(view, raw, site)}</div>`;
  const here = address("", view, raw);
  return framed({ title: labelOf(view), current: view, here, top: timeBar(question, site), main }, site);
}

/** The page of a question that has no answer: what is wrong, what would be right, and the question to mend. */
export function wrongPage(problems: readonly Problem[], question: Question, site: Site): string {
  const { view, raw } = question;
  const setting: SheetSetting = {
    ...{ site, time: timeOf(raw), asked: raw, on: raw.on?.[0] ?? site.today, heading: "", wide: true },
    ...{ cited: citedBy([]), hrefKnown: () => "", later: [] },
  };
  const others = besideOf(question, problems, setting).map(({ html }) => html);
  const form = questionForm(view, raw, site);
  const body = others.length > 0 ? h`${form}${choiceHtml(problems)}${others}` : h`${problemsHtml(problems)}${form}`;
  const main = h`<div class="sheet">${body}</div>`;
  const here = address("", view, raw);
  return framed({ title: "Not answered", current: view, here, top: timeBar(question, site), main }, site);
}

/** A page that is no view's: an address that leads nowhere, a fault of ours. */
export function plainPage(problem: Problem, site: Site): string {
  return framed(
    { title: "Not answered", main: h`<div class="sheet">${problemsHtml([problem])}</div>${allQuestions(site)}` },
    site,
  );
}

/** A rewound answer does not know its later stops; the same question with all of the book does. */
function laterStops(sheet: Sheet, { asOf, book }: Envelope, { view, raw }: Question, site: Site): readonly string[] {
  const day = parseDay(site.today);
  if (!day || asOf.known >= book.recordedThrough || !sheet.some(({ kind }) => kind === "replay")) return [];
  const whole = ask(site.record, view, { ...raw, on: [book.recordedThrough], known: [] }, day);
  const block = whole.ok ? view.show(whole.answer, whole).find(({ kind }) => kind === "replay") : undefined;
  return block?.kind === "replay" ? block.stops.map(({ known }) => known).filter((known) => known > asOf.known) : [];
}

function titleOf({ view, raw }: Question): string {
  const args = Object.keys(view.params).flatMap((name) =>
    view.params[name]?.place === "argument" ? (raw[name] ?? []) : [],
  );
  return [labelOf(view), ...args].join(" ");
}

function notesHtml(notes: readonly string[]): Html {
  if (notes.length === 0) return h``;
  return h`<section class="block notes"><h2 class="vh">Notes</h2><ul>${notes.map((note) => h`<li>${withDays(withoutDashes(note))}</li>`)}</ul></section>`;
}

function stampOf({ asOf, book }: Envelope): string {
  const known = asOf.known === book.recordedThrough ? "all of the book" : readable(asOf.known);
  return `On ${readable(asOf.on)} · known ${known} · what if ${asOf.whatIf.join(", ") || "nothing"}`;
}

function allQuestions(site: Site): Html {
  return h`<section class="block" id="questions"><div class="head rulehead"><h2 class="h2">Ask the book</h2></div>
<ul class="questions">${site.views.map((view) => h`<li><a href="${site.base}/${view.name}">${labelOf(view)}</a><p>${upperFirst(view.summary)}</p></li>\n`)}</ul></section>`;
}
