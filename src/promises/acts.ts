// An act, judged by the states of the measures themselves: what they do, not what anyone says of them.

import { history, value, winner } from "../engine/index.ts";
import type { Book, Statement } from "../model/book.ts";
import type { Acts, Condition, Yardstick } from "../model/voices.ts";
import { addDays, type Day, dayOf, daysBetween } from "../time/index.ts";
import { type Asking, type Judgement, judged } from "./judgement.ts";
import { days } from "./words.ts";

export function judgeActs(book: Book, yardstick: Yardstick, acts: Acts, asking: Asking): Judgement {
  const lastDay = acts.through && asking.on > acts.through ? acts.through : asking.on;
  const then = { ...asking, on: lastDay };
  const statements = acts.all.flatMap((condition) => speaking(book, condition, then) ?? []);
  return { ...verdict(book, yardstick, acts, asking), statements };
}

function verdict(book: Book, yardstick: Yardstick, acts: Acts, asking: Asking): Judgement {
  const { on, known } = asking;
  const say = (standing: Judgement["standing"], reason: string) => judged(yardstick, standing, reason);
  const { from, through } = acts;
  if (on < from) return say("pending", `Due on ${from}.`);
  const held = (day: Day) => acts.all.filter((condition) => holds(book, condition, day, known)).length;
  const all = acts.all.length;
  // Whether it still holds is asked of the promised window only: what runs out after it was kept to its end.
  const until = through && on > through ? through : on;
  const turning = turns(book, acts, from, until, known);
  const mootFrom = acts.moot ? turning.find((day) => holds(book, acts.moot as Condition, day, known)) : undefined;
  const before = mootFrom ? turning.filter((day) => day < mootFrom) : turning;
  const firstMet = before.find((day) => held(day) === all);
  if (mootFrom) return say("moot", `${keptUntil(firstMet, mootFrom)}${acts.moot?.why ?? ""}`);
  const lapse = firstMet && before.find((day) => day > firstMet && held(day) < all);
  const now = held(until);
  // Fell due where the record no longer reaches: that nothing is in the book then proves nothing.
  if (now < all && from > asking.recordedThrough) return say("unknown", `Due on ${from}, after the record ends.`);
  if (lapse && now < all && lapse > asking.recordedThrough) {
    return say("unknown", `Done from ${firstMet}; by the texts no longer from ${lapse}, after the record ends.`);
  }
  if (lapse) return say(now === all ? "partly" : "broken", `It held from ${firstMet}, but no longer from ${lapse}.`);
  if (now === 0) return say("broken", `Due on ${from}; not done by ${until}.`);
  if (now < all) return say("partly", `${now} of ${all} parts are done by ${until}.`);
  const late = firstMet ? daysBetween(from, firstMet) : 0;
  const since = held(on) < all ? `; by the texts no longer so on ${on}` : "";
  const end = through && on > through ? `, to the last day promised, ${through}${since}` : "";
  if (firstMet && late > 0) return say("kept-late", `Done from ${firstMet}, ${days(late)} late${end}.`);
  return say("kept", `Done from ${firstMet ?? from}${end}.`);
}

function keptUntil(firstMet: Day | undefined, mootFrom: Day): string {
  return firstMet ? `Kept from ${firstMet} until ${addDays(mootFrom, -1)}. ` : "";
}

/** The days in the window on which any of the measures turns, its first and last included. */
function turns(book: Book, { all, moot }: Acts, from: Day, until: Day, known: Day): Day[] {
  const conditions = moot ? [...all, moot] : all;
  const switching = conditions.flatMap(({ measure, facet }) => {
    const subject = book.subjects.get(measure);
    return subject ? history(subject, facet, known).map((segment) => dayOf(segment.from)) : [];
  });
  return [...new Set([from, ...switching, until])].filter((day) => day >= from && day <= until).sort();
}

function holds(book: Book, { measure, facet, is }: Condition, on: Day, known: Day): boolean {
  const subject = book.subjects.get(measure);
  const said = subject && value<unknown>(subject, facet, { on, known });
  // A measure of which nothing is said yet, or no more, is `none`.
  return is.includes(said === undefined ? "none" : String(said));
}

function speaking(book: Book, { measure, facet }: Condition, { on, known }: Asking): Statement | null {
  const subject = book.subjects.get(measure);
  return subject ? winner(subject, facet, { on, known }) : null;
}
