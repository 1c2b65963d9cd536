// That a duty is so high: which percentages of a sentence tell a level, of what, and for which day.

import { coverage, shared } from "../record/concepts.ts";
import type { Scene } from "../scene.ts";
import type { DateMention, Reading } from "../types.ts";
import { type Judged, judged } from "../verdict.ts";
import type { ClaimKind, Vantage } from "./claim.ts";
import { unsure, within } from "./clause.ts";
import { judgeGeneral, judgeMeasures } from "./rate-judge.ts";
import { averages, type RateTold, ratesTold } from "./rates.ts";

export const rateLevel: ClaimKind = {
  name: "rate-level",
  find(reading, scene) {
    const levels = ratesTold(reading, scene).filter(({ quantity: q }) => isLevel(q) && !isThreatened(reading, q.start));
    return levels.map((told) => ({
      kind: "rate-level",
      stretch: told.quantity,
      subjects: told.levers?.subjects.map(({ id }) => id) ?? averages(scene.book, told.side).map(({ id }) => id),
      judge: (at) => judgeLevel(scene, told, dateOf(reading, told), at),
    }));
  },
};

function isLevel(q: RateTold["quantity"]): boolean {
  if (q.kind === "change" || q.kind === "multiple" || q.unit === "points") return false;
  return !(q.reads === "by" && q.moved !== null);
}

function isThreatened(reading: Reading, at: number): boolean {
  return reading.states.some((s) => s.state === "threatened" && s.start < at) || unsure(reading, at);
}

function dateOf(reading: Reading, { clause }: RateTold): DateMention | null {
  const dated = within(reading.dates, clause).filter((d) => d.through !== null && d.how !== "duration");
  return dated[0] ?? null;
}

function judgeLevel(scene: Scene, told: RateTold, date: DateMention | null, at: Parameters<typeof judgeGeneral>[2]) {
  const { book, published } = scene;
  // "Is 10% since November 10" speaks of today as well, and later of the day from which it is looked at.
  const lasting = !told.past || told.quantity.reads === "to";
  const open = lasting && (date?.edge === "since" || date?.edge === "from");
  const on = date?.through && date.through < at.on && !open ? date.through : at.on;
  const when = { on, known: at.known };
  if (told.levers) return judgeMeasures(told, when);
  const onGoods = told.sure ? null : saidRate(scene, told, when);
  if (onGoods) return onGoods;
  // A figure that fitted when it was written was meant so: later it can be judged by the same measure.
  const then = judgeGeneral(book, told, { on: published, known: published });
  const fitted = then.verdict === "true" || then.verdict === "true-with-limits";
  return judgeGeneral(book, { ...told, sure: told.sure || fitted }, when);
}

/** What one kind of good pays in all, as somebody on record told it. */
function saidRate({ book }: Scene, { quantity, clause }: RateTold, { known }: Vantage): Judged | null {
  if (quantity.kind !== "amount") return null;
  const figure = new RegExp(`(?<![\\d.])${quantity.value.replace(".", "\\.")} ?%`);
  for (const { id, note = "", terms } of book.voices().commitments.values()) {
    const [said] = terms.filter(({ made }) => made <= known);
    const sentence = note.split(/(?<=\.) /).find((s) => figure.test(s) && (coverage(clause.text, s) ?? 0) >= ALIKE);
    if (said && sentence && shared(clause.text, sentence) >= 2)
      return judged("true-with-limits", sentence.trim(), [{ is: "said", id, said }], `${quantity.value}%`);
  }
  return null;
}

const ALIKE = 0.3;
