// Whose account a sentence speaks of, and how the reader names a topic.

import type { Scene } from "../scene.ts";
import type { Reading, Stretch } from "../types.ts";
import { cue, find } from "./cue.ts";

/** One side, where the sentence names just one before the verb; both, where it says so. */
export function sidesOf(reading: Reading, verb: Stretch): string[] {
  const before = {
    start: reading.sentence.start,
    end: verb.start,
    text: reading.sentence.text.slice(0, verb.start - reading.sentence.start),
  };
  const named = reading.mentions
    .filter((m) => m.end <= verb.start)
    .flatMap((m) => m.refs.flatMap(({ id }) => SIDES[id] ?? []));
  const sides = [...new Set(named)];
  if (sides.length === 1 && !find(before, BOTH)) return sides;
  return ["US", "CN"];
}

const BOTH = cue(
  "both|the two|leaders|they|talked with|spoke with|call with|meeting with|ambos|los dos|con (?:xi|trump)",
  "双方|两国|与|和|同",
);
const SIDES: Readonly<Record<string, string>> = {
  US: "US",
  trump: "US",
  "white-house": "US",
  bessent: "US",
  leavitt: "US",
  CN: "CN",
  xi: "CN",
  xinhua: "CN",
  mfa: "CN",
  mofcom: "CN",
};

/** A topic as a word within a sentence. */
export function nameOfTopic({ book }: Scene, topic: string): string {
  return (book.voices().topics.get(topic)?.name.en ?? topic).replace(
    /^(?!Taiwan|Japan|Ukraine|TikTok|The Second|Europe)./,
    (c) => c.toLowerCase(),
  );
}
