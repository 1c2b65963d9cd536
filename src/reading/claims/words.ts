// How the reader says things in its reasons: days, lists, names of speakers.

import type { Utterance } from "../record/utterance.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2025-11-24` → `24 Nov 2025`. */
export function dayWords(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
}

export function spanWords(from: string, through: string): string {
  return from === through ? dayWords(from) : `${dayWords(from)} to ${dayWords(through)}`;
}

/** `a, b and c`. */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** The name alone: "Scott Bessent, Secretary of the Treasury" → "Scott Bessent". */
export function nameOf({ speaker }: Pick<Utterance, "speaker">): string {
  return /, as told by/.test(speaker) ? speaker.replace(/, President/, "") : (speaker.split(",")[0] ?? speaker);
}

const PARTIES: Readonly<Record<string, string>> = {
  US: "Washington",
  CN: "Beijing",
  JP: "Tokyo",
  TW: "Taipei",
  UA: "Kyiv",
};

export function partyWord(party: string): string {
  return PARTIES[party] ?? party;
}

/** A sentence of the record inside one of ours: no full stop, first letter as it is. */
export function inside(text: string): string {
  return text.trim().replace(/[.。]$/, "");
}

/** `1234567` → `1,234,567`. */
export function figure(value: number): string {
  const [whole = "", rest] = String(value).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (rest === undefined ? "" : `.${rest}`);
}
