// A meeting, judged by what was told of the event: planned, put off, held.

import type { Meeting, Told, TruceEvent, Yardstick } from "../model/voices.ts";
import { type Day, daysBetween } from "../time/index.ts";
import { type Asking, type Judgement, judged } from "./judgement.ts";
import { days } from "./words.ts";

/** What was told last of an event by a day; null where nothing was. */
export function toldLast({ told }: TruceEvent, known: Day): Told | null {
  let last: Told | null = null;
  for (const one of told) if (one.made <= known && (!last || one.made >= last.made)) last = one;
  return last;
}

export function judgeMeeting(
  yardstick: Yardstick,
  meeting: Meeting,
  event: TruceEvent | undefined,
  asking: Asking,
): Judgement {
  const told = event ? event.told.filter((t) => t.made <= asking.known) : [];
  return { ...verdict(yardstick, meeting, event ? toldLast(event, asking.known) : null, asking), told };
}

function verdict(yardstick: Yardstick, { from, through }: Meeting, last: Told | null, asking: Asking): Judgement {
  const say = (standing: Judgement["standing"], reason: string) => judged(yardstick, standing, reason);
  const { on, recordedThrough } = asking;
  if (last?.status === "held" && last.from && last.from <= on) return held(yardstick, last, last.from, through);
  const over = through !== null && on > through;
  const plan = planned(last);
  if (!over) {
    const late = through !== null && (last?.status === "put-off" || (last?.from ?? from) > through);
    return say(late ? "behind" : "pending", plan);
  }
  if (on > recordedThrough && through >= recordedThrough) return say("unknown", "The record ends before it.");
  if (last?.status === "claimed" || !last) return say("unknown", plan);
  const stillMeant = last.status === "put-off" || (last.through ?? last.from ?? "") >= on;
  return say(stillMeant ? "behind" : "broken", `The last day, ${through}, went by. ${plan}`);
}

function held(yardstick: Yardstick, { through: last }: Told, first: Day, through: Day | null): Judgement {
  const when = last && last !== first ? `from ${first} to ${last}` : `on ${first}`;
  const late = through ? daysBetween(through, first) : 0;
  if (late <= 0) return judged(yardstick, "kept", `Held ${when}.`);
  return judged(yardstick, "kept-late", `Held ${when}, ${days(late)} after the last day promised, ${through}.`);
}

function planned(last: Told | null): string {
  if (!last) return "Nothing is told of it.";
  const named = last.from
    ? ` for ${last.from}${last.through && last.through !== last.from ? ` to ${last.through}` : ""}`
    : "";
  const words = {
    intended: "Intended",
    planned: "Planned",
    "put-off": "Put off",
    held: "To be held",
    claimed: "Claimed",
  };
  return `${words[last.status]}${named}, as told on ${last.made}.`;
}
