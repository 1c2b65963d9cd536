// Which questions a static edition answers: all that the first page leads to, link by link, without a time of its own;
// the same at the edge of the record; and what the scrubber stops at.

import { changeDays } from "../../engine/index.ts";
import { addDays, type Day } from "../../time/index.ts";
import { readAddress, withoutBlanks } from "../http/question.ts";
import { HOME, type Question, type Site } from "../page/index.ts";
import { AHEAD_DAYS } from "../page/scrubber.ts";
import { address, timeOf } from "../page/site.ts";
import { asksNothing } from "../question.ts";
import { isBlank, type Pages } from "./pages.ts";
import { placeOf } from "./places.ts";

export interface Planned extends Question {
  readonly place: string;
  /** Is it written in every language, or only in the first one named? */
  readonly everywhere: boolean;
}

export type Plan = ReadonlyMap<string, Planned>;

/** The questions whose page is written for every day on which something changes. */
const DAILY = ["today", "measures", "promises"];

/** A document says the same whatever the day: there are many, and one page of each is enough. */
const TIMELESS = ["source"];

/** A book whose pages lead on and on stops here; what lies beyond needs the desk. */
const MOST = 5000;

export async function planOf(site: Site, pages: Pages): Promise<Plan> {
  const plan = new Map<string, Planned>();
  const add = (question: Question, everywhere: boolean) => {
    const place = placeOf(question);
    if (!plan.has(place)) plan.set(place, { ...question, place, everywhere });
    return place;
  };
  const reached = await reachable(site, pages);
  for (const question of reached) add(question, true);
  const edge = { on: [site.record.recordedThrough] };
  for (const { view, raw } of reached) {
    const once = Object.keys(timeOf(raw)).length > 0 || TIMELESS.includes(view.name);
    if (!once && !isBlank({ view, raw })) add({ view, raw: { ...raw, ...edge } }, asksNothing(view));
  }
  for (const view of site.views.filter(({ name }) => DAILY.includes(name))) {
    for (const day of daysOf(site)) add({ view, raw: { on: [day] } }, false);
  }
  return plan;
}

/** The days that the scrubber of a page of today shows. */
export function daysOf({ record, today }: Pick<Site, "record" | "today">): readonly Day[] {
  const last = [today, addDays(record.recordedThrough, AHEAD_DAYS)].sort().at(-1) ?? today;
  return changeDays(record, record.recordedThrough).filter((day) => day <= last);
}

/** Has the question a page for each of those days? */
export function isDaily({ view, raw }: Question): boolean {
  return DAILY.includes(view.name) && Object.keys(raw).every((name) => name === "on");
}

/** Breadth first from the home page and from the example of every question. */
async function reachable(site: Site, pages: Pages): Promise<readonly Question[]> {
  const seen = new Set<string>();
  const found: Question[] = [];
  const queue: Question[] = [];
  const meet = (question: Question) => {
    const place = placeOf(question);
    if (seen.has(place) || seen.size >= MOST) return;
    seen.add(place);
    queue.push(question);
  };
  for (const view of [...site.views].sort((a) => (a.name === HOME ? -1 : 0))) meet({ view, raw: {} });
  for (const question of site.views.map(exampleOf)) if (question) meet(question);
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (!(await pages.isAnswered(next, site))) continue;
    found.push(next);
    for (const question of linksOf(await pages.html(next, site), site))
      if (Object.keys(timeOf(question.raw)).length === 0) meet(question);
  }
  return found;
}

/** The example that a page offers where nothing was asked yet; a file is none that a page could hold. */
function exampleOf(view: Question["view"]): Question | null {
  if (Object.values(view.params).some((param) => param.type.isFile)) return null;
  const raw = Object.fromEntries(Object.entries(view.example).map(([name, value]) => [name, [value]]));
  return readQuestion(address("", view, raw), [view]);
}

function linksOf(html: string, site: Site): readonly Question[] {
  const hrefs = new Set([...html.matchAll(/<a\b[^>]*?\shref="(\/[^"]*)"/g)].map(([, href = ""]) => href));
  return [...hrefs].flatMap((href) => readQuestion(href.replaceAll("&amp;", "&"), site.views) ?? []);
}

/** The question of an address of ours, without its language. */
export function readQuestion(href: string, views: Site["views"]): Question | null {
  const { pathname, searchParams } = new URL(href, "http://edition");
  const asked = readAddress(pathname === "/" ? `/${HOME}` : pathname, searchParams, views);
  return asked ? { view: asked.view, raw: withoutBlanks(asked.view, asked.raw) } : null;
}
