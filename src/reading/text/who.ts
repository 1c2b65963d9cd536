// Whom a name means: a known speaker with his party, or a state.

import type { Mention } from "../types.ts";
import { PARTIES } from "./words/parties.ts";
import { SPEAKERS } from "./words/speakers.ts";

const PARTY_OF = new Map([...SPEAKERS, ...PARTIES].map(([id, party]) => [id, party]));

/** The speaker that a mention names, else the party; null where it names neither. */
export function whoOf(mention: Mention): { id: string; party: string | null } | null {
  const ref = mention.refs.find((r) => r.what === "speaker") ?? mention.refs.find((r) => r.what === "party");
  return ref ? { id: ref.id, party: PARTY_OF.get(ref.id) ?? null } : null;
}

/** The party of the speaker or state that a mention names. */
export function partyOf(mention: Mention): string | null {
  return whoOf(mention)?.party ?? null;
}
