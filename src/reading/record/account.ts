// Who spoke of a topic at an event, and whose text was read in full without a word on it.

import type { Account, TruceEvent } from "../../model/voices.ts";
import type { Day } from "../../time/index.ts";
import type { Proof } from "./proof.ts";
import { isPress } from "./speaker.ts";

export type Heard = "speaks" | "silent" | "unknown";

/**
 * Does the side itself speak of the topic in its account? What the other side tells of it does not count, nor what its
 * officials add on a later day, nor what the press hears.
 */
export function heardOf({ accounts }: TruceEvent, topic: string, party: string, known: Day): Heard {
  const own = accounts.filter((a) => a.topic === topic && a.by === party && a.made <= known && !isPress(a.speaker));
  const silent = own.filter((a) => a.silence === "silent").map(({ made }) => made);
  const spoken = own.filter((a) => a.silence === undefined && (a.of === undefined || a.of === party));
  const speaking = spoken.filter((a) => !denies(a));
  if (speaking.length === 0 && spoken.length > 0) return "silent";
  const inTime = speaking.some(({ made }) => silent.length === 0 || silent.some((day) => made <= day));
  if (inTime) return "speaks";
  return silent.length > 0 ? "silent" : "unknown";
}

/** Texts of a side that were read in full without a word on the topic, whoever else of that side spoke of it. */
export function silentTexts({ accounts }: TruceEvent, topic: string, party: string, known: Day): Account[] {
  return accounts.filter((a) => a.topic === topic && a.by === party && a.silence === "silent" && a.made <= known);
}

/** "Taiwan did not come up" is no word on Taiwan. */
function denies({ says = "", quote = "" }: Account): boolean {
  return /\b(?:did not come up|never came up|not discussed|nothing was discussed)\b/i.test(`${says} ${quote}`);
}

/** The accounts of some topics, those of the two sides first. */
export function accountsOf({ accounts }: TruceEvent, topics: readonly string[], known: Day): Account[] {
  const all = accounts.filter((a) => topics.includes(a.topic) && a.made <= known);
  const rank = (a: Account) => (a.by === "US" || a.by === "CN" ? 0 : 1);
  return [...all].sort((a, b) => rank(a) - rank(b));
}

export function proofsOf(event: TruceEvent, accounts: readonly Account[]): Proof[] {
  return accounts.map((said) => ({ is: "said", id: event.id, said }));
}

/** The topics that the event's accounts tell of at all. */
export function topicsTold({ accounts }: TruceEvent): ReadonlySet<string> {
  return new Set(accounts.map(({ topic }) => topic));
}
