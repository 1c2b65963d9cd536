// A status, standing or verdict as a chip: word and shape first, then pattern and hue. Never a colour of a side.

import { type Html, h } from "./html.ts";
import { type IconName, icon } from "./icon.ts";

const CHIPS: Readonly<Record<string, readonly [look: string, icon: IconName]>> = {
  "in force": ["inforce", "disc"],
  suspended: ["suspended", "bars"],
  scheduled: ["scheduled", "clock"],
  ended: ["ended", "square"],
  "announced only": ["announced", "speech"],
  projected: ["projected", "rise"],
  unknown: ["unknown", "question"],
  kept: ["right", "tick"],
  "on track": ["right", "rise"],
  "kept late": ["part", "clock"],
  partly: ["part", "half"],
  behind: ["part", "down"],
  disputed: ["part", "versus"],
  broken: ["wrong", "cross"],
  pending: ["later", "arrow"],
  moot: ["ended", "void"],
  true: ["right", "tick"],
  "true with limits": ["part", "half"],
  misleading: ["part", "warning"],
  false: ["wrong", "cross"],
  overtaken: ["later", "turn"],
  unverifiable: ["open", "question"],
  opinion: ["open", "quote"],
  prediction: ["open", "arrow"],
};

/** The picture of a word that has a chip. */
export function pictureOf(text: string): IconName | undefined {
  return CHIPS[text.trim().toLowerCase()]?.[1];
}

/** The chip of a word that has one. */
export function chip(text: string): Html | undefined {
  const word = text.trim();
  const known = CHIPS[word.toLowerCase()];
  if (!known) return undefined;
  const [look, picture] = known;
  return h`<span class="chip ${look}">${icon(picture)}${word.charAt(0).toUpperCase() + word.slice(1)}</span>`;
}
