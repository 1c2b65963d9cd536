// Who speaks, in the reader's own ids, whichever way the book or an article writes the name.

import { fold } from "../text/fold.ts";
import { Lexicon } from "../text/lexicon.ts";
import { SPEAKERS } from "../text/words/speakers.ts";
import type { Utterance } from "./utterance.ts";

const NAMES = new Lexicon<string>();
for (const [id, , ...names] of SPEAKERS) for (const name of names.flatMap((all) => all.split("|"))) NAMES.add(name, id);

const ready = new Map<string, readonly string[]>();

/** The ids of all speakers that a text names: "Ministry of Commerce, He Yadong" is both an office and a man. */
export function speakersIn(text: string): readonly string[] {
  const known = ready.get(text);
  if (known) return known;
  const ids = NAMES.find(text, fold(text)).flatMap(({ values }) => values);
  ready.set(text, ids);
  return ids;
}

/** Those through whom a government's head or its press speaks: their words count as its own. */
const TOLD_BY: Readonly<Record<string, readonly string[]>> = {
  xi: ["xinhua", "mfa"],
  xinhua: ["xi", "mfa"],
  mfa: ["xinhua", "xi"],
  "white-house": ["trump", "leavitt"],
};

export interface Voice {
  /** The reader's id, or null where only the party is known. */
  readonly id: string | null;
  readonly party: string | null;
}

const PARTY_OF = new Map(SPEAKERS.map(([id, party]) => [id, party]));

export function partyOfSpeaker(id: string): string | null {
  return PARTY_OF.get(id) ?? null;
}

const NOBODYS = new Set(SPEAKERS.filter(([, party]) => party === null).map(([id]) => id));
const PRESS =
  /\b(?:press|traders?|trade sources|people (?:familiar|briefed)|consultant|analysts?|newswires|stock market watch)\b/i;

/** A paper, an agency, an unnamed source: filed under a side, but not its voice. */
export function isPress(speaker: string): boolean {
  const [first] = speakersIn(speaker);
  return first === undefined ? PRESS.test(speaker) : NOBODYS.has(first);
}

/** Is it the speaker's own statement? What one side puts into the other's mouth is not. */
export function speaks({ id, party }: Voice, utterance: Utterance): boolean {
  if (utterance.of !== null && utterance.of !== utterance.party) return false;
  if (party !== null && utterance.party !== party) return false;
  if (id === null || id === party) return party !== null && !isPress(utterance.speaker);
  const ids = speakersIn(utterance.speaker);
  return ids.includes(id) || (TOLD_BY[id] ?? []).some((other) => ids[0] === other);
}

/** Is it what another party says that the speaker said? */
export function ascribed({ party }: Voice, utterance: Utterance): boolean {
  return party !== null && utterance.of === party && utterance.party !== party;
}
